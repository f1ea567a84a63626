package import ElekText

/// The piece of text that rules look at: a token, or a part of one.
///
/// `22-январда` is one token and three units: the number 22, a hyphen, the word `январда`. Every
/// span that leaves the library is widened to whole tokens again.
package struct Unit: Sendable, Hashable {
  /// The token that it is or belongs to.
  package var token: Int32
  /// Bytes in the normalized text.
  package var start: UInt32
  package var end: UInt32
  package var kind: Token.Kind
  package var flags: Token.Flags
  /// Readings in `AnalyzedText.readings`, the likeliest first.
  package var firstReading: UInt32 = 0
  package var readingCount: UInt16 = 0
  /// Whether it continues the token of the unit before it.
  package var isGlued: Bool = false
  /// Letters of an acronym that a suffix is glued to (`ТИМдин`: 3); zero for other words.
  package var acronymLength: UInt8 = 0
  /// A bit for each lexicon table that has an entry starting here, of one word or several.
  package var tables: UInt64 = 0
  /// The value of a whole number that fits; -1 otherwise.
  package var integer: Int64 = -1
}

/// Words that the lexicon holds as one entry: `Жогорку Кеңеш`, `кол кой`.
package struct Phrase: Sendable, Hashable {
  package var first: Int32
  package var count: Int32
  package var reading: Reading
}
