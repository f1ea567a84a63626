package import ElekLexicon
package import ElekMorphology
package import ElekRules
import ElekText

/// Finds numerals, and the quantities among them.
package struct NumberExtractor: Sendable {
  private let parser: NumeralParser
  private let rules: RuleSet<QuantityFrame>
  private let builder: QuantityBuilder
  private let links: QuantityLinks

  package init(lexicon: Lexicon) {
    let nouns = CountedNounFinder(lexicon: lexicon)
    let names = UnitNames(lexicon: lexicon)
    parser = NumeralParser(lexicon: lexicon)
    rules = RuleSet(QuantityRules.all, lexicon: lexicon)
    builder = QuantityBuilder(lexicon: lexicon, nouns: nouns, names: names)
    links = QuantityLinks(lexicon: lexicon, nouns: nouns, names: names)
  }

  /// Every numeral of the text, those of dates included.
  package func numerals(in text: AnalyzedText) -> NumeralLayer {
    NumeralLayer(parser.numerals(in: text), unitCount: text.units.count)
  }

  /// The numerals that are quantities, with unit and modifier.
  ///
  /// - Parameter dates: units that dates have taken; numerals there are no quantities.
  package func quantities(
    in text: AnalyzedText, numerals: NumeralLayer, outside dates: [Range<Int>], trace: Trace?
  ) -> [Found<Quantity>] {
    let free = Self.removing(dates, from: numerals.numerals)
    if free.isEmpty { return [] }
    let layers = NumeralLayers(free, in: text)
    var drafts: [QuantityLinks.Draft] = []
    var sentence = 0
    for found in rules.find(in: text, layers: layers.all, trace: trace) {
      while text.sentences[sentence].upperBound <= found.range.lowerBound { sentence += 1 }
      guard let numeral = numerals.starting(at: found.value.numeral.lowerBound),
        let made = builder.quantity(
          found.value, numeral, in: text, sentence: text.sentences[sentence])
      else { continue }
      drafts.append(
        QuantityLinks.Draft(
          quantity: made.quantity, grammaticalCase: made.grammaticalCase, range: found.range,
          rule: found.rule, numeral: numeral, sentence: sentence))
    }
    links.link(&drafts, in: text)
    return drafts.map { Found(value: $0.quantity, range: $0.range, rule: $0.rule) }
  }

  /// Numerals that no date has taken; both lists are in order of place.
  private static func removing(_ dates: [Range<Int>], from numerals: [Numeral]) -> [Numeral] {
    var next = 0
    let sorted = dates.sorted { $0.lowerBound < $1.lowerBound }
    return numerals.filter { numeral in
      while next < sorted.count, sorted[next].upperBound <= numeral.range.lowerBound { next += 1 }
      return next == sorted.count || sorted[next].lowerBound >= numeral.range.upperBound
    }
  }
}

/// The layers that the rules of quantities use: numerals of each kind.
struct NumeralLayers {
  var all: [String: Layer]

  init(_ numerals: [Numeral], in text: AnalyzedText) {
    var spans: [String: [Range<Int>]] = [
      "numeral": [], "cardinal": [], "ordinal": [], "fraction": [], "percent": [], "one": [],
      "half": [],
    ]
    for numeral in numerals {
      spans["numeral", default: []].append(numeral.range)
      spans[Self.kind(of: numeral, in: text), default: []].append(numeral.range)
    }
    all = spans.mapValues { Layer(unitCount: text.units.count, spans: $0) }
  }

  private static func kind(of numeral: Numeral, in text: AnalyzedText) -> String {
    switch numeral.type {
    case .ord: return "ordinal"
    case .frac: return "fraction"
    default: break
    }
    if text.units[numeral.range.upperBound - 1].kind == .percent { return "percent" }
    // «бир» alone counts nothing, in any form.
    if numeral.range.count == 1, numeral.features.possessor == 0,
      numeral.value == DecimalNumber(coefficient: 5, exponent: -1),
      text.units[numeral.range.lowerBound].kind == .word
    {
      return "half"
    }
    if numeral.value == 1, numeral.upper == nil, text.units[numeral.range.lowerBound].kind == .word
    {
      return "one"
    }
    return numeral.type == .sets ? "collective" : "cardinal"
  }
}
