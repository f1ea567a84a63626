import ElekLexicon
import ElekMorphology
import ElekText

/// A compiled pattern: a small backtracking program over units.
///
/// Repetitions are bounded, so a match costs a bounded number of steps and a text linear time.
struct Program: Sendable {
  indirect enum Step: Sendable {
    case test(Test, next: Int)
    case split(first: Int, second: Int)
    case glued(next: Int)
    case begin(String, next: Int)
    case end(String, next: Int)
    case look(at: Int, wanted: Bool, next: Int)
    case notAfter(Test, next: Int)
    case matched
  }

  /// A test of the text at a place.
  struct Test: Sendable {
    var what: What
    var condition: FormCondition?
    var capitalized = false

    enum What: Sendable {
      case kind(Token.Kind)
      case number(ClosedRange<Int64>, digits: Int?)
      case rows(Set<UInt32>, tables: UInt64)  // lemma numbers
      case table(Range<Int>, bit: UInt64)
      case tableRows(Set<Int>, bit: UInt64)
      case upos(UPOS)
      case layer(String)
    }
  }

  var steps: [Step] = []
  var start = 0
  /// Units at which it may start: by kind, and by table.
  var kinds: UInt64 = 0
  var tables: UInt64 = 0

  init(_ pattern: Pattern, lexicon: Lexicon) {
    let end = add(.matched)
    start = compile(pattern, next: end, lexicon)
    collectStarts(start)
  }

  private mutating func add(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  private mutating func compile(_ pattern: Pattern, next: Int, _ lexicon: Lexicon) -> Int {
    switch pattern {
    case .kind, .number, .digits, .lemma, .entry, .entryWhere, .upos, .layer, .form, .capitalized:
      return add(.test(Self.test(pattern, lexicon), next: next))
    case .sequence(let parts):
      return parts.reversed().reduce(next) { compile($1, next: $0, lexicon) }
    case .anyOf(let parts):
      let starts = parts.map { compile($0, next: next, lexicon) }
      guard var rest = starts.last else { return next }
      for start in starts.dropLast().reversed() { rest = add(.split(first: start, second: rest)) }
      return rest
    case .optional(let part):
      return add(.split(first: compile(part, next: next, lexicon), second: next))
    case .repeated(let part, let count):
      var current = next
      for _ in count.lowerBound..<count.upperBound {
        current = add(.split(first: compile(part, next: current, lexicon), second: next))
      }
      for _ in 0..<count.lowerBound { current = compile(part, next: current, lexicon) }
      return current
    case .glued: return add(.glued(next: next))
    case .capture(let name, let part):
      let end = add(.end(name, next: next))
      return add(.begin(name, next: compile(part, next: end, lexicon)))
    case .notBefore(let part):
      return add(.look(at: compile(part, next: add(.matched), lexicon), wanted: false, next: next))
    case .before(let part):
      return add(.look(at: compile(part, next: add(.matched), lexicon), wanted: true, next: next))
    case .notAfter(let part):
      return add(.notAfter(Self.test(part, lexicon), next: next))
    }
  }

  static func test(_ pattern: Pattern, _ lexicon: Lexicon) -> Test {
    switch pattern {
    case .kind(let kind): return Test(what: .kind(kind))
    case .number(let range): return Test(what: .number(range, digits: nil))
    case .digits(let count, let range): return Test(what: .number(range, digits: count))
    case .upos(let upos): return Test(what: .upos(upos))
    case .layer(let name): return Test(what: .layer(name))
    case .lemma(let words):
      let found = lexicon.entries(of: words)
      let bits = found.tables.reduce(0) { $0 | AnalyzedText.tableBit($1) }
      return Test(what: .rows(found.lemmas, tables: bits))
    case .entry(let name):
      guard let index = lexicon.tables.firstIndex(where: { $0.name == name }) else {
        return Test(what: .rows([], tables: 0))
      }
      return Test(what: .table(lexicon.tables[index].rows, bit: AnalyzedText.tableBit(index)))
    case .entryWhere(let name, let column, let values):
      guard let index = lexicon.tables.firstIndex(where: { $0.name == name }) else {
        return Test(what: .rows([], tables: 0))
      }
      let table = lexicon.tables[index]
      let place = table.column(column)
      let rows = table.rows.filter { row in
        lexicon.cell(row, place).split(separator: "|").contains { values.contains(String($0)) }
      }
      return Test(what: .tableRows(Set(rows), bit: AnalyzedText.tableBit(index)))
    case .form(let part, let condition):
      var test = test(part, lexicon)
      test.condition = condition
      return test
    case .capitalized(let part):
      var test = test(part, lexicon)
      test.capitalized = true
      return test
    case .capture(_, let part): return test(part, lexicon)
    default: preconditionFailure("this pattern covers more than a word")
    }
  }

  private mutating func collectStarts(_ place: Int) {
    switch steps[place] {
    case .test(let test, _):
      switch test.what {
      case .kind(let kind): kinds |= 1 << UInt64(kind.rawValue)
      case .number: kinds |= 1 << UInt64(Token.Kind.number.rawValue)
      case .upos, .layer: kinds = .max  // any unit
      case .rows(_, let bits): tables |= bits
      case .table(_, let bit), .tableRows(_, let bit): tables |= bit
      }
    case .split(let first, let second):
      collectStarts(first)
      collectStarts(second)
    case .glued(let next), .begin(_, let next), .end(_, let next), .look(_, _, let next),
      .notAfter(_, let next):
      collectStarts(next)
    case .matched: break
    }
  }
}
