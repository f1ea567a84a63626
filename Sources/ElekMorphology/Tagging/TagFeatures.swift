import ElekLexicon

/// What the tagger looks at, as places in its table of weights.
///
/// For each candidate of a token: the word, its last letters, its neighbours, its capital, the tags
/// chosen for the two tokens before, the tags that the next token may have, each with the
/// candidate's tag; how the lemma is made from the form; where the candidate comes from. A feature is
/// a hash, and hashes share a table.
struct TagFeatures {
  /// What a token has in common for all its candidates.
  struct Word {
    /// Letter codes, case folded.
    var codes: [UInt8]
    var hash: UInt64
    /// Hashes of the last two, three, four and five letters.
    var endings: [UInt64]
    var isCapitalized: Bool

    init(_ form: String, isCapitalized: Bool) {
      codes = LetterCode.codes(of: form) ?? Array(form.utf8)
      hash = TagFeatures.hash(codes[...])
      endings = (2...5).map { [codes] in TagFeatures.hash(codes.suffix($0)) }
      self.isCapitalized = isCapitalized
    }
  }

  /// The number of weights, a power of two.
  static let count = 1 << 17

  static func hash(_ codes: ArraySlice<UInt8>) -> UInt64 {
    codes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// What stands around a token.
  struct Context {
    var word: Word
    var before: UInt64
    var after: UInt64
    /// The ending of the next word.
    var afterEnding: UInt64
    /// The tags that the next token may have.
    var afterTags: UInt64
    var isFirst: Bool
  }

  /// Calls `body` with the place of each feature of a candidate.
  @inline(__always)
  static func forEach(
    _ candidate: TagCandidate, in context: Context, tags: (last: UInt8, before: UInt8),
    _ body: (Int) -> Void
  ) {
    let upos = UInt64(candidate.reading.upos.rawValue) + 1
    let origin = UInt64(candidate.origin) + 1
    let features = candidate.reading.features.bits
    let word = context.word
    let lemma = LetterCode.codes(of: candidate.reading.lemma) ?? []
    let lemmaHash = hash(lemma[...])
    let script = script(word.codes, lemma)
    let last = UInt64(tags.last) + 1
    let lastTwo = last << 8 | UInt64(tags.before)
    let shape: UInt64 = (word.isCapitalized ? 2 : 0) + (context.isFirst ? 1 : 0)
    func feature(_ template: UInt64, _ a: UInt64, _ b: UInt64) {
      var hash = (a ^ template &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
      hash = ((hash ^ hash >> 29) &+ b) &* 0x94D0_49BB_1331_11EB
      body(Int(truncatingIfNeeded: (hash ^ hash >> 32) & UInt64(count - 1)))
    }
    feature(1, upos, 0)
    feature(2, word.hash, upos)
    feature(3, word.hash, script)
    feature(4, origin, upos)
    feature(5, features, upos)
    feature(6, features ^ origin << 56, upos)
    feature(7, last, upos)
    feature(8, lastTwo, upos)
    feature(9, context.afterTags, upos)
    feature(10, context.before, upos)
    feature(11, context.after, upos)
    feature(12, shape, upos)
    feature(13, lemmaHash, upos)
    feature(14, script, upos)
    feature(15, lemmaHash, 0)
    feature(16, context.afterEnding, upos)
    feature(17, context.afterTags, origin)
    feature(18, last, origin)
    for (index, ending) in word.endings.enumerated() {
      feature(20 + UInt64(index), ending, upos)
      feature(30 + UInt64(index), ending, script)
    }
  }

  /// How the lemma is made from the form: letters to cut and letters to add.
  private static func script(_ form: [UInt8], _ lemma: [UInt8]) -> UInt64 {
    var common = 0
    while common < min(form.count, lemma.count), form[common] == lemma[common] { common += 1 }
    return hash(lemma[common...]) ^ UInt64(form.count - common) &* 0x9E37_79B9
  }
}
