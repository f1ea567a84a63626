import ElekLexicon
import ElekMorphology
import ElekText

/// The noun that a number counts: `35 миңге чукул жаранын`, `500 кичи автобус`.
struct CountedNoun {
  /// Its unit.
  var place: Int
  var reading: Reading
  /// Whether the noun is inside an adjective in -луу: `3 бөлмөлүү`.
  var isParted = false

  /// In the nominative singular, lower case.
  func lemma(in text: AnalyzedText) -> String {
    let lemma = text.lemma(reading, of: place).lowercased()
    return isParted ? String(lemma.dropLast(3)) : lemma
  }
}

/// Looks for counted nouns, to the right of a numeral and to its left.
struct CountedNounFinder: Sendable {
  private let lexicon: Lexicon
  /// `гана`, `эле`, `дагы`, `эң`: words that may stand between a number and its noun.
  private let particles: WordClass
  /// `кыргыз жараны`: heads that a people's name may stand before.
  private let citizens: WordClass
  /// `турак үй`: nouns that stand before a noun like adjectives.
  private let attributes: WordClass
  /// `бөлмөлүү`, `тараптуу`: adjectives whose noun a number before them counts.
  private let parted: WordClass
  /// `орто` in `20-65 ортосунда`: no noun is counted.
  private let relations: WordClass
  private let one: WordClass
  private let total: WordClass
  private let animate: WordClass
  private let titles: WordClass

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    particles = lexicon.wordClass("numbers.particles")
    attributes = lexicon.wordClass("numbers.attributes")
    citizens = lexicon.wordClass("numbers.citizens")
    parted = lexicon.wordClass("numbers.parted")
    relations = lexicon.wordClass("numbers.relations")
    one = lexicon.wordClass("numbers.one")
    total = lexicon.wordClass("numbers.total")
    animate = lexicon.wordClass("flags.animate")
    titles = lexicon.wordClass("flags.title")
  }

  /// No noun phrase of news has more words before its head.
  private static let reach = 7

  // MARK: - To the right

  /// The head of the noun phrase that starts at `start`.
  ///
  /// Adjectives, names and plural genitives are passed over: a number counts a singular.
  ///
  /// - Parameter isOwned: whether a genitive stands before the number (`Кыргызстандын 90 жараны`).
  func noun(
    from start: Int, in text: AnalyzedText, limit: Int, isOwned: Bool = false
  ) -> CountedNoun? {
    var place = start
    // «44 -эркек»: a hyphen that belongs to neither side.
    if place + 1 < limit, text.units[place].kind == .hyphen, !text.units[place].isGlued {
      place += 1
    }
    var isOwned = isOwned
    var isAfterObject = false
    var person: CountedNoun?
    while place < min(limit, start + Self.reach) {
      let unit = text.units[place]
      guard unit.kind == .word, place == start || !unit.flags.contains(.newlineBefore),
        let reading = reading(
          at: place, isOwned: isOwned, isAfterAttribute: place > start, in: text)
      else { break }
      // «3 кыргызстандык каза болду»: the noun belongs to the verb.
      if person != nil, isPredicate(place, text) { break }
      if has(relations, reading), reading.features.possessor == 3 { return person }
      // «3 бөлмөлүү батир» has three rooms.
      if place == start, has(parted, reading) {
        return CountedNoun(place: place, reading: reading, isParted: true)
      }
      let candidate = CountedNoun(place: place, reading: reading)
      // «билим берүүчү мектеп»: an object and its participle are an attribute.
      let role =
        isAfterObject && isAgent(place, text) ? .attribute : role(of: reading, place, text, limit)
      isAfterObject = role == .attribute && reading.upos == .noun
      switch role {
      case .head:
        // «кыргызстандык расмий каттоодо»: the place is not what is counted.
        if let person,
          reading.features.grammaticalCase.rawValue > 4 || isRelation(place + 1, text, limit)
        {
          return person
        }
        return compoundHead(candidate, text, limit)
      case .person: person = person ?? candidate
      case .attribute: isOwned = isOwned || reading.features.grammaticalCase == .gen
      case .end: return person
      }
      place += 1
    }
    return person
  }

  /// What a word does in the phrase of a number.
  private enum Role { case head, person, attribute, end }

  private func role(
    of reading: Reading, _ place: Int, _ text: AnalyzedText, _ limit: Int
  ) -> Role {
    let features = reading.features
    switch reading.upos {
    case .adj, .det:
      if features.possessor > 0 || features.isPlural || features.grammaticalCase.rawValue > 1 {
        return .head
      }
      // «кыргызстандык» is a person too.
      return endsInK(place, text) ? .person : .attribute
    case .adv:
      guard place + 1 < limit, let next = text.best(place + 1) else { return .end }
      return next.upos == .noun || next.upos == .adj || has(particles, reading)
        ? .attribute : .end
    case .part, .pron, .aux: return has(particles, reading) ? .attribute : .end
    case .num: return has(one, reading) ? .attribute : .end
    case .verb: return isAttribute(features) ? .attribute : .end
    case .noun, .propn:
      // «200дөн ашууну Орусияда жүрөт»
      if reading.upos == .propn, features.grammaticalCase.rawValue > 3 { return .end }
      return isPassedOver(reading, place, text, limit) ? .attribute : .head
    default: return .end
    }
  }

  /// A participle before a noun: `жаңы курулган`, `ташуучу`.
  private func isAttribute(_ features: Features) -> Bool {
    features.verbForm == .part && !features.isPlural && features.possessor == 0
      && features.grammaticalCase.rawValue <= 1
  }

  /// Whether a word may be a participle in -уучу.
  private func isAgent(_ place: Int, _ text: AnalyzedText) -> Bool {
    text.readings(of: place).contains { $0.features.aspect == .hab && isAttribute($0.features) }
  }

  /// The likeliest reading; but after a genitive a possessed noun (`жаранын`), after an attribute a
  /// noun rather than a finite verb (`жайды`), and people rather than what is theirs (`жаранын` is
  /// of citizens, not of a wound).
  private func reading(
    at place: Int, isOwned: Bool, isAfterAttribute: Bool = false, in text: AnalyzedText
  ) -> Reading? {
    if isAfterAttribute, let best = text.best(place), best.upos == .verb,
      best.features.verbForm == .fin || best.features.verbForm == .conv
        || best.features.grammaticalCase == .acc,
      let noun = text.readings(of: place).first(where: { $0.isKnown && $0.upos == .noun })
    {
      return noun
    }
    if isOwned, let best = text.best(place), best.upos == .noun, best.features.possessor == 0,
      let owned = text.readings(of: place).first(where: {
        $0.isKnown && $0.upos == .noun && $0.features.possessor == 3
      })
    {
      return owned
    }
    if let best = text.best(place), best.upos == .noun, best.features.grammaticalCase == .gen,
      !best.features.isPlural, !isAnimate(best),
      let person = text.readings(of: place).first(where: {
        $0.features.grammaticalCase == .acc && $0.features.possessor == 3 && isAnimate($0)
      })
    {
      return person
    }
    return text.best(place)
  }

  /// Whether a noun and a verb of one lexicon entry stand here: `каза бол`, `жаракат ал`.
  private func isPredicate(_ place: Int, _ text: AnalyzedText) -> Bool {
    guard let best = text.best(place), best.features.grammaticalCase.rawValue <= 1 else {
      return false
    }
    return text.phrases(at: place).contains { $0.reading.upos == .verb }
  }

  private func endsInK(_ place: Int, _ text: AnalyzedText) -> Bool {
    let bytes = text.tokenized.text.bytes
    let end = Int(text.units[place].end)
    return bytes[end - 2] == 0xD0 && bytes[end - 1] == 0xBA
  }

  /// Attributes: `Кыргызстандын (жараны)`, `каражаттарынын (өкүлү)`, `Бишкектеги (мектеп)`.
  private func isPassedOver(
    _ reading: Reading, _ place: Int, _ text: AnalyzedText, _ limit: Int
  ) -> Bool {
    guard place + 1 < limit, text.units[place + 1].kind == .word, let next = text.best(place + 1)
    else { return false }
    let features = reading.features
    if features.isAttributive { return true }
    // «жүк ташуучу унаа», «билим берүүчү мектеп»
    if features.grammaticalCase.rawValue <= 1, place + 2 < limit, isAgent(place + 1, text),
      text.units[place + 2].kind == .word
    {
      return true
    }
    // «турак үйлөрдү», which is a form of a verb, too.
    if features.grammaticalCase.rawValue <= 1, features.possessor == 0, has(attributes, reading),
      text.readings(of: place + 1).contains(where: { $0.isKnown && $0.upos == .noun })
    {
      return true
    }
    guard next.upos == .noun || next.upos == .adj else { return false }
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
    let features = noun.reading.features
    let isBare = features.grammaticalCase.rawValue <= 1 && features.possessor == 0
    // «маалымат каражаттарынын өкүлдөрү»: a plural is not what a number counts.
    let isOwner = features.grammaticalCase == .gen && features.isPlural
    var place = noun.place + 1
    // «билим берүү уюмдары»
    if isBare, !features.isPlural, place + 1 < limit, isAction(place, text),
      !text.readings(of: noun.place).contains(where: isAnimate)
    {
      place += 1
    }
    guard isBare && !features.isPlural || isOwner, place < limit,
      text.units[place].kind == .word,
      !text.units[place].flags.contains(.newlineBefore),
      let next = reading(at: place, isOwned: true, in: text), next.upos == .noun,
      next.features.possessor == 3, !has(relations, next),
      isOwner || !isAnimate(noun.reading) || has(citizens, next)
    else { return noun }
    let head = CountedNoun(place: place, reading: next)
    return isOwner ? head : compoundHead(head, text, limit)
  }

  /// «түн ичинде»: a noun that says where or when something is by the one before it.
  private func isRelation(_ place: Int, _ text: AnalyzedText, _ limit: Int) -> Bool {
    guard place < limit, text.units[place].kind == .word else { return false }
    return text.readings(of: place).contains {
      $0.features.possessor == 3 && has(relations, $0)
    }
  }

  /// A verbal noun without an ending: `берүү`.
  private func isAction(_ place: Int, _ text: AnalyzedText) -> Bool {
    text.units[place].kind == .word
      && text.readings(of: place).contains {
        $0.features.verbForm == .vnoun && $0.features.grammaticalCase.rawValue <= 1
          && $0.features.possessor == 0
      }
  }

  /// Persons own things; they are no first part of a compound: «3 киши үйүндө».
  private func isAnimate(_ reading: Reading) -> Bool {
    let row = UInt32(bitPattern: reading.row)
    return animate.contains(row) || titles.contains(row)
  }

  private func has(_ words: WordClass, _ reading: Reading) -> Bool {
    words.contains(UInt32(bitPattern: reading.row))
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
      if unit.kind == .word,
        text.readings(of: place).contains(where: {
          has(total, $0) && $0.features.possessor == 3
        })
      {
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
