public import ElekText

/// One place where the text names an entity.
public struct MentionRecord: Sendable, Hashable {
  /// Where the name stands, case suffix included.
  public var span: SpanRecord
  /// The name as it is written there.
  public var text: String
  /// The rule that found it.
  public var rule: String?

  /// Puts the record together from its parts.
  public init(span: SpanRecord, text: String, rule: String? = nil) {
    self.span = span
    self.text = text
    self.rule = rule
  }
}
