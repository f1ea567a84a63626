public import ElekText

/// One sentence of the text.
public struct SentenceRecord: Sendable, Hashable {
  /// Where the sentence stands.
  public var span: SpanRecord
  /// Its tokens; empty unless they were asked for.
  public var tokens: [TokenRecord]

  /// Puts the record together from its parts.
  public init(span: SpanRecord, tokens: [TokenRecord] = []) {
    self.span = span
    self.tokens = tokens
  }
}
