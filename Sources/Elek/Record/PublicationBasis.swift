/// How the day of publication is known.
public enum PublicationBasis: String, Sendable, Hashable, CaseIterable {
  /// The caller said it.
  case option
  /// It came beside the text.
  case metadata
  /// The text begins with it.
  case header
  /// It is not known.
  case none
}
