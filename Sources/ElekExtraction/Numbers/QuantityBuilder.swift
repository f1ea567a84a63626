import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Makes quantities of what the rules have found: looks for the noun and the modifier.
struct QuantityBuilder: Sendable {
  private let modifiers: ModifierFinder
  private let nouns: CountedNounFinder
  private let names: UnitNames

  init(lexicon: Lexicon, nouns: CountedNounFinder, names: UnitNames) {
    modifiers = ModifierFinder(lexicon: lexicon)
    self.nouns = nouns
    self.names = names
  }

  /// A quantity, and the case that its last word stands in.
  struct Result {
    var quantity: Quantity
    var grammaticalCase: Features.Case
  }

  /// The quantity of a numeral; nil when it is a year or a duration after all.
  func quantity(
    _ frame: QuantityFrame, _ numeral: Numeral, in text: AnalyzedText, sentence: Range<Int>
  ) -> Result? {
    var quantity = Quantity(
      value: numeral.value, upper: numeral.upper, kind: frame.kind, unit: frame.unit)
    var features = numeral.features
    if frame.kind == .ordinal { return Result(quantity: quantity, grammaticalCase: .none) }
    let limit = sentence.upperBound
    var end = numeral.range.upperBound
    // «21% чейин»: a sign need not show the case that the modifier asks for.
    let isSign = frame.kind == .percent && text.units[end - 1].kind == .percent
    let after = modifiers.after(end, features, in: text, limit: limit, isSign: isSign)
    var modifier = after?.modifier ?? Self.approximation(features)
    end = after?.end ?? end
    var noun = frame.noun
    if noun != nil { features = frame.nounFeatures }
    if frame.kind == .count, counts(numeral, modifier != nil), end < limit {
      if names.isTimeAdjective(at: end, in: text) { return nil }
      if let row = names.derivedUnit(at: end, in: text) {
        names.take(row, &quantity, text)
      } else if let found = nouns.noun(
        from: end, in: text, limit: limit, isOwned: isOwned(numeral, text, sentence))
      {
        names.name(&quantity, by: found, in: text)
        noun = found.place..<found.place + 1
        features = found.reading.features
      }
    }
    if modifier == nil, let noun {
      modifier =
        modifiers.after(noun.upperBound, features, in: text, limit: limit)?.modifier
        ?? Self.approximation(features)
    }
    quantity.modifier =
      modifier ?? modifiers.before(start(frame, text), in: text, floor: sentence.lowerBound)
    if quantity.upper != nil && quantity.modifier == .atmost { quantity.modifier = nil }
    if isYear(quantity, numeral, text) { return nil }
    return Result(quantity: quantity, grammaticalCase: features.grammaticalCase)
  }

  /// What a suffix says: `миңдей`, `сомчо`.
  private static func approximation(_ features: Features) -> Quantity.Modifier? {
    features.grammaticalCase == .equ ? .about : nil
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
    return isModified || numeral.features.grammaticalCase.rawValue <= 1 || numeral.upper != nil
  }

  /// `Кыргызстандын 90 жараны`: a genitive before the number owns what is counted.
  private func isOwned(_ numeral: Numeral, _ text: AnalyzedText, _ sentence: Range<Int>) -> Bool {
    let place = numeral.range.lowerBound - 1
    guard place >= sentence.lowerBound, let before = text.best(place) else { return false }
    return before.features.grammaticalCase == .gen
  }

  /// Four digits that nothing is counted by.
  private func isYear(_ quantity: Quantity, _ numeral: Numeral, _ text: AnalyzedText) -> Bool {
    guard quantity.kind == .count, quantity.unit == nil, quantity.modifier == nil,
      quantity.upper == nil, numeral.range.count == 1, numeral.features.possessor == 0
    else { return false }
    return (1900...2100).contains(text.units[numeral.range.lowerBound].integer)
  }
}
