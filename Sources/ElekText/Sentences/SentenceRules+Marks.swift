extension SentenceRule {
  /// A comma, colon, closing mark or picture belongs to what came before.
  ///
  /// «Ооба!», — деди ал. — no end after «!».
  static let markFollows = SentenceRule(id: "mark-follows") { boundary in
    switch boundary.next.kind {
    case .comma, .semicolon, .colon, .quoteClose, .bracketClose, .period, .question,
      .exclamation, .percent, .emoji:
      return .join
    case .quote where !boundary.next.flags.contains(.spaceBefore) && !boundary.opensQuote:
      return .join
    case .ellipsis where !boundary.next.flags.contains(.spaceBefore):
      return .join
    default: return nil
    }
  }

  /// A word in small letters goes on with the sentence, be it after a quote or a dash.
  ///
  /// «Бара аласызбы?» деп сурады ал.
  static let smallLetterFollows = SentenceRule(id: "small-letter-follows") { boundary in
    boundary.isSmall(boundary.next) && boundary.next.flags.contains(.spaceBefore) ? .join : nil
  }

  /// Without a space only a dot between a small word and a capital or a number ends a sentence.
  ///
  /// …маселе айтылууда.Климат өзгөрүүдө. — two sentences; «Ж.Бишкек» is none.
  static let gluedDot = SentenceRule(id: "glued-dot") { boundary in
    guard !boundary.next.flags.contains(.spaceBefore) else { return nil }
    let next = boundary.next
    guard boundary.left == boundary.mark else {
      return next.flags.contains(.capitalized) ? nil : .join
    }
    guard let before = boundary.before, boundary.tokens[boundary.mark].kind != .abbreviation,
      !boundary.isShort(before)
    else { return .join }
    if next.flags.contains(.capitalized) || next.kind == .quoteOpen || boundary.opensQuote {
      return nil
    }
    let isNumber = next.kind == .numeric || next.kind == .number
    return isNumber && boundary.isSmall(before) ? nil : .join
  }

  /// An ellipsis that opens a sentence does not end one.
  ///
  /// …Анан үйгө кайтты.
  static let leadingEllipsis = SentenceRule(id: "leading-ellipsis") { boundary in
    boundary.mark == boundary.first && boundary.tokens[boundary.mark].kind == .ellipsis
      ? .join : nil
  }

  /// After a dash the speaker is named in the same sentence when the next word is small.
  ///
  /// «Жол ачылды!» — деди министр. But: Жол ачылды. — Анткени кар эриди.
  static let dashFollows = SentenceRule(id: "dash-follows") { boundary in
    guard boundary.next.kind == .dash || boundary.next.kind == .hyphen,
      let word = boundary.afterNext
    else { return nil }
    return boundary.isSmall(word) ? .join : nil
  }
}
