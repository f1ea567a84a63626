import ElekLexicon
import ElekMorphology
import ElekText

/// Names that no gazetteer has, told by the class word after them.
extension PlaceFinder {
  /// «Красный Маяк», «8-Март», «Исхак Раззаков» before a class word.
  func unknown(endingAt end: Int, _ word: ClassWord) -> PlaceCandidate? {
    guard end > sentence.lowerBound else { return nil }
    let start: Int
    if end < sentence.upperBound, isQuote(end), let open = openingQuote(before: end) {
      start = open + 1
    } else {
      start = nameStart(endingAt: end, isStreet: word.kind == .street)
    }
    let range = start..<end
    guard !range.isEmpty, range.count <= 4, isName(range, word) else { return nil }
    return PlaceCandidate(
      range: range, extent: start..<word.range.upperBound, name: text.text(range),
      kind: word.kind, features: word.features, rule: "place.class-word")
  }

  private func isQuote(_ place: Int) -> Bool {
    let kind = text.units[place].kind
    return kind == .quoteClose || kind == .quote
  }

  private func openingQuote(before end: Int) -> Int? {
    var place = end - 1
    while place >= max(sentence.lowerBound, end - 5) {
      let kind = text.units[place].kind
      if kind == .quoteOpen || kind == .quote { return place }
      place -= 1
    }
    return nil
  }

  private func isName(_ range: Range<Int>, _ word: ClassWord) -> Bool {
    let first = text.units[range.lowerBound]
    if word.joinsTwo, range.count > 1 || !first.flags.contains(.innerHyphen) { return false }
    if first.kind == .number || first.kind == .numeric { return isNumberedName(range) }
    guard first.kind == .word, first.flags.contains(.capitalized) else { return false }
    if word.joinsTwo { return true }
    // «Биринчи райондук соту»: one of several, and no name of a district.
    if range.count == 1,
      text.readings(of: range.lowerBound).contains(where: { $0.features.numType == .ord })
    {
      return false
    }
    // «Нарында шаарында»: a name of the gazetteer with its case already on it.
    if range.count == 1, first.tables & gazetteer.nameBits != 0,
      let best = text.best(range.lowerBound), best.features.grammaticalCase != .nom
    {
      return false
    }
    // «Бул айылы»: a capital at the start of a sentence says nothing of a word that is known.
    if range.lowerBound == sentence.lowerBound || startsQuotation(range.lowerBound) {
      if words.isOrdinary(range.lowerBound, in: text) { return false }
    }
    return !words.isFunctionWord(range.lowerBound, in: text)
  }

  /// «8-Март көчөсү», «7-Апрель көчөсү»: a number, a hyphen, a word in capitals.
  private func isNumberedName(_ range: Range<Int>) -> Bool {
    range.count == 3 && text.units[range.lowerBound + 1].isGlued
      && text.units[range.upperBound - 1].flags.contains(.capitalized)
  }

  private func startsQuotation(_ place: Int) -> Bool {
    place > sentence.lowerBound && text.units[place - 1].kind == .quoteOpen
  }

  /// The start of the capitalized words that end here.
  private func nameStart(endingAt end: Int, isStreet: Bool) -> Int {
    var start = end - 1
    let last = text.units[start]
    if last.isGlued, start - 2 >= sentence.lowerBound, text.units[start - 2].kind == .number {
      return start - 2
    }
    if !last.flags.contains(.capitalized) {
      // «Түштүк магистраль»: the second word may be small where the first is not.
      guard last.kind == .word, start > sentence.lowerBound, isNamePart(start - 1),
        words.isBareNoun(start, in: text)
      else { return end }
      start -= 1
    }
    let limit = isStreet ? 3 : 2
    while start > sentence.lowerBound, end - start < limit, isNamePart(start - 1),
      text.units[start].flags.contains(.spaceBefore)
    {
      start -= 1
    }
    return start
  }

  /// A capitalized word in the nominative that is no place or ordinary word of its own.
  private func isNamePart(_ place: Int) -> Bool {
    let unit = text.units[place]
    guard unit.kind == .word, unit.flags.contains(.capitalized), unit.acronymLength == 0,
      unit.tables & gazetteer.nameBits == 0,
      let best = text.best(place)
    else { return false }
    if place == sentence.lowerBound, words.isOrdinary(place, in: text) { return false }
    return best.features.grammaticalCase == .nom && !best.features.isAttributive
      && best.features.possessor == 0
  }
}
