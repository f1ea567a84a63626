import CElekICU

extension TokenJoiner {
  /// Joins «24.kg», «www.example.kg/a» at their first dot; returns the word after.
  mutating func joinDomain(_ i: Int) -> Int? {
    guard let last = gluedToken(before: i), Self.isLabel(bytes.slice(last.byteRange)),
      let end = domainEnd(from: i + 1)
    else { return nil }
    let path = kind(end) == .slash && isGlued(end) ? pathEnd(from: end) : end
    join(from: tokens.count - 1, upTo: path, as: .url)
    return path
  }

  /// Joins «https://example.kg/a» at its first slash.
  mutating func joinURL(_ i: Int) -> Int? {
    guard isGlued(i + 1), kind(i + 1) == .slash, isGlued(i + 2), tokens.count - floor >= 2,
      gluedToken(before: i)?.kind == .colon
    else { return nil }
    let scheme = tokens[tokens.count - 2]
    guard scheme.end == tokens[tokens.count - 1].start, scheme.kind == .word,
      Self.schemes.value(of: bytes.slice(scheme.byteRange)) != nil
    else { return nil }
    let end = pathEnd(from: i + 2)
    join(from: tokens.count - 2, upTo: end, as: .url)
    return end
  }

  /// Joins «info@example.kg», «@kabar», «#бишкек», «AT&T» at their sign.
  mutating func joinMention(_ i: Int) -> Int? {
    guard isGlued(i + 1), words[i].end - words[i].start == 1 else { return nil }
    switch bytes[Int(words[i].start)] {
    case UInt8(ascii: "@"):
      if let end = joinEmail(i) { return end }
      guard let next = kind(i + 1), next == .word || next == .number || next == .numeric else {
        return nil
      }
      return joinTag(i)
    case UInt8(ascii: "#"):
      return kind(i + 1) == .word ? joinTag(i) : nil
    case UInt8(ascii: "&"):
      let capitals = Token.Flags([.allCaps, .latin])
      guard let last = gluedToken(before: i), last.flags.contains(.latin),
        last.flags.contains(.capitalized), kind(i + 1) == .word,
        Token.Flags(rawValue: words[i + 1].flags).contains(.capitalized),
        !last.flags.union(Token.Flags(rawValue: words[i + 1].flags)).isDisjoint(with: capitals)
      else { return nil }
      join(from: tokens.count - 1, upTo: i + 2, as: .word)
      return i + 2
    default: return nil
    }
  }

  private mutating func joinTag(_ i: Int) -> Int? {
    guard gluedToken(before: i)?.kind.isPunctuation ?? true else { return nil }
    append(i, as: .tag)
    join(from: tokens.count - 1, upTo: i + 2, as: .tag)
    return i + 2
  }

  private mutating func joinEmail(_ i: Int) -> Int? {
    guard let end = domainEnd(from: i + 1), end > i + 2 else { return nil }
    var first = tokens.count
    var edge = words[i].start
    let limit = max(floor, tokens.count - 2 * Self.mostLabels)
    while first > limit, tokens[first - 1].end == edge, isLocalPart(tokens[first - 1]) {
      first -= 1
      edge = tokens[first].start
    }
    guard first < tokens.count else { return nil }
    join(from: first, upTo: end, as: .email)
    return end
  }

  private func isLocalPart(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .number, .numeric, .url, .period, .hyphen, .initials:
      bytes.slice(token.byteRange).allSatisfy { $0 < 0x80 }
    default: false
    }
  }

  /// The word after a domain whose label (not its first, perhaps) is at `start`.
  private func domainEnd(from start: Int) -> Int? {
    var i = start
    let limit = start + 2 * Self.mostLabels
    while i < limit, isGlued(i), Self.isLabel(bytes(of: i)), kind(i + 1) == .period,
      isGlued(i + 1), isGlued(i + 2),
      kind(i + 2) == .word
        || kind(i + 2) == .number || kind(i + 2) == .numeric
    {
      guard Self.isLabel(bytes(of: i + 2)) || Self.isZone(bytes(of: i + 2)) else { break }
      i += 2
    }
    guard isGlued(i), kind(i) == .word, Self.isZone(bytes(of: i)) else { return nil }
    return i + 1
  }

  /// The word after a path: up to a space or a quote, without punctuation at its end.
  private func pathEnd(from start: Int) -> Int {
    var end = start + 1
    var hasBracket = false
    while end < words.count, isGlued(end), let kind = kind(end), !Self.quotes.contains(kind) {
      if kind == .bracketOpen { hasBracket = true }
      end += 1
    }
    while end > start + 1, let kind = kind(end - 1), Self.trailing.contains(kind) {
      if kind == .bracketClose && hasBracket { break }
      end -= 1
    }
    return end
  }

  /// Domains and local parts are looked for no farther than this, so that time stays linear.
  private static let mostLabels = 10

  private static let quotes: Set<Token.Kind> = [.quote, .quoteOpen, .quoteClose]
  private static let trailing: Set<Token.Kind> = [
    .period, .comma, .colon, .semicolon, .question, .exclamation, .ellipsis, .bracketClose,
  ]
  private static let schemes = FormTable([
    ("http", true), ("https", true), ("ftp", true), ("tg", true), ("mailto", true),
  ])

  /// Latin letters, digits, hyphens, low lines.
  private static func isLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy {
        $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D || $0 == 0x5F
      }
  }

  /// Two Latin letters or more, of one case, then perhaps a Kyrgyz suffix: «kg», «kgнин».
  private static func isZone(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let small = bytes.prefix { $0 &- 0x61 < 26 }.count
    let letters = small > 0 ? small : bytes.prefix { $0 &- 0x41 < 26 }.count
    return letters >= 2
      && bytes[letters...].allSatisfy { $0 >= 0x80 || $0 == 0x2D || $0 == 0x27 }
  }
}
