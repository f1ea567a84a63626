import CElekICU

extension TokenJoiner {
  /// Whether a hyphen stands for a dash: spaces on both sides, or one only after a mark
  /// («келди»,- деди).
  func isSetOff(_ i: Int) -> Bool {
    guard !isGlued(i + 1) else { return false }
    guard let last = gluedToken(before: i) else { return true }
    return last.kind.isPunctuation
  }

  /// A Cyrillic word in small letters with a digit inside.
  static var numbered: UInt16 { Token.Flags([.cyrillic, .digit]).rawValue }
  /// The flags to compare with `numbered`.
  static var numberedFlags: UInt16 { numbered | Token.Flags.capitalized.rawValue }

  /// Takes «облусунда-15» and «бүгүн2020-жылы» apart, where a dash or a space is missing; names
  /// such as «Бишкек-4» and short words such as «аи-92» stay whole.
  mutating func takeNumbered(_ i: Int) {
    append(i, as: .word)
    let word = bytes(of: i)
    let letters = word.prefix { $0 >= 0x80 }.count
    let hyphen = letters < word.count && word[letters] == UInt8(ascii: "-") ? 1 : 0
    let number = letters + hyphen
    guard letters >= 8, number < word.count, word[number] &- 0x30 < 10 else { return }
    let isNumber = word[number...].allSatisfy { $0 &- 0x30 < 10 }
    let scalars = word[..<letters].count { $0 & 0xC0 != 0x80 }
    split(at: letters, scalars: scalars, as: .word, isNumber ? .number : .numeric)
    if hyphen > 0 { split(at: 1, scalars: 1, as: .hyphen, isNumber ? .number : .numeric) }
  }

  /// Cuts the last token in two.
  private mutating func split(
    at byte: Int, scalars: Int, as kind: Token.Kind, _ restKind: Token.Kind
  ) {
    guard var token = tokens.popLast() else { return }
    var rest = token
    token.end = token.start + UInt32(byte)
    token.scalarEnd = token.scalarStart + UInt32(scalars)
    token.kind = kind
    rest.start = token.end
    rest.scalarStart = token.scalarEnd
    rest.kind = restKind
    rest.flags = flags(of: rest)
    token.flags = token.flags.subtracting(token.flags.scripts).union(flags(of: token))
    tokens += [token, rest]
  }

  /// The script flags of a part.
  private func flags(of token: Token) -> Token.Flags {
    var flags: Token.Flags = []
    for byte in bytes.slice(token.byteRange) {
      if byte >= 0x80 { flags.insert(.cyrillic) }
      if byte &- 0x30 < 10 { flags.insert(.digit) }
      if byte | 0x20 &- 0x61 < 26 { flags.insert(.latin) }
      if byte == 0x2D, token.end - token.start > 1 { flags.insert(.innerHyphen) }
    }
    return flags
  }
}
