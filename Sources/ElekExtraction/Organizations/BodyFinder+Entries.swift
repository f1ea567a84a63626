import ElekLexicon
import ElekMorphology
import ElekText

/// Bodies that the lexicon knows.
extension BodyFinder {
  /// Takes the longest entry that starts at a unit: «Тышкы иштер министрлигинин», «УКМКга».
  mutating func takeEntry(at place: Int) {
    guard let (range, reading, traits) = entry(at: place) else { return }
    let last = range.upperBound - 1
    let unit = text.units[last]
    var candidate = BodyCandidate(
      range: range, name: "", features: reading.features, rule: "organization.lexicon",
      row: Int(reading.row))
    candidate.isAcronym = isAcronym(place) && range.count == 1
    if candidate.isAcronym {
      let length = unit.acronymLength > 0 ? Int(unit.acronymLength) : Int(reading.lemmaLength)
      candidate.name = text.stem(of: last, length: length)
    } else {
      candidate.name = name(range, last: entryName(last, reading, of: range.count))
    }
    trimPlace(&candidate, reading)
    extend(&candidate)
    if isDefiniteEntry(candidate, traits) { candidates.append(candidate) }
  }

  func isAcronym(_ place: Int) -> Bool {
    text.units[place].acronymLength > 0 || text.units[place].flags.contains(.allCaps)
  }

  private func entry(at place: Int) -> (Range<Int>, Reading, BodyLexicon.Traits)? {
    var best: (Range<Int>, Reading, BodyLexicon.Traits)?
    for phrase in text.phrases(at: place) {
      let range = place..<place + Int(phrase.count)
      if let best, range.count < best.0.count { break }
      guard let traits = bodies.body(phrase.reading), isSound(phrase.reading) else { continue }
      if best == nil || best?.1.features.possessor == 0 && traits.contains(.possessed) {
        best = (range, phrase.reading, traits)
      }
    }
    if best != nil { return best }
    for reading in text.readings(of: place) {
      guard let traits = bodies.body(reading), isSound(reading) else { continue }
      // «Тажикстандын УКМКсы»
      let isOwned = isAcronym(place) && place > sentence.lowerBound && isGenitive(place - 1)
      if reading.features.possessor == 3, !traits.contains(.small), !isOwned { continue }
      return (place..<place + 1, reading, traits)
    }
    return nil
  }

  private func isSound(_ reading: Reading) -> Bool {
    let features = reading.features
    return features.possessor != 1 && features.possessor != 2 && features.person == 0
      && !features.isPlural
  }

  private func entryName(
    _ last: Int, _ reading: Reading, of count: Int
  ) -> String {
    // «Германиянын парламенти»: a single word loses its ending.
    if reading.features.possessor == 3, count > 1 {
      return Nominative.possessed(last, reading.features, in: text)
    }
    let softened = reading.flags.contains(.softened)
    return text.stem(of: last, length: Int(reading.lemmaLength), softened: softened)
  }

  /// «Кыргыз Республикасынын Жогорку Кеңеши»: the country is no part of the name.
  private func trimPlace(_ candidate: inout BodyCandidate, _ reading: Reading) {
    for start in candidate.range.dropFirst() where isGenitive(start - 1) {
      guard let place = possessor(before: start),
        placeByEnd[start]?.start == candidate.range.lowerBound
          || placeByEnd[start - 1]?.start == candidate.range.lowerBound
      else { continue }
      candidate.range = start..<candidate.range.upperBound
      candidate.country = country(of: place)
      let last = candidate.range.upperBound - 1
      // «Бишкек шаарынын мэриясы»: a single word loses its ending.
      let own = candidate.range.count == 1 ? head(endingAt: last) : nil
      candidate.name =
        own.map { bare($0) }
        ?? Nominative.possessed(
          last, reading.features, in: text)
      candidate.name = name(candidate.range, last: candidate.name)
      return
    }
    if let place = possessor(before: candidate.range.lowerBound) {
      candidate.country = country(of: place)
    }
  }

  /// Whether the words mean the body here and not what else they may mean.
  private func isDefiniteEntry(
    _ candidate: BodyCandidate, _ traits: BodyLexicon.Traits
  ) -> Bool {
    let range = candidate.range
    // «UFC 249», «Boeing 707», «Sputnik V»: a number or a letter makes it something else.
    if range.count == 1, range.upperBound < sentence.upperBound,
      text.units[range.lowerBound].flags.contains(.latin)
    {
      let next = text.units[range.upperBound]
      let isLetter = next.flags.contains([.latin, .capitalized]) && next.end - next.start == 1
      if next.kind == .number || isLetter { return false }
    }
    if isPartOfDottedName(range) || isMake(range) { return false }
    if candidate.isAcronym || text.units[range.lowerBound].kind == .url { return true }
    if traits.contains(.small) {
      // «айыл өкмөтү»: another body, whose name stands before it.
      return !isVillageGovernment(range)
    }
    let start = range.lowerBound
    let isCapital = text.units[start].flags.contains(.capitalized)
    let isQuoted =
      start > sentence.lowerBound && text.units[start - 1].kind.isOpeningQuote
      && range.upperBound < sentence.upperBound
      && text.units[range.upperBound].kind.isClosingQuote
    if isQuoted { return true }
    if range.count > 1 {
      if traits.contains(.possessed) || head(endingAt: range.upperBound - 1) != nil {
        return true
      }
      if range.dropFirst().contains(where: { text.units[$0].flags.contains(.capitalized) }) {
        return true
      }
      return isCapital && !isSentenceStart(start)
    }
    guard isCapital else { return false }
    let isOrdinary = text.readings(of: start).contains {
      $0.isKnown && bodies.body($0) == nil && $0.features.possessor != 1
        && $0.features.possessor != 2
    }
    if !isOrdinary { return true }
    // «Талас», «Замандаш»: the place, the person or the common noun is likelier.
    if placeByStart[start] != nil || text.units[start].tables & words.personBits != 0 {
      return false
    }
    return !isSentenceStart(start) && !traits.contains(.party)
  }

  /// «AstraZeneca вакцинасы», «Фольксваген Пассат» унаасы, Боинг 747 учагы: what the company made.
  private func isMake(_ range: Range<Int>) -> Bool {
    guard range.count == 1 else { return false }
    for place in range.upperBound..<min(range.upperBound + 5, sentence.upperBound) {
      let unit = text.units[place]
      if unit.kind.isClosingQuote || unit.kind == .number || unit.kind == .numeric { continue }
      guard unit.kind == .word else { return false }
      if unit.flags.contains(.capitalized) { continue }
      return words.has(place, words.products, in: text)
        && text.readings(of: place).contains { $0.features.possessor == 3 }
    }
    return false
  }

  /// «Яндекс» in «Яндекс.Такси»: a full stop goes on into the next word of the name.
  private func isPartOfDottedName(_ range: Range<Int>) -> Bool {
    func isInnerDot(_ place: Int) -> Bool {
      place > sentence.lowerBound && place + 1 < sentence.upperBound
        && text.units[place].kind == .period
        && !text.units[place].flags.contains(.spaceBefore)
        && !text.units[place + 1].flags.contains(.spaceBefore)
        && text.units[place + 1].flags.contains(.capitalized)
    }
    return isInnerDot(range.upperBound) || isInnerDot(range.lowerBound - 1)
  }

  private func isVillageGovernment(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > sentence.lowerBound,
      words.has(range.upperBound - 1, words.government, in: text)
    else { return false }
    return words.has(range.lowerBound - 1, words.placeClasses, in: text)
      && !isGenitive(range.lowerBound - 1)
  }

  /// Widens an entry to the left: `Чүй облустук` Ички иштер башкармалыгы, and to the body that
  /// it is part of.
  private mutating func extend(_ candidate: inout BodyCandidate) {
    var start = candidate.range.lowerBound
    if candidate.isAcronym {
      // «Тажикстан УКМК»: spoken of as one.
      if isNational(candidate), let place = barePlace(before: start),
        !text.units[start].flags.contains(.newlineBefore)
      {
        start = place
      }
    } else if candidate.range.count > 1 || candidate.features.possessor == 3 {
      while start > sentence.lowerBound, words.has(start - 1, words.definite, in: text) {
        start -= 1
      }
      let needsPlace = start < candidate.range.lowerBound || candidate.features.possessor == 3
      if needsPlace, let place = barePlace(before: start) { start = place }
    }
    if start < candidate.range.lowerBound {
      let range = start..<candidate.range.upperBound
      if candidate.features.possessor == 3, candidate.range.count == 1 {
        candidate.name = Nominative.possessed(
          range.upperBound - 1, candidate.features, in: text)
      }
      candidate.name = text.text(start..<candidate.range.lowerBound) + " " + candidate.name
      candidate.range = range
      candidate.row = nil
      candidate.country = candidate.country ?? country(of: placeByStart[start])
      candidate.rule = "organization.lexicon-extended"
      candidate.head = head(endingAt: range.upperBound - 1)?.row
    }
    guard candidate.features.possessor == 3, candidate.range.count > 1 else { return }
    chain(&candidate)
  }

  /// An office of a state, of which each has its own.
  private func isNational(_ candidate: BodyCandidate) -> Bool {
    guard let sector = candidate.row.flatMap({ bodies.sector($0) }) else { return false }
    return ["LAW", "GOV", "MIL", "JUD"].contains(sector)
  }

  /// Joins a candidate with the body in the genitive before it.
  mutating func chain(_ candidate: inout BodyCandidate) {
    guard let owner = body(endingAt: candidate.range.lowerBound),
      isGenitive(owner.range.upperBound - 1)
    else { return }
    let start = owner.range.lowerBound
    candidate.name = text.text(start..<candidate.range.lowerBound) + " " + candidate.name
    candidate.range = start..<candidate.range.upperBound
    candidate.parent = owner.name
    candidate.country = owner.country ?? owner.row.flatMap { bodies.country($0) }
    candidate.row = nil
    candidate.rule = "organization.chain"
  }

  /// The words of a range, the last one as given.
  func name(_ range: Range<Int>, last: String) -> String {
    guard range.count > 1 else { return last }
    let glue = text.units[range.upperBound - 1].flags.contains(.spaceBefore) ? " " : ""
    return text.text(range.dropLast()) + glue + last
  }
}
