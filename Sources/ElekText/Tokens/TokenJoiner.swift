import CElekICU

/// Joins what ICU's rules keep apart: addresses, abbreviations with their dots; and tells dashes
/// from hyphens, opening quotes from closing ones.
struct TokenJoiner {
  /// The tokens of one piece, as ICU cut them.
  let words: UnsafeBufferPointer<elek_word>
  /// The whole normalized text.
  let bytes: UnsafeBufferPointer<UInt8>
  let abbreviations: Abbreviations
  /// All tokens so far.
  var tokens: [Token]
  /// The first token of this piece.
  let floor: Int

  init(
    words: UnsafeBufferPointer<elek_word>, bytes: UnsafeBufferPointer<UInt8>,
    abbreviations: Abbreviations, tokens: consuming [Token]
  ) {
    self.words = words
    self.bytes = bytes
    self.abbreviations = abbreviations
    floor = tokens.count
    self.tokens = tokens
  }

  mutating func run() {
    var i = 0
    while i < words.count { i = take(i) }
  }

  /// Takes a word, and perhaps more; returns the next one to take.
  @inline(__always)
  private mutating func take(_ i: Int) -> Int {
    switch Token.Kind(tag: words[i].kind) {
    case .period: return takePeriod(i)
    case .symbol: return takeSymbol(i)
    case .slash: return takeSlash(i)
    case .hyphen: append(i, as: isSetOff(i) ? .dash : .hyphen)
    case .quoteOpen where closes(i): append(i, as: .quoteClose)
    case .quoteClose where opens(i): append(i, as: .quoteOpen)
    case .word where words[i].flags & Self.numberedFlags == Self.numbered: takeNumbered(i)
    case let kind: append(i, as: kind)
    }
    return i + 1
  }

  @inline(__always)
  mutating func append(_ i: Int, as kind: Token.Kind) {
    let word = words[i]
    tokens.append(
      Token(
        start: word.start, end: word.end, scalarStart: word.scalar_start,
        scalarEnd: word.scalar_end, kind: kind, flags: Token.Flags(rawValue: word.flags)))
  }

  private mutating func takePeriod(_ i: Int) -> Int {
    if let next = joinAbbreviation(i) { return next }
    if let next = joinDomain(i) { return next }
    append(i, as: .period)
    return i + 1
  }

  private mutating func takeSymbol(_ i: Int) -> Int {
    if let next = joinMention(i) { return next }
    append(i, as: .symbol)
    return i + 1
  }

  private mutating func takeSlash(_ i: Int) -> Int {
    if let next = joinURL(i) { return next }
    append(i, as: .slash)
    return i + 1
  }

  /// Makes one token of the last ones, from `first` on, and of the words up to `end`.
  mutating func join(from first: Int, upTo end: Int, as kind: Token.Kind) {
    var joined = tokens[first]
    let reached = tokens[tokens.count - 1].end
    for token in tokens[(first + 1)...] { joined.flags.formUnion(token.flags.scripts) }
    for word in words[..<end].reversed().prefix(while: { $0.start >= reached }) {
      joined.flags.formUnion(Token.Flags(rawValue: word.flags).scripts)
    }
    joined.end = words[end - 1].end
    joined.scalarEnd = words[end - 1].scalar_end
    joined.kind = kind
    tokens.removeSubrange((first + 1)...)
    tokens[first] = joined
  }

  /// Whether a word follows the one before it without a space.
  func isGlued(_ i: Int) -> Bool {
    i < words.count && words[i].flags & UInt16(ELEK_SPACE_BEFORE) == 0
  }

  /// The kind of a word; nil past the end.
  func kind(_ i: Int) -> Token.Kind? { i < words.count ? Token.Kind(tag: words[i].kind) : nil }

  /// The bytes of a word.
  func bytes(of i: Int) -> UnsafeBufferPointer<UInt8> {
    bytes.slice(Int(words[i].start)..<Int(words[i].end))
  }

  /// The last token, when it is of this piece and the word follows it without a space.
  func gluedToken(before i: Int) -> Token? {
    guard tokens.count > floor, let last = tokens.last, last.end == words[i].start else {
      return nil
    }
    return last
  }
}
