/// A text cut into tokens, and the tokens into sentences.
public struct TokenizedText: Sendable {
  /// The text.
  public let text: NormalizedText
  /// In order; what lies between them is white space.
  public let tokens: [Token]
  /// Ranges of token indices, which cover all tokens.
  public let sentences: [Range<Int>]

  /// Puts a text together from tokens and sentences found elsewhere.
  public init(text: NormalizedText, tokens: [Token], sentences: [Range<Int>]) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The token in the normalized text.
  public func string(of token: Token) -> String {
    String(decoding: text.bytes[token.byteRange], as: UTF8.self)
  }

  /// The tokens and what lies between them, as in the raw text.
  public func string(tokens range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    let start = text.edits.rawStart(of: Int(first.start))
    let end = text.edits.rawEnd(of: Int(last.end))
    return String(decoding: text.raw.bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// Where the tokens stand in the raw text, in Unicode scalars.
  public func span(tokens range: Range<Int>) -> Span {
    guard let first = tokens[range].first, let last = tokens[range].last else {
      return Span(start: 0, end: 0)
    }
    return Span(start: Int(first.scalarStart), end: Int(last.scalarEnd))
  }
}
