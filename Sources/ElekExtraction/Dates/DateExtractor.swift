package import ElekLexicon
import ElekMorphology
package import ElekRules

/// Finds dates and resolves them against the day of publication.
package struct DateExtractor: Sendable {
  private let rules: RuleSet<DateExpression>
  private let bounds: DateBounds
  private let tenses: TenseReader

  package init(lexicon: Lexicon) {
    rules = RuleSet(DateRules.all, lexicon: lexicon)
    bounds = DateBounds(lexicon: lexicon)
    tenses = TenseReader(lexicon: lexicon)
  }

  /// The dates of the text, in order of place.
  package func dates(
    in input: ExtractionInput, numerals: NumeralLayer, trace: Trace?
  ) -> [Found<DateMention>] {
    let found = rules.find(in: input.text, trace: trace)
    var reader = DateReader(input: input, bounds: bounds, tenses: tenses)
    for date in found { reader.read(date) }
    return DateClock.withDays(reader.dates, in: input.text)
  }
}
