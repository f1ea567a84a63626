import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// How many units of time: read leftwards from the word that counts, «2-3 | саат».
struct DateAmount {
  var value: DecimalNumber
  var upper: DecimalNumber?
  /// The first unit of the number.
  var start: Int

  /// The number that ends right before `unit`, if it counts it.
  ///
  /// An ordinal does not count («үчүнчү күн», «3-күн»), nor does a number in a case of its own.
  init?(before unit: Int, in text: AnalyzedText, hyphenCounts: Bool = false) {
    var last = unit - 1
    guard last >= 0 else { return nil }
    if text.units[last].kind == .hyphen {
      guard hyphenCounts, last > 0 else { return nil }
      last -= 1
    }
    if text.units[last].kind == .word, text.units[last].flags.contains(.innerHyphen) {
      self.init(pair: last, in: text)
      return
    }
    var first = last
    while first > 0, last - first < 5, Self.goesOn(from: first, in: text) { first -= 1 }
    guard Self.counts(first, in: text),
      let number = DateNumber(first..<last + 1, in: text), !number.isOrdinal,
      number.features.numType == .none || number.features.numType == .card,
      number.features.grammaticalCase == .none || number.features.grammaticalCase == .nom,
      number.features.possessor == 0
    else { return nil }
    self.init(value: number.value, start: first)
    joinRange(in: text)
  }

  private init(value: DecimalNumber, upper: DecimalNumber? = nil, start: Int) {
    self.value = value
    self.upper = upper
    self.start = start
  }

  private static func counts(_ unit: Int, in text: AnalyzedText) -> Bool {
    text.units[unit].kind == .number || DateNumber.cardinal(unit, in: text) != nil
  }

  /// Whether the unit before belongs to the number: words go on to the left, digits only before
  /// a word («2 миң», «5 жарым»).
  private static func goesOn(from unit: Int, in text: AnalyzedText) -> Bool {
    guard text.units[unit].kind != .number else { return false }
    if text.units[unit - 1].kind == .number { return text.units[unit - 1].readingCount == 0 }
    guard let reading = DateNumber.cardinal(unit - 1, in: text) else { return false }
    return reading.features.numType == .none
  }

  /// «2-3 саат», «3төн 5 жылга»: what stands before is the lower end.
  private mutating func joinRange(in text: AnalyzedText) {
    guard start >= 1 else { return }
    let isDashed = text.units[start - 1].kind == .hyphen || text.units[start - 1].kind == .dash
    let lower = isDashed ? start - 2 : start - 1
    guard lower >= 0, Self.counts(lower, in: text),
      let number = DateNumber(lower..<lower + 1, in: text), number.integer >= 0,
      let top = value.integer, number.integer < top
    else { return }
    if !isDashed && number.features.grammaticalCase != .abl { return }
    upper = value
    value = number.value
    start = lower
  }

  /// «эки-үч саат»: both numbers in one word.
  private init?(pair unit: Int, in text: AnalyzedText) {
    let parts = text.text(unit).split(separator: "-")
    guard parts.count == 2, let table = text.lexicon.table("numbers/cardinals") else { return nil }
    var values: [Int] = []
    for part in parts {
      for row in table.rows where text.lexicon.lemma(row) == part {
        if let value = Int(text.lexicon.cell(row, 1)) { values.append(value) }
      }
    }
    guard values.count == 2, values[0] < values[1] else { return nil }
    self.init(value: DecimalNumber(values[0]), upper: DecimalNumber(values[1]), start: unit)
  }
}
