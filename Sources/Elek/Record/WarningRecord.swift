public import ElekText

/// Something that was repaired, or could not be read.
public struct WarningRecord: Sendable, Hashable {
  /// A stable name of the kind of trouble: `encoding`, `empty`.
  public var code: String
  /// What happened, in a sentence.
  public var message: String
  /// Where, when it has a place.
  public var span: SpanRecord?

  /// Puts the record together from its parts.
  public init(code: String, message: String, span: SpanRecord? = nil) {
    self.code = code
    self.message = message
    self.span = span
  }
}
