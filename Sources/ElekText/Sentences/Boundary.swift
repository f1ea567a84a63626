/// A place between two tokens where a sentence may end.
struct Boundary {
  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  /// The mark that may end the sentence: the dot of «айтты.».
  let mark: Int
  /// The last token before the place: the mark, or a quote or bracket that closes after it.
  let left: Int
  /// The first token of the sentence that may end.
  let first: Int
  /// Whether the token after is a straight quote that opens: none is open on its line.
  let opensQuote: Bool

  /// The token before the mark; nil when the mark is the first of its sentence.
  var before: Token? { mark > first ? tokens[mark - 1] : nil }
  /// The token after the place.
  var next: Token { tokens[left + 1] }
  /// The token after that, on the same line.
  var afterNext: Token? { onSameLine(left + 2) }

  /// A token, unless it stands on a later line than `next`.
  func onSameLine(_ i: Int) -> Token? {
    guard i < tokens.count, !tokens[i].flags.contains(.newlineBefore) else { return nil }
    return tokens[i]
  }

  /// The bytes of a token.
  func text(_ token: Token) -> UnsafeBufferPointer<UInt8> { bytes.slice(token.byteRange) }

  /// Whether a token is a word in small letters.
  func isSmall(_ token: Token) -> Bool {
    token.kind == .word && token.flags.isDisjoint(with: [.capitalized])
      && !token.flags.isDisjoint(with: [.cyrillic, .latin])
  }

  /// Whether a token is a word of one letter.
  func isShort(_ token: Token) -> Bool { token.kind == .word && token.end - token.start <= 2 }

  /// Whether a token is a word that opens sentences, such as «Бул».
  func isOpener(_ token: Token) -> Bool {
    token.kind == .word && token.flags.contains(.capitalized)
      && SentenceOpeners.contains(text(token))
  }
}
