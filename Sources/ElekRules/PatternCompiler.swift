import ElekText

/// Turns a pattern into the steps of a program, from its end to its start.
struct PatternCompiler {
  private(set) var steps: [Program.Step] = []
  private(set) var tests: [ProgramTest] = []
  private(set) var slots: [String] = []
  private(set) var kinds: UInt64 = 0
  private(set) var tables: UInt64 = 0
  private(set) var layers: [Int] = []

  mutating func add(_ op: Program.Op, _ a: Int, _ b: Int) -> Int {
    steps.append(Program.Step(op: op, a: Int32(a), b: Int32(b)))
    return steps.count - 1
  }

  private mutating func add(_ test: ProgramTest) -> Int {
    tests.append(test)
    return tests.count - 1
  }

  private mutating func slot(_ name: String) -> Int {
    if let known = slots.firstIndex(of: name) { return known }
    slots.append(name)
    return slots.count - 1
  }

  mutating func compile(_ pattern: Pattern, next: Int, _ context: PatternContext) -> Int {
    switch pattern {
    case .kind, .number, .digits, .lemma, .entry, .entryWhere, .upos, .layer, .form, .capitalized:
      return add(.test, add(ProgramTest(pattern, context)), next)
    case .sequence(let parts):
      return parts.reversed().reduce(next) { compile($1, next: $0, context) }
    case .anyOf(let parts):
      let starts = parts.map { compile($0, next: next, context) }
      guard var rest = starts.last else { return next }
      for start in starts.dropLast().reversed() { rest = add(.split, start, rest) }
      return rest
    case .optional(let part):
      return add(.split, compile(part, next: next, context), next)
    case .repeated(let part, let count):
      var current = next
      for _ in count.lowerBound..<count.upperBound {
        current = add(.split, compile(part, next: current, context), next)
      }
      for _ in 0..<count.lowerBound { current = compile(part, next: current, context) }
      return current
    case .glued: return add(.glued, 0, next)
    case .capture(let name, let part):
      let place = slot(name)
      let end = add(.end, place, next)
      return add(.begin, place, compile(part, next: end, context))
    case .notBefore(let part):
      let end = add(.matched, 0, 0)
      return add(.unwanted, compile(part, next: end, context), next)
    case .before(let part):
      let end = add(.matched, 0, 0)
      return add(.wanted, compile(part, next: end, context), next)
    case .notAfter(let part):
      return add(.notAfter, add(ProgramTest(part, context)), next)
    }
  }

  mutating func collectStarts(_ place: Int) {
    let step = steps[place]
    switch step.op {
    case .matched: break
    case .test: collectStarts(of: tests[Int(step.a)])
    case .split:
      collectStarts(Int(step.a))
      collectStarts(Int(step.b))
    case .glued, .begin, .end, .wanted, .unwanted, .notAfter: collectStarts(Int(step.b))
    }
  }

  private mutating func collectStarts(of test: ProgramTest) {
    switch test.what {
    case .kind: kinds |= 1 << UInt64(test.kind)
    case .number: kinds |= 1 << UInt64(Token.Kind.number.rawValue)
    case .upos: kinds = .max  // any unit
    case .layer: layers.append(test.layer)
    case .lemmas, .table, .rows: tables |= test.tables
    }
  }
}
