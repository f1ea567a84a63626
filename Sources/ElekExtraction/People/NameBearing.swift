import ElekLexicon
import ElekMorphology
import ElekText

/// Tells names of people from streets, schools, prizes and the like that bear them.
struct NameBearing: Sendable {
  /// Nouns whose bare neighbour on the left is their name: `көчө`, `мектеп`.
  private let things: WordClass
  /// What follows a place's name in a court's: «Тракторозаводский райондук соту».
  private let courtAdjectives: WordClass
  /// `ат` in `атындагы`.
  private let nameNouns: WordClass

  init(lexicon: Lexicon) {
    things = lexicon.wordClass("people.named-things")
    courtAdjectives = lexicon.wordClass("people.court-adjectives")
    nameNouns = lexicon.wordClass("people.name-nouns")
  }

  /// Whether a name is the name of a thing: «Айтматов көчөсү», «Раззаков атындагы», «"Манас"».
  func takes(
    _ range: Range<Int>, in sentence: Range<Int>, _ text: AnalyzedText, endsBare: Bool
  ) -> Bool {
    if isQuoted(range, in: sentence, text) { return true }
    guard endsBare, range.upperBound < sentence.upperBound else { return false }
    for reading in text.readings(of: range.upperBound) where reading.isKnown {
      let row = UInt32(reading.row)
      if range.count == 1, courtAdjectives.contains(row) { return true }
      let features = reading.features
      if features.possessor == 3, things.contains(row) { return true }
      if features.isAttributive, nameNouns.contains(row) { return true }
    }
    return isListed(from: range.upperBound, in: sentence, text)
  }

  /// «Тоголок Молдо, Ананьев көчөлөрү»: the thing stands at the end of a list of names.
  private func isListed(
    from start: Int, in sentence: Range<Int>, _ text: AnalyzedText
  ) -> Bool {
    guard isJoint(start, text) else { return false }
    for unit in start..<min(start + 24, sentence.upperBound) {
      if isJoint(unit, text) || isNameWord(unit, text) { continue }
      switch text.units[unit].kind {
      case .initials, .number, .hyphen: continue
      default: break
      }
      return text.readings(of: unit).contains {
        $0.isKnown && $0.features.possessor == 3 && $0.features.isPlural
          && things.contains(UInt32($0.row))
      }
    }
    return false
  }

  private func isJoint(_ unit: Int, _ text: AnalyzedText) -> Bool {
    text.units[unit].kind == .comma || text.best(unit)?.upos == .cconj
  }

  private func isQuoted(
    _ range: Range<Int>, in sentence: Range<Int>, _ text: AnalyzedText
  ) -> Bool {
    guard range.lowerBound > sentence.lowerBound, range.upperBound < sentence.upperBound else {
      return false
    }
    var open = range.lowerBound - 1
    while open > sentence.lowerBound, range.lowerBound - open < 3, isNameWord(open, text) {
      open -= 1
    }
    var close = range.upperBound
    while close + 1 < sentence.upperBound, close - range.upperBound < 2, isNameWord(close, text) {
      close += 1
    }
    let before = text.units[open].kind
    let after = text.units[close].kind
    return (before == .quoteOpen || before == .quote) && (after == .quoteClose || after == .quote)
  }

  private func isNameWord(_ unit: Int, _ text: AnalyzedText) -> Bool {
    text.units[unit].kind == .word && text.units[unit].flags.contains(.capitalized)
  }
}
