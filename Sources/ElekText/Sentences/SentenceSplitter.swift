/// Cuts tokens into sentences.
///
/// A line break always ends one. At each mark that may end one, the rules are asked in order and
/// the first that answers decides; when none does, it ends there.
struct SentenceSplitter {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>

  /// More tokens than any sentence has: a table or a list without line breaks, or no text at all.
  ///
  /// It is cut there, since what reads whole sentences may take the square of their length.
  private static let longest = 1000

  func sentences() -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(tokens.count / 16 + 1)
    tokens.withUnsafeBufferPointer { tokens in
      var first = 0
      var mark: Int?
      var isQuoteOpen = false
      for left in 0..<tokens.count - 1 {
        if tokens[left].flags.contains(.newlineBefore) { isQuoteOpen = false }
        if tokens[left].kind == .quote { isQuoteOpen.toggle() }
        let opensQuote = tokens[left + 1].kind == .quote && !isQuoteOpen
        if Self.endsSentence(tokens[left], bytes) {
          mark = left
        } else if !Self.closes(tokens[left], isQuoteOpen: isQuoteOpen) {
          mark = nil
        }
        let isLineEnd =
          tokens[left + 1].flags.contains(.newlineBefore) || left + 1 - first == Self.longest
        guard isLineEnd || mark != nil else { continue }
        guard isLineEnd || splits(tokens, mark ?? left, left, first, opensQuote)
        else { continue }
        sentences.append(first..<left + 1)
        first = left + 1
        mark = nil
      }
      sentences.append(first..<tokens.count)
    }
    return sentences
  }

  private func splits(
    _ tokens: UnsafeBufferPointer<Token>, _ mark: Int, _ left: Int, _ first: Int,
    _ opensQuote: Bool
  ) -> Bool {
    let boundary = Boundary(
      tokens: tokens, bytes: bytes, mark: mark, left: left, first: first, opensQuote: opensQuote)
    for rule in SentenceRules.all {
      if let verdict = rule.verdict(boundary) { return verdict == .split }
    }
    return true
  }

  /// Whether a token is a mark that may end a sentence, or ends in one: «?», «млн.», «1995-ж.».
  @inline(__always)
  private static func endsSentence(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch token.kind {
    case .period, .question, .exclamation, .ellipsis, .abbreviation, .initials: true
    case .numeric: bytes[Int(token.end) - 1] == UInt8(ascii: ".")
    default: false
    }
  }

  /// Whether a token may close after the mark: the quote in «Ооба!», the picture in «Ооба! 👍».
  ///
  /// A straight quote that has just been opened does not.
  @inline(__always)
  private static func closes(_ token: Token, isQuoteOpen: Bool) -> Bool {
    switch token.kind {
    case .quoteClose, .bracketClose, .emoji: true
    case .quote: !isQuoteOpen && !token.flags.contains(.spaceBefore)
    default: false
    }
  }
}
