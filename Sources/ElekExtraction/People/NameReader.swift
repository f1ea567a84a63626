import ElekLexicon
import ElekMorphology
import ElekText

/// Looks at single words as parts of names.
struct NameReader {
  let names: NameLexicon
  let text: AnalyzedText
  private var codes: [UInt8] = []

  init(names: NameLexicon, text: AnalyzedText) {
    self.names = names
    self.text = text
  }

  /// What a unit may be in a name; nil when it can be nothing.
  mutating func word(at unit: Int, in sentence: Range<Int>) -> NameWord? {
    let piece = text.units[unit]
    if piece.kind == .initials {
      // Four bytes at least for two letters with their full stops.
      let isSeveral = piece.end - piece.start > 5
      return NameWord(unit: unit, flags: isSeveral ? [.initials, .severalInitials] : .initials)
    }
    guard piece.kind == .word, piece.flags.contains(.cyrillic), !piece.flags.contains(.latin),
      piece.acronymLength == 0
    else {
      return nil
    }
    guard piece.flags.contains(.capitalized) else { return particle(at: unit) }
    if isOne(of: Self.joining, unit), unit > sentence.lowerBound,
      text.units[unit - 1].kind == .word, text.units[unit - 1].flags.contains(.capitalized)
    {
      return NameWord(unit: unit, flags: .joining)
    }
    spell(piece)
    if let letter = inflectedLetter(unit) { return letter }
    var word = NameWord(unit: unit)
    if let rank = rank(at: unit) {
      word.flags.insert(.rank)
      word.inflected = rank
    }
    if opensSentence(unit, sentence) { word.flags.insert(.opensSentence) }
    for reading in text.readings(of: unit) { take(reading, &word) }
    if word.flags.contains(.common), !word.flags.contains(.given) { cutEnding(&word) }
    if names.isDivine(codes) { word.flags.insert(.divine) }
    if word.whole == nil {
      word.whole = NameForm(length: codes.count, evidence: names.evidence(of: codes[...]))
    }
    if piece.flags.contains(.allCaps) {
      word.flags.insert(.allCaps)
      // Short words in capitals are acronyms.
      if codes.count < 5 && !word.isGiven { return nil }
    }
    return word
  }

  private mutating func spell(_ piece: Unit) {
    codes.removeAll(keepingCapacity: true)
    text.tokenized.text.bytes.withUnsafeBufferPointer { bytes in
      let slice = UnsafeBufferPointer(rebasing: bytes[Int(piece.start)..<Int(piece.end)])
      LetterCode.append(slice, to: &codes)
    }
  }

  private func opensSentence(_ unit: Int, _ sentence: Range<Int>) -> Bool {
    guard unit > sentence.lowerBound else { return true }
    switch text.units[unit - 1].kind {
    case .quoteOpen, .quote, .bracketOpen, .dash, .colon, .period, .question, .exclamation,
      .ellipsis:
      return true
    default: return false
    }
  }

  /// `уулу`, `кызынын` after a father's name; `фон`, `аль` inside a foreign one.
  private func particle(at unit: Int) -> NameWord? {
    for reading in text.readings(of: unit) where reading.isKnown {
      let id = text.lexicon.lemmaID(ofRow: Int(reading.row))
      let features = reading.features
      if names.filial.contains(id), features.possessor == 3, !features.isPlural {
        return NameWord(
          unit: unit, flags: .filial,
          inflected: NameForm(
            length: Int(reading.lemmaLength) + 1, row: reading.row, features: features))
      }
      if names.filialNoun.contains(id) { return NameWord(unit: unit, flags: .filial) }
      if names.honorifics.contains(id), reading.upos != .verb {
        return NameWord(
          unit: unit, flags: names.ranks.contains(id) ? [.honorific, .rank] : .honorific,
          inflected: rank(at: unit))
      }
    }
    if let rank = rank(at: unit) {
      return NameWord(unit: unit, flags: [.honorific, .rank], inflected: rank)
    }
    if isOne(of: Self.joining, unit) { return NameWord(unit: unit, flags: .joining) }
    if unit > 0, text.units[unit - 1].kind == .initials, isOne(of: Self.filialLetters, unit) {
      return NameWord(unit: unit, flags: .filialLetter)
    }
    return nil
  }

  private func isOne(of words: [[UInt8]], _ unit: Int) -> Bool {
    let piece = text.units[unit]
    guard piece.end - piece.start <= 6 else { return false }
    let bytes = text.tokenized.text.bytes[Int(piece.start)..<Int(piece.end)]
    return words.contains { bytes.elementsEqual($0) }
  }

  private static let joining: [[UInt8]] = [
    "фон", "дер", "ван", "де", "да", "ди", "дю", "аль", "эль", "ад", "бин", "бен", "ибн",
    "Аль", "Эль", "Бин", "Бен", "Ибн", "Фон", "Ван", "Дер",
  ].map { Array($0.utf8) }

  /// Short for `уулу`, `кызы` between initials.
  private static let filialLetters: [[UInt8]] = ["у", "к", "уулу", "кызы"].map { Array($0.utf8) }

  /// `Бейдин`, `баатырга`: what ends a name, with its form.
  private func rank(at unit: Int) -> NameForm? {
    for reading in text.readings(of: unit)
    where reading.isKnown && reading.upos == .noun && !reading.flags.contains(.derived) {
      let features = reading.features
      guard names.ranks.contains(text.lexicon.lemmaID(ofRow: Int(reading.row))),
        features.possessor == 0, features.person == 0, !features.isPlural,
        !features.isAttributive
      else { continue }
      return NameForm(
        length: Int(reading.lemmaLength), features: features,
        isSoftened: reading.flags.contains(.softened))
    }
    return nil
  }

  /// «Ж.М.Шга»: the last initial has a suffix for its full stop.
  private func inflectedLetter(_ unit: Int) -> NameWord? {
    guard (3...5).contains(codes.count), unit > 0, text.units[unit - 1].kind == .initials,
      !text.units[unit].flags.contains(.spaceBefore),
      let features = SuffixChain(lexicon: text.lexicon).features(ofInitial: codes),
      features.grammaticalCase != .nom
    else { return nil }
    return NameWord(
      unit: unit, flags: .letter, inflected: NameForm(length: 1, features: features))
  }

  private func take(_ reading: Reading, _ word: inout NameWord) {
    var evidence = NameForm.Evidence.none
    var row: Int32 = -1
    if reading.isKnown {
      let place = Int(reading.row)
      if names.given.contains(place) {
        word.flags.insert(.given)
        evidence = .given
        row = reading.row
      } else if names.family.contains(place) {
        word.flags.insert(.family)
        evidence = .family
        row = reading.row
      } else if names.namesakes.contains(text.lexicon.lemmaID(ofRow: place)) {
        word.flags.insert([.given, .place])
        evidence = .given
        row = reading.row
      } else {
        note(reading, place, &word)
      }
    }
    let features = reading.features
    guard !reading.flags.contains(.derived), reading.upos != .verb, features.possessor == 0,
      features.person == 0, !features.isAttributive
    else { return }
    let length = Int(reading.lemmaLength)
    if evidence == .none { evidence = names.evidence(of: codes.prefix(length)) }
    let form = NameForm(
      length: length, row: row, evidence: evidence, features: features,
      isSoftened: reading.flags.contains(.softened), score: reading.score)
    let isBare =
      !features.isPlural && (features.grammaticalCase == .nom || features.grammaticalCase == .none)
    if isBare { word.flags.insert(.bare) }
    if isBare, row >= 0 || length == codes.count {
      keep(form, &word.whole)
    } else if !isBare {
      keep(form, &word.inflected)
    }
  }

  /// Remembers what a word is besides a name.
  private func note(_ reading: Reading, _ row: Int, _ word: inout NameWord) {
    if reading.upos == .verb, reading.features.mood == .imp { return }
    if names.placeTables[text.lexicon.tableIndex(ofRow: row)] {
      word.flags.insert(.place)
    } else if names.titles.contains(row) {
      word.flags.insert(.title)
    } else {
      word.flags.insert(.common)
      if reading.upos == .verb { word.flags.insert(.verb) }
      if reading.upos == .adj { word.flags.insert(.adjective) }
    }
  }

  private func keep(_ form: NameForm, _ best: inout NameForm?) {
    if let old = best, old.evidence >= form.evidence { return }
    best = form
  }

  /// A family name that also reads as a common word with endings: what its ending says.
  private func cutEnding(_ word: inout NameWord) {
    if names.evidence(of: codes[...]) > .none {
      keep(NameForm(length: codes.count, evidence: names.evidence(of: codes[...])), &word.whole)
    }
    var length = codes.count - 1
    while length >= 4 {
      let stem = codes.prefix(length)
      if names.evidence(of: stem) > .weak,
        let features = SuffixChain(lexicon: text.lexicon).features(of: codes, stem: length)
      {
        keep(
          NameForm(length: length, evidence: names.evidence(of: stem), features: features),
          &word.inflected)
      }
      length -= 1
    }
  }

  // MARK: - Base forms

  /// The base form of a part of a name, capitals kept; a name in capitals is written small.
  func base(_ form: NameForm, of unit: Int, isWhole: Bool = false) -> String {
    if form.row >= 0, !isWhole { return text.lexicon.lemma(Int(form.row)) }
    let stem = text.stem(of: unit, length: form.length, softened: form.isSoftened)
    guard text.units[unit].flags.contains(.allCaps), let first = stem.first else { return stem }
    return String(first) + stem.dropFirst().lowercased()
  }
}
