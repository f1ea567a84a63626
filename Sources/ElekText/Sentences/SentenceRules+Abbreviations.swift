extension SentenceRule {
  /// Initials belong to the name that follows.
  ///
  /// Жыйынга А. Жумаев келди. But: Төрага Асанов Б. Бул тууралуу айтты.
  static let initials = SentenceRule(id: "initials") { boundary in
    guard boundary.tokens[boundary.mark].kind == .initials, boundary.mark == boundary.left else {
      return nil
    }
    if boundary.isOpener(boundary.next) { return .split }
    switch boundary.next.kind {
    case .word, .initials: return .join
    default: return nil
    }
  }

  /// «And so on» ends a sentence when a capital follows.
  ///
  /// Картошка, пияз ж.б. Алардын баасы өстү.
  static let andSoOn = SentenceRule(id: "and-so-on") { boundary in
    let mark = boundary.tokens[boundary.mark]
    guard mark.kind == .abbreviation,
      AbbreviationGroups.andSoOn.value(of: boundary.text(mark)) != nil
    else { return nil }
    return .split
  }

  /// After a number and its unit a capital begins a new sentence, unless it names a currency's
  /// country; a year goes on.
  ///
  /// Баасы 5 млн. Министр айтты. But: 5 млн. АКШ доллары; 2026-ж. Бишкекте.
  static let yearOrUnit = SentenceRule(id: "year-or-unit") { boundary in
    let mark = boundary.tokens[boundary.mark]
    guard boundary.mark == boundary.left, mark.kind == .abbreviation,
      AbbreviationGroups.units.value(of: boundary.text(mark)) != nil,
      boundary.next.kind == .word, !boundary.next.flags.contains(.allCaps)
    else { return nil }
    if let after = boundary.afterNext,
      AbbreviationGroups.currencies.value(of: boundary.text(after)) != nil
    {
      return .join
    }
    return .split
  }

  /// The dot of any other abbreviation does not end a sentence, unless a word follows that only a
  /// sentence opens with.
  ///
  /// Чүй обл. Сокулук району; проф. Асанов; 2026-ж. 5-январда.
  static let abbreviation = SentenceRule(id: "abbreviation") { boundary in
    let mark = boundary.tokens[boundary.mark]
    guard boundary.mark == boundary.left, mark.kind == .abbreviation || mark.kind == .numeric else {
      return nil
    }
    if boundary.isOpener(boundary.next) { return .split }
    switch boundary.next.kind {
    case .word, .number, .numeric, .abbreviation, .initials, .quoteOpen, .quote, .bracketOpen,
      .numero, .url, .currency, .dash, .hyphen:
      return .join
    default: return nil
    }
  }
}
