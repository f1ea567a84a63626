package import ElekLexicon
package import ElekText

/// A text with every word read: what extractors work on.
///
/// A class, since every extractor keeps it: a copy of a struct would count references to each array.
package final class AnalyzedText: Sendable {
  package let tokenized: TokenizedText
  package let lexicon: Lexicon
  /// The pieces that rules look at, in order.
  package let units: [Unit]
  package let readings: [Reading]
  /// Entries of several words, by first unit, longer ones first.
  package let phrases: [Phrase]
  /// Where the phrases of each unit start in `phrases`; one more than there are units.
  private let phraseStarts: [UInt32]
  /// Units of each sentence.
  package let sentences: [Range<Int>]

  /// What the morphology fills, under the same names.
  struct Parts {
    var units: [Unit] = []
    var readings: [Reading] = []
    var phrases: [Phrase] = []
    var phraseStarts: [UInt32] = []
    var sentences: [Range<Int>] = []
  }

  init(tokenized: TokenizedText, lexicon: Lexicon, parts: Parts) {
    self.tokenized = tokenized
    self.lexicon = lexicon
    units = parts.units
    readings = parts.readings
    phrases = parts.phrases
    phraseStarts = parts.phraseStarts
    sentences = parts.sentences
  }

  /// The readings of a unit, the likeliest first; none of a place outside the text, so that looking
  /// one word further never fails.
  @inline(__always)
  package func readings(of unit: Int) -> ArraySlice<Reading> { readings[readingRange(of: unit)] }

  /// Where the readings of a unit stand in `readings`: for loops that must not count references.
  @inline(__always)
  package func readingRange(of unit: Int) -> Range<Int> {
    guard units.indices.contains(unit) else { return 0..<0 }
    let first = Int(units[unit].firstReading)
    return first..<first + Int(units[unit].readingCount)
  }

  /// The likeliest reading of a unit.
  @inline(__always)
  package func best(_ unit: Int) -> Reading? {
    guard units.indices.contains(unit), units[unit].readingCount > 0 else { return nil }
    return readings[Int(units[unit].firstReading)]
  }

  /// The entries of several words that start at a unit.
  @inline(__always)
  package func phrases(at unit: Int) -> ArraySlice<Phrase> { phrases[phraseRange(at: unit)] }

  /// Where the phrases of a unit stand in `phrases`.
  @inline(__always)
  package func phraseRange(at unit: Int) -> Range<Int> {
    Int(phraseStarts[unit])..<Int(phraseStarts[unit + 1])
  }

  /// The bit of a row's table in `Unit.tables`; tables past the sixty-third share the last.
  @inline(__always)
  package static func tableBit(_ table: Int) -> UInt64 { 1 << UInt64(min(table, 63)) }

  /// The normalized text of a range of units, spaces included.
  package func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = tokenized.text.bytes[Int(units[first].start)..<Int(units[last].end)]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The normalized text of one unit.
  package func text(_ unit: Int) -> String { text(unit..<unit + 1) }

  /// The tokens that a range of units touches.
  package func tokens(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(units[first].token)..<Int(units[last].token) + 1
  }

  /// The dictionary form that a reading of a unit has: as the lexicon writes it, or for a guess the
  /// letters of the text up to its suffixes.
  package func lemma(_ reading: Reading, of unit: Int) -> String {
    if reading.isKnown && !reading.flags.contains(.derived) {
      let row = Int(reading.row)
      if lexicon.formRows.contains(row) { return lexicon.cell(row, 1) }
      // A row of places or bodies has several names; the text used one of them.
      if !lexicon.hasAliases(lexicon.tableIndex(ofRow: row)) { return lexicon.lemma(row) }
    }
    return stem(
      of: unit, length: Int(reading.lemmaLength), softened: reading.flags.contains(.softened))
  }

  /// The first `length` letter codes of a unit as text, capitals kept; a softened end hardened.
  package func stem(of unit: Int, length: Int, softened: Bool = false) -> String {
    var scalars = String.UnicodeScalarView()
    var count = 0
    for scalar in text(unit).unicodeScalars {
      if count >= length { break }
      scalars.append(scalar)
      count += ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) ? 2 : 1
    }
    if softened, let last = scalars.popLast() {
      scalars.append(last == "г" ? "к" : last == "б" ? "п" : last)
    }
    return String(scalars)
  }
}
