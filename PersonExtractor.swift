package import ElekLexicon
package import ElekMorphology
package import ElekRules

/// Finds people by name, and what offices they hold.
package struct PersonExtractor: Sendable {
  private let lexicon: Lexicon

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The people of the text, by first mention; the unnamed officials after them.
  package func people(
    in text: AnalyzedText, places: [Place], organizations: [Organization], trace: Trace?
  ) -> [Person] {
    []
  }
}
