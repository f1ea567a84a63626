import ElekLexicon
import ElekMorphology
import ElekText

/// The noun that a number counts: `35 миңге чукул жаранын`, `500 кичи автобус`.
struct CountedNoun {
  /// Its unit.
  var place: Int
  var reading: Reading

  /// In the nominative singular, lower case.
  func lemma(in text: AnalyzedText) -> String {
    text.lemma(reading, of: place).lowercased()
  }
}

/// Looks for counted nouns, to the right of a numeral and to its left.
struct CountedNounFinder: Sendable {
  private let lexicon: Lexicon
  /// `гана`, `эле`, `дагы`, `эң`: words that may stand between a number and its noun.
  private let particles: Set<UInt32>
  private let one: Set<UInt32>
  private let total: Set<UInt32>
  private let flagColumn: (table: Range<Int>, column: Int)?

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    particles = lexicon.entries(of: ["гана", "эле", "дагы", "эң", "тең", "чоң"]).lemmas
    one = lexicon.entries(of: ["бир"]).lemmas
    total = lexicon.entries(of: ["сан"]).lemmas
    flagColumn = lexicon.table("stems/nouns").map { ($0.rows, $0.column("flags")) }
  }

  /// No noun phrase of news has more words before its head.
  private static let reach = 7

  // MARK: - To the right

  /// The head of the noun phrase that starts at `start`.
  ///
  /// Adjectives, names and plural genitives are passed over: a number counts a singular.
  func noun(from start: Int, in text: AnalyzedText, limit: Int) -> CountedNoun? {
    var place = start
    // «44 -эркек»: a hyphen that belongs to neither side.
    if place + 1 < limit, text.units[place].kind == .hyphen, !text.units[place].isGlued { place += 1 }
    var adjective: CountedNoun?
    while place < min(limit, start + Self.reach) {
      let unit = text.units[place]
      guard unit.kind == .word, place == start || !unit.flags.contains(.newlineBefore),
        let reading = text.best(place)
      else { break }
      let candidate = CountedNoun(place: place, reading: reading)
      switch reading.upos {
      case .adj, .det:
        let features = reading.features
        if features.possessor > 0 || features.isPlural || features.grammaticalCase.rawValue > 1 {
          return adjective ?? candidate
        }
        if adjective != nil { return adjective }
        // «кыргызстандык» is a person too.
        if reading.flags.contains(.derived) { adjective = candidate }
      case .adv, .part, .pron:
        guard has(particles, reading) else { return adjective }
      case .num:
        guard has(one, reading), place > start || place + 1 < limit else { return adjective }
      case .verb:
        guard reading.features.verbForm == .part, !reading.features.isPlural,
          reading.features.possessor == 0, reading.features.grammaticalCase.rawValue <= 1
        else { return adjective }
      case .noun, .propn:
        if isPassedOver(reading, place, text, limit) { break }
        if let adjective, reading.features.grammaticalCase.rawValue > 4 { return adjective }
        return compoundHead(candidate, text, limit)
      default: return adjective
      }
      place += 1
    }
    return adjective
  }

  /// Attributes: `Кыргызстандын (жараны)`, `каражаттарынын (өкүлү)`, `Бишкектеги (мектеп)`.
  private func isPassedOver(
    _ reading: Reading, _ place: Int, _ text: AnalyzedText, _ limit: Int
  ) -> Bool {
    guard place + 1 < limit, text.units[place + 1].kind == .word else { return false }
    let features = reading.features
    if features.isAttributive { return true }
    let followed = text.best(place + 1).map { $0.upos == .noun || $0.upos == .adj } ?? false
    guard followed else { return false }
    if features.grammaticalCase == .gen {
      return reading.upos == .propn || features.isPlural
    }
    // A name before a noun names its kind or its owner: «Кыргызстан жараны».
    return reading.upos == .propn && features.grammaticalCase.rawValue <= 1
  }

  /// `жол кырсыгы`, `полиция кызматкери`: the last noun of a compound is its head.
  private func compoundHead(
    _ noun: CountedNoun, _ text: AnalyzedText, _ limit: Int
  ) -> CountedNoun {
    guard noun.reading.features.grammaticalCase.rawValue <= 1,
      noun.reading.features.possessor == 0, !noun.reading.features.isPlural,
      !isAnimate(noun.reading), noun.place + 1 < limit,
      text.units[noun.place + 1].kind == .word,
      !text.units[noun.place + 1].flags.contains(.newlineBefore),
      let next = text.best(noun.place + 1), next.upos == .noun, next.features.possessor == 3
    else { return noun }
    return CountedNoun(place: noun.place + 1, reading: next)
  }

  /// Persons own things; they are no first part of a compound: «3 киши үйүндө».
  private func isAnimate(_ reading: Reading) -> Bool {
    guard let flagColumn, reading.isKnown, flagColumn.table.contains(Int(reading.row)) else {
      return false
    }
    return lexicon.cell(Int(reading.row), flagColumn.column).split(separator: "|").contains {
      $0 == "animate" || $0 == "title"
    }
  }

  private func has(_ lemmas: Set<UInt32>, _ reading: Reading) -> Bool {
    reading.isKnown && lemmas.contains(lexicon.lemmaID(ofRow: Int(reading.row)))
  }

  // MARK: - As a predicate

  /// What the number is said to be: `13ү митингчилер, 16сы полиция кызматкери`.
  func predicate(from start: Int, in text: AnalyzedText, limit: Int) -> CountedNoun? {
    guard let noun = noun(from: start, in: text, limit: limit),
      noun.reading.upos == .noun, noun.reading.features.grammaticalCase.rawValue <= 1,
      noun.place + 1 < limit
    else { return nil }
    switch text.units[noun.place + 1].kind {
    case .comma, .period, .semicolon: return noun
    default:
      let next = text.best(noun.place + 1)
      return next?.upos == .cconj || next?.upos == .aux ? noun : nil
    }
  }

  // MARK: - To the left

  /// What stands to the left of a number and is counted by it.
  enum Owner {
    case noun(CountedNoun)
    /// `алардын`, `анын`, a participle: somebody, but not by name.
    case unnamed
  }

  /// `депутаттардын 43ү`: whose part a possessed number is.
  func owner(before start: Int, in text: AnalyzedText, floor: Int) -> Owner? {
    var place = start - 1
    if place >= floor, text.units[place].kind == .comma { return nil }
    while place >= max(floor, start - 3) {
      guard let reading = text.best(place), text.units[place].kind == .word else { return nil }
      if reading.features.grammaticalCase == .gen {
        if reading.upos == .noun || reading.upos == .adj && reading.features.isPlural {
          return .noun(CountedNoun(place: place, reading: reading))
        }
        return .unnamed
      }
      guard reading.upos == .adv || reading.upos == .part || reading.upos == .adj else {
        return nil
      }
      place -= 1
    }
    return nil
  }

  /// `качкындардын саны 15 миңден (ашты)`, `чаралардын жалпы саны — 159`.
  func subject(before start: Int, in text: AnalyzedText, floor: Int) -> Owner? {
    var place = start - 1
    var steps = 0
    while place >= floor, steps < 7 {
      let unit = text.units[place]
      if unit.kind == .word, text.readings(of: place).contains(where: {
        has(total, $0) && $0.features.possessor == 3
      }) {
        return owner(before: place, in: text, floor: floor)
      }
      guard unit.kind != .period, unit.kind != .semicolon else { return nil }
      if text.best(place)?.features.verbForm == .fin { return nil }
      place -= 1
      steps += 1
    }
    return nil
  }
}
