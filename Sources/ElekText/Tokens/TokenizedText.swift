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

  /// The text without the tokens that start before a byte of the raw text, such as those of a
  /// header; offsets still refer to the whole.
  public func dropping(bytesBefore start: Int) -> TokenizedText {
    guard start > 0 else { return self }
    var scalars: UInt32 = 0
    for byte in text.raw.bytes.prefix(start) where byte & 0xC0 != 0x80 { scalars += 1 }
    let first = tokens.firstIndex { $0.scalarStart >= scalars } ?? tokens.count
    let kept = sentences.compactMap { sentence -> Range<Int>? in
      let range = max(sentence.lowerBound, first)..<max(sentence.upperBound, first)
      return range.isEmpty ? nil : range.lowerBound - first..<range.upperBound - first
    }
    return TokenizedText(text: text, tokens: Array(tokens[first...]), sentences: kept)
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
