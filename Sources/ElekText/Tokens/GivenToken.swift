/// A token that someone else has cut, as a treebank gives it.
public struct GivenToken: Sendable, Hashable {
  /// The letters, as they stand in the text.
  public var form: String
  /// Whether white space follows.
  public var hasSpaceAfter: Bool

  /// Makes a token.
  public init(form: String, hasSpaceAfter: Bool = true) {
    self.form = form
    self.hasSpaceAfter = hasSpaceAfter
  }
}

extension Tokenizer {
  /// A text of given tokens and sentences: nothing is cut or joined, only kinds and flags are told.
  ///
  /// The text is put together from the repaired forms, so offsets are of no use.
  public func tokenize(given sentences: [[GivenToken]]) -> TokenizedText {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var ranges: [Range<Int>] = []
    var scalars = 0
    func add(_ more: [UInt8]) {
      bytes += more
      scalars += more.count { $0 & 0xC0 != 0x80 }
    }
    for sentence in sentences where !sentence.isEmpty {
      let first = tokens.count
      for given in sentence {
        let form = NormalizedText(normalizing: RawText(given.form)).bytes
        var token = whole(form)
        (token.start, token.scalarStart) = (UInt32(bytes.count), UInt32(scalars))
        add(form)
        (token.end, token.scalarEnd) = (UInt32(bytes.count), UInt32(scalars))
        if tokens.count == first { token.flags.formUnion([.newlineBefore, .paragraphStart]) }
        if bytes.count > form.count, bytes[Int(token.start) - 1] <= 0x20 {
          token.flags.insert(.spaceBefore)
        }
        tokens.append(token)
        if given.hasSpaceAfter, tokens.count - first < sentence.count { add([0x20]) }
      }
      add([0x0A])
      ranges.append(first..<tokens.count)
    }
    let raw = RawText(decoding: bytes)
    return TokenizedText(text: NormalizedText(asIs: raw), tokens: tokens, sentences: ranges)
  }

  /// The kind and flags of a form, however many tokens it would be by our rules.
  func whole(_ form: [UInt8]) -> Token {
    let parts = form.withUnsafeBufferPointer { cut($0) }
    var token = Token(
      start: 0, end: 0, scalarStart: 0, scalarEnd: 0, kind: .symbol, flags: [])
    guard let first = parts.first else { return token }
    // «,5» is the rest of a number.
    let words = parts.filter { !$0.kind.isPunctuation }
    let longest = (words.isEmpty ? parts : words).max { $0.end - $0.start < $1.end - $1.start }
    token.kind = longest?.kind ?? first.kind
    token.flags = first.flags.subtracting([
      .spaceBefore, .newlineBefore, .paragraphStart, .blankLineBefore,
    ])
    for part in parts.dropFirst() { token.flags.formUnion(part.flags.scripts) }
    return token
  }
}
