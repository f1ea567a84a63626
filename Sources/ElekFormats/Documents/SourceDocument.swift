public import Elek

/// A document as its input gives it, before anything is made of its text.
public struct SourceDocument: Sendable {
  /// The name of the document.
  public var id: String
  /// Where it comes from.
  public var source: SourceInfo
  /// The day of publication as the input gives it, beside the text.
  public var published: PublicationDay?
  /// The text.
  public var content: Content
  /// What was odd about the input.
  public var warnings: [WarningRecord]

  /// Puts a document together from its parts.
  public init(
    id: String, source: SourceInfo = SourceInfo(), published: PublicationDay? = nil,
    content: Content, warnings: [WarningRecord] = []
  ) {
    self.id = id
    self.source = source
    self.published = published
    self.content = content
    self.warnings = warnings
  }
}

extension SourceDocument {
  /// A text, decoded or not.
  public enum Content: Sendable, Hashable {
    /// Bytes in whatever charset they came.
    case bytes([UInt8])
    /// A string that the input's own format has decoded.
    case text(String)
  }
}
