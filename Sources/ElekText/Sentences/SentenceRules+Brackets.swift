extension SentenceRule {
  /// A sentence does not end inside brackets that close on the same line.
  ///
  /// Жыйын (ал кечээ өттү. Катышуучулар 40) жыйынтыкталды.
  static let insideBrackets = SentenceRule(id: "inside-brackets") { boundary in
    var depth = 0
    for token in boundary.tokens[boundary.first...boundary.left].suffix(reach) {
      if token.kind == .bracketOpen { depth += 1 }
      if token.kind == .bracketClose { depth = max(0, depth - 1) }
    }
    guard depth > 0 else { return nil }
    for i in boundary.left + 1...boundary.left + reach {
      guard let token = boundary.onSameLine(i) else { return nil }
      if token.kind == .bracketClose { return .join }
    }
    return nil
  }

  /// Brackets are looked for no farther than this, so that time stays linear.
  private static let reach = 60

  /// A dot between the capitalized words of a short quotation is part of a name.
  ///
  /// Ал «Яндекс. Такси» кызматын чакырды. But: «Ооба. Мен келем».
  static let insideName = SentenceRule(id: "inside-name") { boundary in
    guard boundary.left == boundary.mark, boundary.tokens[boundary.mark].kind == .period else {
      return nil
    }
    let before = nameEdge(boundary, from: boundary.mark - 1, by: -1)
    let after = nameEdge(boundary, from: boundary.left + 1, by: 1)
    return before && after ? .join : nil
  }

  /// Whether capitalized words with dots between them reach from a token to a quotation mark.
  private static func nameEdge(
    _ boundary: borrowing Boundary, from start: Int, by step: Int
  ) -> Bool {
    var i = start
    for _ in 0..<longestName {
      guard i > boundary.first, i + step < boundary.tokens.count else { return false }
      let (token, next) = (boundary.tokens[i], boundary.tokens[i + step])
      guard token.kind == .word, token.flags.contains(.capitalized),
        !token.flags.contains(.newlineBefore)
      else { return false }
      if isQuote(next) { return step < 0 || !next.flags.contains(.newlineBefore) }
      guard next.kind == .period else { return false }
      i += 2 * step
    }
    return false
  }

  /// How many words a name with dots has on either side of one.
  private static let longestName = 3

  private static func isQuote(_ token: Token) -> Bool {
    token.kind == .quote || token.kind == .quoteOpen || token.kind == .quoteClose
  }

  /// The number or letter of a list item is not a sentence.
  ///
  /// 1. Жолду оңдоо. — а. Мектеп куруу. — II. Чечим.
  static let listItem = SentenceRule(id: "list-item") { boundary in
    guard boundary.mark == boundary.left else { return nil }
    let mark = boundary.tokens[boundary.mark]
    if boundary.mark == boundary.first { return mark.kind == .initials ? .join : nil }
    guard mark.kind == .period, let before = boundary.before,
      startsItem(boundary.mark - 1, boundary)
    else { return nil }
    switch before.kind {
    case .number, .numeric: return before.end - before.start <= 6 ? .join : nil
    case .word: return boundary.isShort(before) || isRoman(boundary.text(before)) ? .join : nil
    default: return nil
    }
  }

  /// Whether an item may start at a token: the sentence does, or it follows «;» or «:».
  private static func startsItem(_ i: Int, _ boundary: borrowing Boundary) -> Bool {
    guard i > boundary.first else { return true }
    let kind = boundary.tokens[i - 1].kind
    return kind == .semicolon || kind == .colon
  }

  private static func isRoman(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count <= 5 && text.allSatisfy { "IVXLC".utf8.contains($0) }
  }
}
