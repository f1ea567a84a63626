import ElekLexicon

/// Reads words whose stem no lexicon holds: every cut where the rest is a chain of suffixes that
/// harmonizes with what stands before it.
struct Guesser {
  private let analyzer: WordAnalyzer
  private let lexicon: Lexicon
  /// Telling endings of family names and patronymics, longest first.
  private let nameEndings: [[UInt8]]

  init(analyzer: WordAnalyzer) {
    self.analyzer = analyzer
    lexicon = analyzer.lexicon
    var endings: [[UInt8]] = []
    if let table = lexicon.table("names/endings") {
      for row in table.rows {
        if let codes = LetterCode.codes(of: lexicon.lemma(row)) { endings.append(codes) }
      }
    }
    nameEndings = endings.sorted { $0.count > $1.count }
  }

  /// Appends guesses for a word, as a noun or name and, in lower case, as a verb.
  ///
  /// - Parameter capitalized: whether the word starts with a capital, which makes it a name.
  func guess(
    _ codes: UnsafeBufferPointer<UInt8>, capitalized: Bool, into readings: inout [Reading]
  ) {
    let firstGuess = readings.count
    let letters = letterCount(codes)
    let upos: UPOS = capitalized ? .propn : .noun
    var length = codes.count
    let shortest = max(2, codes.count - 14)
    while length >= shortest {
      let stem = UnsafeBufferPointer(rebasing: codes[0..<length])
      if let sound = SoundClass(stem: stem) {
        let before = readings.count
        guess(stem, sound, .noun, upos, codes, into: &readings)
        if !capitalized, letters > 3, length < codes.count {
          guess(stem, sound, .verb, .verb, codes, into: &readings)
        }
        let bonus = nameBonus(stem, capitalized)
        for index in before..<readings.count { readings[index].score += bonus }
      }
      length -= 1
    }
    if readings.count == firstGuess {
      readings.append(
        Reading(
          row: -1, upos: upos, lemmaLength: UInt8(clamping: codes.count), flags: .guessed,
          features: Features("Case=Nom") ?? .none))
    }
  }

  private func guess(
    _ stem: UnsafeBufferPointer<UInt8>, _ sound: SoundClass, _ slot: StemSlot, _ upos: UPOS,
    _ codes: UnsafeBufferPointer<UInt8>, into readings: inout [Reading]
  ) {
    let before = readings.count
    let path = WordAnalyzer.SuffixPath(
      row: -1, upos: upos, features: .none, lemmaLength: UInt8(clamping: stem.count),
      flags: .guessed)
    analyzer.follow(
      path, codes, at: stem.count,
      state: lexicon.suffixState(slot: slot, sound: sound.index), depth: 0, into: &readings)
    for index in before..<readings.count {
      readings[index].score += Self.prior(
        readings[index], suffix: codes.count - stem.count, stem: stem.count)
    }
  }

  /// How good a guess looks by the length of its parts.
  private static func prior(_ reading: Reading, suffix: Int, stem: Int) -> Int16 {
    var score = Int16(min(suffix, 4)) * 6
    if stem < 4 { score -= Int16(4 - stem) * 12 }
    if reading.flags.contains(.derived) { score -= 12 }
    if reading.features.possessor > 0 { score -= reading.features.possessor == 3 ? 8 : 40 }
    if reading.features.possessor > 0 && reading.upos == .propn { score -= 10 }
    if reading.features.person > 0 && reading.upos != .verb { score -= 40 }
    if reading.features.isAttributive { score -= 4 }
    if reading.upos == .verb {
      score -= 10
      if reading.features.mood == .imp { score -= 40 }
      if reading.features.voice != .none { score -= 6 }
    }
    return score
  }

  /// A stem that ends like a family name is likely whole.
  private func nameBonus(_ stem: UnsafeBufferPointer<UInt8>, _ capitalized: Bool) -> Int16 {
    guard capitalized else { return 0 }
    for ending in nameEndings where ending.count + 2 <= stem.count {
      if stem.suffix(ending.count).elementsEqual(ending) { return Int16(20 + ending.count) }
    }
    return 0
  }

  private func letterCount(_ codes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for code in codes where code <= 36 { count += 1 }
    return count
  }

  /// Appends guesses for an acronym with a suffix glued to it (`ТИМдин`).
  ///
  /// - Parameter length: letters of the acronym.
  func guessAcronym(
    _ codes: UnsafeBufferPointer<UInt8>, length: Int, into readings: inout [Reading]
  ) {
    let stem = UnsafeBufferPointer(rebasing: codes[0..<length])
    let before = readings.count
    for sound in SpokenForm.soundClasses(acronym: stem) {
      guess(stem, sound, .noun, .propn, codes, into: &readings)
    }
    if readings.count == before {
      // A loan or a letter name of another kind: any harmony will do.
      for index in 0..<SoundClass.count {
        guess(stem, SoundClass(index: index), .noun, .propn, codes, into: &readings)
        if readings.count > before { break }
      }
    }
    for index in before..<readings.count { readings[index].score += 30 }
  }
}
