import ElekLexicon
import ElekMorphology
import ElekText

/// Finds officials who take part without a name: «Миграция кызматынын өкүлү менен жолугушту».
struct UnnamedOfficials {
  let titles: TitleScanner
  private var text: AnalyzedText { titles.text }

  /// The titles of unnamed individuals in a sentence.
  ///
  /// - Parameter isTaken: whether a unit belongs to the title or name of somebody named.
  func find(in sentence: Range<Int>, isTaken: (Int) -> Bool) -> [TitlePhrase] {
    var found: [TitlePhrase] = []
    var unit = sentence.lowerBound
    while unit < sentence.upperBound {
      let start = unit
      unit += 1
      guard text.units[start].tables & titles.names.titleBit != 0, !isTaken(start),
        let end = longestTitle(from: start)
      else { continue }
      unit = max(unit, end)
      guard !isTaken(end - 1), isParticipant(end, in: sentence),
        let phrase = titles.phrase(endingAt: end, in: sentence), !phrase.isPlural,
        phrase.isPossessed, phrase.of != nil, phrase.status == .current,
        !phrase.range.contains(where: isTaken), isOffice(phrase)
      else { continue }
      found.append(phrase)
    }
    return found
  }

  /// A driver or a singer holds no office.
  private func isOffice(_ phrase: TitlePhrase) -> Bool {
    guard let rank = phrase.rank else { return false }
    return !Self.occupations.contains(rank)
  }

  private static let occupations: Set<String> = [
    "occupation", "athlete", "artist", "role-in-case", "holder-of-honour", "teacher", "physician",
    "scientist", "soldier", "owner", "entrepreneur", "activist", "candidate", "coach", "expert",
  ]

  /// The unit after the longest title that starts here.
  private func longestTitle(from start: Int) -> Int? {
    for phrase in text.phrases(at: start)
    where phrase.reading.isKnown && titles.names.titles.contains(Int(phrase.reading.row)) {
      return start + Int(phrase.count)
    }
    let isTitle = text.readings(of: start).contains {
      $0.isKnown && titles.names.titles.contains(Int($0.row)) && !$0.flags.contains(.derived)
    }
    return isTitle ? start + 1 : nil
  }

  /// Whether who holds the title does something: it is neither said of somebody else nor the
  /// first part of a longer phrase.
  private func isParticipant(_ end: Int, in sentence: Range<Int>) -> Bool {
    guard end < sentence.upperBound else { return false }
    let next = text.units[end]
    switch next.kind {
    case .word:
      if next.flags.contains(.capitalized) { return isPlaceOrTime(end) }
      if titles.words.has(end, titles.words.with, text) { return true }
      if titles.words.has(end, titles.words.copulas, text)
        || titles.words.has(end, titles.words.offices, text)
        || next.tables & titles.names.titleBit != 0
      {
        return false
      }
      return text.best(end)?.upos != .adp && text.best(end)?.upos != .aux
    case .number, .numeric: return true
    default: return false
    }
  }

  /// A capitalised word that is no name of a person: «өкүлү Москвада».
  private func isPlaceOrTime(_ unit: Int) -> Bool {
    titles.owners.places.contains { place in
      place.mentions.contains { $0.range.contains(unit) }
    }
      || titles.owners.organizations.contains { organization in
        organization.mentions.contains { $0.range.contains(unit) }
      }
  }
}
