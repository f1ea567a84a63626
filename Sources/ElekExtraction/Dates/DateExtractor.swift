package import ElekLexicon
package import ElekRules

/// Finds dates and resolves them against the day of publication.
package struct DateExtractor: Sendable {
  private let lexicon: Lexicon

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The dates of the text, in order of place.
  package func dates(
    in input: ExtractionInput, numerals: NumeralLayer, trace: Trace?
  ) -> [Found<DateMention>] {
    []
  }
}
