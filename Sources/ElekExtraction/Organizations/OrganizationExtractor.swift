package import ElekLexicon
package import ElekMorphology
package import ElekRules

/// Finds named bodies, to their right edge.
package struct OrganizationExtractor: Sendable {
  private let lexicon: Lexicon

  package init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The bodies of the text, by first mention.
  package func organizations(
    in text: AnalyzedText, places: [Place], trace: Trace?
  ) -> [Organization] {
    []
  }
}
