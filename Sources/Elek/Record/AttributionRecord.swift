public import ElekText

/// Who is given as the source of what is said.
public struct AttributionRecord: Sendable, Hashable {
  /// The entity, when it is one of this record.
  public var source: String?
  /// Where the word of saying stands.
  public var cue: SpanRecord?

  /// Puts the record together from its parts.
  public init(source: String? = nil, cue: SpanRecord? = nil) {
    self.source = source
    self.cue = cue
  }
}
