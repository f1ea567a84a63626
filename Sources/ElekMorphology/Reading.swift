package import ElekLexicon

/// One way to read a word: whose form it is and which form.
package struct Reading: Sendable, Hashable {
  /// The row of the lexicon that it comes from, or -1 for a guess.
  package var row: Int32
  package var upos: UPOS
  /// Letter codes of the surface that make the lemma of a guess or a derived word.
  package var lemmaLength: UInt8
  package var flags: Flags
  package var features: Features
  /// How likely it looked, for ranking; larger is better.
  package var score: Int16 = 0

  /// Where a reading comes from.
  package struct Flags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// No lexicon row: the stem was guessed.
    package static let guessed = Flags(rawValue: 1)
    /// A derivational suffix has made a new lemma (`бишкектик`).
    package static let derived = Flags(rawValue: 2)
    /// The stem ends in the softened alternant of к or п.
    package static let softened = Flags(rawValue: 4)
  }

  /// Whether it comes from the lexicon.
  package var isKnown: Bool { row >= 0 }
}
