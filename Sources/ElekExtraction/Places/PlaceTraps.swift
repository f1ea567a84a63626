import ElekLexicon
import ElekMorphology
import ElekText

/// What looks like a place and may be none: people, common words, titles in quotes.
extension PlaceFinder {
  /// Whether these words name no place at all here.
  func isTrap(_ candidate: PlaceCandidate) -> Bool {
    let (start, end) = (candidate.range.lowerBound, candidate.range.upperBound)
    // «Талас Бекназаров», «Нарын уулу»: a name goes on.
    if candidate.range.count == 1, end < sentence.upperBound {
      if words.isPatronymicWord(end, in: text) { return true }
      if text.units[start].tables & words.personBits != 0, !isLarge(candidate),
        words.looksLikeSurname(end, in: text)
      {
        return true
      }
    }
    // «А. Талас»: initials before it.
    if start > sentence.lowerBound, text.units[start - 1].kind == .initials { return true }
    return false
  }

  /// A country, or a town that everybody knows.
  private func isLarge(_ candidate: PlaceCandidate) -> Bool {
    candidate.rows.contains { row in
      guard let entry = gazetteer.entry(row) else { return false }
      return entry.kind == .country || entry.kind == .city && entry.population > 1_000_000
    }
  }

  /// Whether only other evidence in the text can make it a place; asked when all are found.
  func isWeak(_ candidate: PlaceCandidate) -> Bool {
    if candidate.kind != nil { return false }
    let start = candidate.range.lowerBound
    if isQuotedWhole(candidate) { return true }
    guard let best = strongest(candidate) else { return true }
    if best.isLocal || best.kind == .street { return true }
    if candidate.range.count > 1 { return false }
    let unit = text.units[start]
    if isWhere(candidate, best.kind) { return false }
    let isOrdinary = words.isOrdinary(start, in: text)
    if isOrdinary, isSentenceStart(start) || isAttribute(candidate) { return true }
    if best.kind == .country || best.kind == .region || best.population > 100_000 {
      // «Манас» is also an old name of a town; the man is meant oftener.
      return unit.tables & words.personBits != 0 && isAlias(candidate) && best.kind == .city
    }
    if words.endsLikeSurname(candidate.name) { return true }
    if precedesName(candidate) { return true }
    switch best.kind {
    case .village, .water, .mountain, .other, .district:
      return isOrdinary || unit.tables & words.personBits != 0
    default:
      return false
    }
  }

  /// «Кызыл китеп»: an adjective before a noun in small letters.
  private func isAttribute(_ candidate: PlaceCandidate) -> Bool {
    let (start, next) = (candidate.range.lowerBound, candidate.range.upperBound)
    guard candidate.features.grammaticalCase == .nom, next < sentence.upperBound,
      text.units[next].kind == .word, !text.units[next].flags.contains(.capitalized),
      text.best(next)?.upos == .noun, classWord(at: next) == nil
    else { return false }
    return text.readings(of: start).contains {
      $0.isKnown && $0.upos == .adj && !$0.flags.contains(.derived)
    }
  }

  /// «Кантта өрт чыкты», «Нарында»: something happens in a town, not in sugar or in a camel.
  private func isWhere(_ candidate: PlaceCandidate, _ kind: Place.Kind) -> Bool {
    guard candidate.features.grammaticalCase == .loc, candidate.features.possessor == 0,
      !candidate.features.isPlural, !isAlias(candidate)
    else { return false }
    switch kind {
    case .city, .district, .region, .country: return true
    default: return false
    }
  }

  /// The likeliest row by its prior alone.
  private func strongest(_ candidate: PlaceCandidate) -> Gazetteer.Entry? {
    var best: Gazetteer.Entry?
    for row in candidate.rows {
      guard let entry = gazetteer.entry(row) else { continue }
      if entry.prior > best?.prior ?? Int16.min { best = entry }
    }
    return best
  }

  /// Whether the likeliest row is called otherwise.
  private func isAlias(_ candidate: PlaceCandidate) -> Bool {
    var best: (prior: Int16, row: Int)?
    for row in candidate.rows {
      guard let entry = gazetteer.entry(row) else { continue }
      if entry.prior > best?.prior ?? Int16.min { best = (entry.prior, row) }
    }
    guard let best else { return false }
    return text.lexicon.lemma(best.row) != candidate.name
  }

  /// «Сибирь» alone between quotes is the name of something else.
  private func isQuotedWhole(_ candidate: PlaceCandidate) -> Bool {
    let (start, end) = (candidate.range.lowerBound, candidate.range.upperBound)
    guard end < sentence.upperBound else { return false }
    let after = text.units[end].kind
    guard after == .quoteClose || after == .quote else { return false }
    // «Кербен» базары, and with the opening quote forgotten.
    if beforeQuote(start) < start { return true }
    let earlier = text.units[max(sentence.lowerBound, start - 8)..<start]
    return !earlier.contains { $0.kind == .quoteOpen || $0.kind == .quote }
  }

  private func isSentenceStart(_ place: Int) -> Bool {
    if place == sentence.lowerBound { return true }
    let before = text.units[place - 1].kind
    // «Бишкек — Нарын — Торугарт жолу»
    if before == .dash, place - 2 >= sentence.lowerBound,
      text.units[place - 2].flags.contains(.capitalized)
    {
      return false
    }
    return before.isPunctuation && before != .comma && before != .bracketOpen
  }

  /// «Талас Асановдун»: a given name that a surname follows.
  private func precedesName(_ candidate: PlaceCandidate) -> Bool {
    let end = candidate.range.upperBound
    return end < sentence.upperBound && words.looksLikeSurname(end, in: text)
  }
}
