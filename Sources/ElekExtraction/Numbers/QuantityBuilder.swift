import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Makes quantities of what the rules have found: looks for the noun and the modifier.
struct QuantityBuilder: Sendable {
  private let modifiers: ModifierFinder
  private let nouns: CountedNounFinder
  private let units: [UInt32: Int]
  private let unitColumns: (unit: Int, kind: Int)

  init(lexicon: Lexicon, nouns: CountedNounFinder) {
    modifiers = ModifierFinder(lexicon: lexicon)
    self.nouns = nouns
    guard let table = lexicon.table("numbers/units") else {
      (units, unitColumns) = ([:], (0, 0))
      return
    }
    units = Dictionary(
      table.rows.map { (lexicon.lemmaID(ofRow: $0), $0) }, uniquingKeysWith: { first, _ in first })
    unitColumns = (table.column("unit"), table.column("kind"))
  }

  /// The quantity of a numeral; nil when it is a bare year after all.
  func quantity(
    _ frame: QuantityFrame, _ numeral: Numeral, in text: AnalyzedText, sentence: Range<Int>
  ) -> Quantity? {
    var quantity = Quantity(
      value: numeral.value, upper: numeral.upper, kind: frame.kind, unit: frame.unit)
    let limit = sentence.upperBound
    var end = numeral.range.upperBound
    if frame.kind == .ordinal { return quantity }
    let after = modifiers.after(end, numeral.features, in: text, limit: limit)
    var modifier = after?.modifier
    end = after?.end ?? end
    if numeral.features.grammaticalCase == .equ { modifier = modifier ?? .about }
    var noun = frame.noun
    var features = frame.nounFeatures
    if frame.kind == .count, counts(numeral, modifier != nil),
      let found = nouns.noun(from: end, in: text, limit: limit)
    {
      name(&quantity, found, text)
      noun = found.place..<found.place + 1
      features = found.reading.features
    }
    if modifier == nil, let noun {
      modifier = modifiers.after(noun.upperBound, features, in: text, limit: limit)?.modifier
      if features.grammaticalCase == .equ { modifier = modifier ?? .about }
    }
    let before = modifiers.before(
      start(frame, text), in: text, floor: sentence.lowerBound)
    quantity.modifier = modifier ?? before
    if quantity.modifier == .atmost, isChange(numeral, in: text, floor: sentence.lowerBound) {
      quantity.modifier = nil
    }
    return isYear(quantity, numeral, text) ? nil : quantity
  }

  /// A sign of money before the digits is part of the span.
  private func start(_ frame: QuantityFrame, _ text: AnalyzedText) -> Int {
    let start = frame.numeral.lowerBound
    return start > 0 && text.units[start - 1].kind == .currency
      && text.units[start - 1].end == text.units[start].start ? start - 1 : start
  }

  /// Whether a noun that follows is counted by the numeral: it has no suffix of its own, or one
  /// that its modifier asks for.
  private func counts(_ numeral: Numeral, _ isModified: Bool) -> Bool {
    if numeral.type == .sets || numeral.features.possessor > 0 { return false }
    return isModified || numeral.features.grammaticalCase.rawValue <= 1
      || numeral.features.grammaticalCase == .equ
  }

  /// The unit is the noun, or what the units table says of it: «100 америкалык доллар».
  private func name(_ quantity: inout Quantity, _ noun: CountedNoun, _ text: AnalyzedText) {
    let row = Int(noun.reading.row)
    guard noun.reading.isKnown, let unit = units[text.lexicon.lemmaID(ofRow: row)] else {
      quantity.unit = noun.lemma(in: text)
      return
    }
    quantity.unit = text.lexicon.cell(unit, unitColumns.unit)
    switch text.lexicon.cell(unit, unitColumns.kind) {
    case "currency": quantity.kind = .money
    case "percent": quantity.kind = .percent
    default: quantity.kind = .measure
    }
  }

  /// `5 пайыздан 7 пайызга чейин (өстү)`: from one value to another, which is no limit.
  private func isChange(_ numeral: Numeral, in text: AnalyzedText, floor: Int) -> Bool {
    let place = numeral.range.lowerBound - 1
    guard place >= floor, numeral.upper == nil || place >= floor, let before = text.best(place)
    else { return false }
    return before.features.grammaticalCase == .abl
      && (text.units[place].kind == .number || text.units[place].kind == .percent
        || before.upos == .num || before.isKnown
        && units[text.lexicon.lemmaID(ofRow: Int(before.row))] != nil)
  }

  /// Four digits that nothing is counted by.
  private func isYear(_ quantity: Quantity, _ numeral: Numeral, _ text: AnalyzedText) -> Bool {
    guard quantity.kind == .count, quantity.unit == nil, quantity.modifier == nil,
      quantity.upper == nil, numeral.range.count == 1, numeral.features.possessor == 0
    else { return false }
    return (1900...2100).contains(text.units[numeral.range.lowerBound].integer)
  }
}
