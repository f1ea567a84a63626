extension EventRecord {
  /// Whether an event happens in the world of the text.
  public enum Realis: String, Sendable, Hashable, CaseIterable {
    /// It happened or happens.
    case actual
    /// It is announced or intended.
    case planned
    /// It is hypothetical, demanded or general.
    case other
  }

  /// Whether an event is denied.
  public enum Polarity: String, Sendable, Hashable, CaseIterable {
    /// It is asserted.
    case positive
    /// It is denied: «келген жок».
    case negative
  }

  /// How the writer knows, by the form of the verb.
  public enum Evidential: String, Sendable, Hashable, CaseIterable {
    /// «-ды»
    case witnessed
    /// «-ган»
    case reported
    /// «-ыптыр»
    case inferred
  }
}
