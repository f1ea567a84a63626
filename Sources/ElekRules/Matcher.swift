import ElekLexicon
import ElekMorphology
import ElekText

/// Runs compiled patterns at places of a text.
struct Matcher {
  let text: AnalyzedText
  /// For each layer the length of the span that starts at a unit; empty for a layer not given.
  let layers: [[Int32]]
  /// Units of the sentence that is looked at; no match leaves it.
  var sentence: Range<Int>
  /// Slots that have been closed, in order; going back cuts it short.
  private var closed: [(slot: Int32, capture: Capture)] = []
  /// Where each slot was opened last.
  private var opened: [Int]
  private var lastReading: Reading?
  private var steps = 0

  /// No pattern of ours needs more at one place.
  private static let stepLimit = 4000
  private static let mostSlots = 64

  init(text: AnalyzedText, layers: [[Int32]]) {
    self.text = text
    self.layers = layers
    sentence = 0..<text.units.count
    opened = [Int](repeating: 0, count: Self.mostSlots)
  }

  /// Matches `program` at `place`.
  mutating func match(_ program: Program, at place: Int) -> Match? {
    closed.removeAll(keepingCapacity: true)
    lastReading = nil
    steps = 0
    guard let end = run(program, Int32(program.start), at: place) else { return nil }
    return Match(text: text, range: place..<end, slots: program.slots, captures: closed)
  }

  private mutating func run(_ program: Program, _ start: Int32, at place: Int) -> Int? {
    var index = start
    while true {
      steps += 1
      if steps > Self.stepLimit { return nil }
      let step = program.steps[Int(index)]
      switch step.op {
      case .matched: return place
      case .test: return runTest(program, step, at: place)
      case .glued:
        guard place < sentence.upperBound, place > sentence.lowerBound, isGlued(place)
        else { return nil }
      case .split:
        let saved = (closed.count, lastReading)
        if let end = run(program, step.a, at: place) { return end }
        back(to: saved)
      case .begin: opened[Int(step.a)] = place
      case .end:
        let range = opened[Int(step.a)]..<place
        closed.append((step.a, Capture(range: range, reading: lastReading)))
      case .wanted, .unwanted:
        let saved = (closed.count, lastReading)
        let found = run(program, step.a, at: place) != nil
        back(to: saved)
        if found != (step.op == .wanted) { return nil }
      case .notAfter:
        if place > sentence.lowerBound,
          length(of: program.tests[Int(step.a)], at: place - 1) != nil
        {
          return nil
        }
      }
      index = step.b
    }
  }

  private mutating func back(to saved: (count: Int, reading: Reading?)) {
    closed.removeLast(closed.count - saved.count)
    lastReading = saved.reading
  }

  /// Entries of several words are tried before the single word.
  private mutating func runTest(
    _ program: Program, _ step: Program.Step, at place: Int
  ) -> Int? {
    guard place < sentence.upperBound else { return nil }
    // Programs outlive their matching: no need to count references here.
    unowned(unsafe) let test = program.tests[Int(step.a)]
    if test.mustBeCapitalized && !text.units[place].flags.contains(.capitalized) { return nil }
    if test.isOfWords {
      if text.units[place].tables & test.tables == 0 { return nil }
      for index in text.phraseRange(at: place) where holds(test, text.phrases[index].reading) {
        let phrase = text.phrases[index]
        let end = place + Int(phrase.count)
        if end > sentence.upperBound { continue }
        let saved = (closed.count, lastReading)
        lastReading = phrase.reading
        if let end = run(program, step.b, at: end) { return end }
        back(to: saved)
      }
    }
    guard let length = length(of: test, at: place) else { return nil }
    return run(program, step.b, at: place + length)
  }

  /// How many units the test covers at `place`; sets `lastReading`.
  private mutating func length(of test: ProgramTest, at place: Int) -> Int? {
    switch test.what {
    case .kind:
      let isOfKind = text.units[place].kind.rawValue == test.kind
      return isOfKind && formHolds(test.condition, place) ? 1 : nil
    case .number:
      let unit = text.units[place]
      guard unit.kind == .number, unit.integer >= 0, test.numbers.contains(unit.integer),
        test.digits == 0 || digitCount(unit) == test.digits
      else { return nil }
      return formHolds(test.condition, place) ? 1 : nil
    case .upos:
      guard let best = text.best(place), best.upos.rawValue == test.kind,
        test.condition?.holds(best.features) ?? true
      else { return nil }
      lastReading = best
      return 1
    case .layer:
      let lengths = layers[test.layer]
      guard place < lengths.count, lengths[place] > 0 else { return nil }
      let length = lengths[place]
      let last = place + Int(length) - 1
      guard last < sentence.upperBound, formHolds(test.condition, last) else { return nil }
      return Int(length)
    case .lemmas, .table, .rows:
      if text.units[place].tables & test.tables == 0 { return nil }
      for index in text.readingRange(of: place) where holds(test, text.readings[index]) {
        lastReading = text.readings[index]
        return 1
      }
      return nil
    }
  }

  private mutating func formHolds(_ condition: CompiledCondition?, _ place: Int) -> Bool {
    guard let condition else {
      lastReading = text.best(place)
      return true
    }
    let readings = text.readingRange(of: place)
    if readings.isEmpty { return condition.holds(.none) }
    for index in readings where condition.holds(text.readings[index].features) {
      lastReading = text.readings[index]
      return true
    }
    return false
  }

  private func holds(_ test: ProgramTest, _ reading: Reading) -> Bool {
    guard reading.isKnown, !reading.flags.contains(.derived) else { return false }
    let row = Int(reading.row)
    switch test.what {
    case .lemmas: if !test.holds(text.lexicon.lemmaID(ofRow: row)) { return false }
    case .table: if !test.range.contains(row) { return false }
    case .rows: if !test.holds(UInt32(row)) { return false }
    default: return false
    }
    return test.condition?.holds(reading.features) ?? true
  }

  private func digitCount(_ unit: Unit) -> Int {
    var count = 0
    for byte in text.tokenized.text.bytes[Int(unit.start)..<Int(unit.end)] {
      if byte >= 48 && byte <= 57 { count += 1 } else { break }
    }
    return count
  }

  private func isGlued(_ place: Int) -> Bool {
    text.units[place].start == text.units[place - 1].end
  }
}
