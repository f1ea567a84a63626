internal import ElekText

/// The writer's mark that closes a news item: `… маалымдаган. (ZKo)`.
enum Byline {
  private static let longest = 6

  /// The letters in brackets at the very end of a text, when a sentence has ended before them.
  static func find(in text: TokenizedText) -> String? {
    let tokens = text.tokens
    var end = tokens.count
    if let last = tokens.last, last.kind == .period { end -= 1 }
    guard end >= 4, tokens[end - 1].kind == .bracketClose, tokens[end - 3].kind == .bracketOpen,
      tokens[end - 2].kind == .word, tokens[end - 2].flags.contains(.capitalized)
    else { return nil }
    switch tokens[end - 4].kind {
    case .period, .question, .exclamation, .ellipsis, .quoteClose: break
    default: return nil
    }
    let mark = text.string(of: tokens[end - 2])
    return mark.unicodeScalars.count <= longest ? mark : nil
  }
}
