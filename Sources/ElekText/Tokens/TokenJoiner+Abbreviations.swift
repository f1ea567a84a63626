import CElekICU

extension TokenJoiner {
  /// Gives the dot of «млн.», «ж.б.», «1995-ж.» to its word; returns the word after.
  mutating func joinAbbreviation(_ i: Int) -> Int? {
    guard let last = gluedToken(before: i), last.kind == .word || last.kind == .numeric else {
      return nil
    }
    return last.kind == .numeric ? joinNumeric(i, last) : joinDotted(i, last)
  }

  /// «1995-ж.», «300м.»: the letters at the end of a number.
  private mutating func joinNumeric(_ i: Int, _ last: Token) -> Int? {
    let number = bytes.slice(last.byteRange)
    let letters = number.reversed().prefix { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }.count
    let form = (Int(last.end) - letters)..<Int(words[i].end)
    guard letters > 0, let position = abbreviations.table.value(of: bytes.slice(form)),
      position != .name
    else { return nil }
    join(from: tokens.count - 1, upTo: i + 1, as: .numeric)
    return i + 1
  }

  /// «млн.», «ж.б.у.с.»: the longest form that the table has.
  private mutating func joinDotted(_ i: Int, _ last: Token) -> Int? {
    var first = tokens.count - 1
    if first > floor, tokens[first - 1].kind == .initials, tokens[first - 1].end == last.start {
      first -= 1  // «Ж.б.», whose first letter looks like an initial
    }
    var ends = [i]
    while let end = ends.last, ends.count < 5, isGlued(end + 1), kind(end + 1) == .word,
      isGlued(end + 2), kind(end + 2) == .period
    {
      ends.append(end + 2)
    }
    for end in ends.reversed() {
      for start in first..<tokens.count where isAbbreviation(from: start, to: end) {
        join(from: start, upTo: end + 1, as: .abbreviation)
        return end + 1
      }
    }
    if Self.digraphs.value(of: bytes.slice(last.byteRange)) != nil, isBeforeName(i + 1) {
      join(from: tokens.count - 1, upTo: i + 1, as: .initials)
      return i + 1
    }
    guard isSpacedAbbreviation(i, last) else { return nil }
    join(from: tokens.count - 1, upTo: i + 1, as: .abbreviation)
    return i + 1
  }

  /// Initials of two letters, as in «Дж Смит» with a dot.
  private static let digraphs = FormTable([("дж", true), ("дз", true)])

  private func isAbbreviation(from start: Int, to end: Int) -> Bool {
    let form = bytes.slice(Int(tokens[start].start)..<Int(words[end].end))
    guard let position = abbreviations.table.value(of: form) else { return false }
    switch position {
    case .any: return !(WordShape.mayBeWord(form.dropLast()) && endsSentence(at: end + 1))
    case .number: return isAfterNumber(start) || !WordShape.hasVowel(form)
    case .name: return isBeforeName(end + 1)
    }
  }

  /// Either part of a form with a space in it, such as «эл ар.».
  private func isSpacedAbbreviation(_ i: Int, _ last: Token) -> Bool {
    let end = Int(words[i].end)
    if tokens.count - floor >= 2 {
      let previous = tokens[tokens.count - 2]
      let form = bytes.slice(Int(previous.start)..<end)
      if previous.end + 1 == last.start, abbreviations.table.value(of: form) != nil { return true }
    }
    guard kind(i + 1) == .word, kind(i + 2) == .period, isGlued(i + 2) else { return false }
    let form = bytes.slice(Int(last.start)..<Int(words[i + 2].end))
    return abbreviations.table.value(of: form) != nil
  }

  private func isAfterNumber(_ start: Int) -> Bool {
    guard start > floor else { return false }
    switch tokens[start - 1].kind {
    case .number, .numeric, .abbreviation: return true
    default: return false
    }
  }

  private func isBeforeName(_ next: Int) -> Bool {
    guard let kind = kind(next) else { return false }
    let flags = Token.Flags(rawValue: words[next].flags)
    if flags.contains(.newlineBefore) { return false }
    return kind == .initials || kind == .quoteOpen || kind == .word && flags.contains(.capitalized)
  }

  /// Whether the line ends before a word, or a new sentence clearly begins with it.
  private func endsSentence(at next: Int) -> Bool {
    guard next < words.count else { return true }
    if Token.Flags(rawValue: words[next].flags).contains(.newlineBefore) { return true }
    return SentenceOpeners.contains(bytes(of: next))
      && Token.Flags(rawValue: words[next].flags).contains(.capitalized)
  }
}
