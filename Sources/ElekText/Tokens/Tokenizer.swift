/// Cuts texts into tokens and sentences, by ICU with rules of our own.
///
/// Each thread needs its own, and keeps it: to make one costs milliseconds.
///
/// ```swift
/// let tokenizer = try Tokenizer(abbreviations: .none)
/// let text = tokenizer.tokenize(NormalizedText(normalizing: RawText("Ал келди.")))
/// ```
public final class Tokenizer {
  private let breaker: WordBreaker
  private let abbreviations: Abbreviations

  /// Makes a tokenizer that knows some abbreviations.
  public init(abbreviations: Abbreviations) throws(ICUError) {
    breaker = try WordBreaker()
    self.abbreviations = abbreviations
  }

  /// Cuts a text.
  public func tokenize(
    _ text: NormalizedText, hyphens: HyphenPolicy = .keep
  ) -> TokenizedText {
    text.bytes.withUnsafeBufferPointer { bytes in
      var tokens = cut(bytes)
      var sentences = SentenceSplitter(tokens: tokens, bytes: bytes).sentences()
      if hyphens == .split {
        var splitter = HyphenSplitter(bytes: bytes, classify: whole)
        splitter.split(tokens, sentences)
        (tokens, sentences) = (splitter.tokens, splitter.sentences)
      }
      if !text.edits.isEmpty {
        var cursor = EditCursor(text.edits)
        for i in tokens.indices { cursor.place(&tokens[i]) }
      }
      return TokenizedText(text: text, tokens: tokens, sentences: sentences)
    }
  }

  func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 10)
    breaker.begin()
    // Offsets are 32 bits wide; what lies past them is left out.
    let all = bytes.slice(0..<Int(UInt32.max))
    var start = 0
    while start < all.count {
      let end = Pieces.end(in: all, from: start, longest: WordBreaker.longestPiece)
      var joiner = TokenJoiner(
        words: breaker.tokens(of: all.slice(start..<end)), bytes: all,
        abbreviations: abbreviations, tokens: tokens)
      tokens = []
      joiner.run()
      swap(&tokens, &joiner.tokens)
      start = end
    }
    return tokens
  }
}
