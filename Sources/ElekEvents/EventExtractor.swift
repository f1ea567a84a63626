package import ElekExtraction
package import ElekLexicon
package import ElekRules

/// Builds events from predicates, event nouns and what stands around them.
package struct EventExtractor: Sendable {
  private let lexicon: Lexicon

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The events of the text, in order of place.
  package func events(
    in input: ExtractionInput, mentions: Mentions, trace: Trace?
  ) -> [Event] {
    []
  }
}
