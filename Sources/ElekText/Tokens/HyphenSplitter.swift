/// What becomes of a hyphen inside a word.
public enum HyphenPolicy: String, Sendable, Hashable, CaseIterable {
  /// `22-январда` and `Ысык-Көл` are one token.
  case keep
  /// Every inner hyphen is a token of its own, as in some treebanks.
  case split
}

/// Cuts tokens at the hyphens inside them; sentences stay what they were.
struct HyphenSplitter {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Tells the kind and the flags of a piece.
  let classify: ([UInt8]) -> Token
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Range<Int>] = []

  init(bytes: UnsafeBufferPointer<UInt8>, classify: @escaping ([UInt8]) -> Token) {
    self.bytes = bytes
    self.classify = classify
  }

  mutating func split(_ whole: [Token], _ ranges: [Range<Int>]) {
    for range in ranges {
      let first = tokens.count
      for token in whole[range] { split(token) }
      sentences.append(first..<tokens.count)
    }
  }

  private mutating func split(_ token: Token) {
    switch token.kind {
    case .word, .numeric, .abbreviation: break
    default: return tokens.append(token)
    }
    var start = Int(token.start)
    var scalar = token.scalarStart
    var index = start
    let end = Int(token.end)
    while index < end {
      let length = Self.hyphen(in: bytes, at: index, end)
      if length == 0 {
        index += 1
        continue
      }
      if index > start { scalar = add(start..<index, from: scalar, of: token) }
      scalar = add(index..<index + length, from: scalar, of: token)
      tokens[tokens.count - 1].kind = .hyphen
      index += length
      start = index
    }
    if start == Int(token.start) { return tokens.append(token) }
    if start < end { _ = add(start..<end, from: scalar, of: token) }
  }

  /// Adds a piece of a token; answers where the next starts, in scalars.
  private mutating func add(_ range: Range<Int>, from scalar: UInt32, of whole: Token) -> UInt32 {
    let piece = Array(bytes[range])
    var token = classify(piece)
    (token.start, token.end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
    token.scalarStart = scalar
    token.scalarEnd = scalar + UInt32(piece.count { $0 & 0xC0 != 0x80 })
    if range.lowerBound == Int(whole.start) {
      let surroundings: Token.Flags = [
        .spaceBefore, .newlineBefore, .paragraphStart, .blankLineBefore,
      ]
      token.flags.formUnion(whole.flags.intersection(surroundings))
    }
    tokens.append(token)
    return token.scalarEnd
  }

  /// The length in bytes of a hyphen (`-`, U+2010, U+2011); zero for anything else.
  private static func hyphen(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int
  ) -> Int {
    if bytes[index] == UInt8(ascii: "-") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
    return bytes[index + 2] == 0x90 || bytes[index + 2] == 0x91 ? 3 : 0
  }
}
