public import ElekText

/// A decoded text with all that is known of it before the analysis.
public struct SourceDocumentText: Sendable {
  /// The name of the document.
  public var id: String
  /// Where it comes from.
  public var source: SourceInfo
  /// The day of publication.
  public var published: PublicationDay?
  /// How that day is known.
  public var publishedBasis: PublicationBasis
  /// The text, to which all offsets refer.
  public var raw: RawText
  /// The byte at which the news begins; before it stands a header.
  public var bodyStart: Int
  /// What happened to the text on its way here.
  public var warnings: [WarningRecord]

  /// Puts a document together from its parts.
  public init(
    id: String, source: SourceInfo = SourceInfo(), published: PublicationDay? = nil,
    publishedBasis: PublicationBasis = PublicationBasis.none, raw: RawText, bodyStart: Int = 0,
    warnings: [WarningRecord] = []
  ) {
    self.id = id
    self.source = source
    self.published = published
    self.publishedBasis = publishedBasis
    self.raw = raw
    self.bodyStart = bodyStart
    self.warnings = warnings
  }
}
