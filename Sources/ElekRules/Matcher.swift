import ElekLexicon
import ElekMorphology
import ElekText

/// Runs compiled patterns at places of a text.
struct Matcher {
  let text: AnalyzedText
  let layers: [String: Layer]
  /// Units of the sentence that is looked at; no match leaves it.
  var sentence: Range<Int>
  private var captures: [String: Capture] = [:]
  private var open: [(name: String, start: Int)] = []
  private var lastReading: Reading?
  private var steps = 0

  /// No pattern of ours needs more at one place.
  private static let stepLimit = 4000

  init(text: AnalyzedText, layers: [String: Layer]) {
    self.text = text
    self.layers = layers
    sentence = 0..<text.units.count
  }

  /// Matches `program` at `place`.
  mutating func match(_ program: Program, at place: Int) -> Match? {
    captures.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    lastReading = nil
    steps = 0
    guard let end = run(program, program.start, at: place) else { return nil }
    return Match(text: text, range: place..<end, captures: captures)
  }

  private mutating func run(_ program: Program, _ step: Int, at place: Int) -> Int? {
    steps += 1
    if steps > Self.stepLimit { return nil }
    switch program.steps[step] {
    case .matched: return place
    case .glued(let next):
      guard place < sentence.upperBound, place > sentence.lowerBound, isGlued(place)
      else { return nil }
      return run(program, next, at: place)
    case .split(let first, let second):
      let saved = (captures, open, lastReading)
      if let end = run(program, first, at: place) { return end }
      (captures, open, lastReading) = saved
      return run(program, second, at: place)
    case .begin(let name, let next):
      open.append((name, place))
      return run(program, next, at: place)
    case .end(let name, let next):
      guard let index = open.lastIndex(where: { $0.name == name }) else { return nil }
      let start = open.remove(at: index).start
      captures[name] = Capture(range: start..<place, reading: lastReading)
      return run(program, next, at: place)
    case .look(let at, let wanted, let next):
      let saved = (captures, open, lastReading)
      let found = run(program, at, at: place) != nil
      (captures, open, lastReading) = saved
      return found == wanted ? run(program, next, at: place) : nil
    case .notAfter(let test, let next):
      if place > sentence.lowerBound, length(of: test, at: place - 1) != nil { return nil }
      return run(program, next, at: place)
    case .test(let test, let next):
      return runTest(test, program, next, at: place)
    }
  }

  /// Entries of several words are tried before the single word.
  private mutating func runTest(
    _ test: Program.Test, _ program: Program, _ next: Int, at place: Int
  ) -> Int? {
    guard place < sentence.upperBound else { return nil }
    if test.capitalized && !text.units[place].flags.contains(.capitalized) { return nil }
    if usesWords(test) {
      for phrase in text.phrases(at: place) where holds(test, phrase.reading) {
        let end = place + Int(phrase.count)
        if end > sentence.upperBound { continue }
        let saved = (captures, open)
        lastReading = phrase.reading
        if let end = run(program, next, at: end) { return end }
        (captures, open) = saved
      }
    }
    guard let length = length(of: test, at: place) else { return nil }
    return run(program, next, at: place + length)
  }

  private func usesWords(_ test: Program.Test) -> Bool {
    switch test.what {
    case .rows, .table, .tableRows: true
    default: false
    }
  }

  /// How many units the test covers at `place`; sets `lastReading`.
  private mutating func length(of test: Program.Test, at place: Int) -> Int? {
    let unit = text.units[place]
    switch test.what {
    case .kind(let kind):
      return unit.kind == kind && formHolds(test.condition, place) ? 1 : nil
    case .number(let range, let digits):
      guard unit.kind == .number, unit.integer >= 0, range.contains(unit.integer) else {
        return nil
      }
      if let digits, digitCount(unit) != digits { return nil }
      return formHolds(test.condition, place) ? 1 : nil
    case .upos(let upos):
      guard let best = text.best(place), best.upos == upos,
        test.condition?.holds(best.features) ?? true
      else { return nil }
      lastReading = best
      return 1
    case .layer(let name):
      guard let length = layers[name]?.lengths[place], length > 0 else { return nil }
      let last = place + Int(length) - 1
      guard last < sentence.upperBound, formHolds(test.condition, last) else { return nil }
      return Int(length)
    case .table(_, let bit), .tableRows(_, let bit), .rows(_, let bit):
      if unit.tables & bit == 0 { return nil }
      for reading in text.readings(of: place) where holds(test, reading) {
        lastReading = reading
        return 1
      }
      return nil
    }
  }

  private mutating func formHolds(_ condition: FormCondition?, _ place: Int) -> Bool {
    let readings = text.readings(of: place)
    guard let condition else {
      lastReading = readings.first
      return true
    }
    if readings.isEmpty { return condition.holds(.none) }
    for reading in readings where condition.holds(reading.features) {
      lastReading = reading
      return true
    }
    return false
  }

  private func holds(_ test: Program.Test, _ reading: Reading) -> Bool {
    guard reading.isKnown, !reading.flags.contains(.derived) else { return false }
    let row = Int(reading.row)
    switch test.what {
    case .rows(let lemmas, _):
      if !lemmas.contains(text.lexicon.lemmaID(ofRow: row)) { return false }
    case .table(let rows, _):
      if !rows.contains(row) { return false }
    case .tableRows(let rows, _):
      if !rows.contains(row) { return false }
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
