import ElekLexicon
import ElekMorphology
import ElekText

/// Who holds which title.
extension PersonGathering {
  mutating func giveTitles(_ index: Int) {
    let candidate = candidates[index]
    guard let person = candidate.person else { return }
    take(candidate.span.range)
    for phrase in candidate.titles.reversed() {
      take(phrase.range)
      if isRole(phrase) { continue }
      if phrase.isPlural {
        giveToList(phrase, from: index)
      } else {
        book.add(position(phrase, "office.before-name"), to: person)
      }
    }
    for phrase in offices.after(candidate.span.range, in: candidate.sentence) {
      take(phrase.range)
      if isRole(phrase) { continue }
      book.add(position(phrase, "office.after-name"), to: person)
    }
    if let phrase = offices.called(candidate.span.range, in: candidate.sentence) {
      take(phrase.range)
      if !isRole(phrase) { book.add(position(phrase, "office.called"), to: person) }
    }
    if let phrase = offices.appointed(candidate.span.range, in: candidate.sentence) {
      take(phrase.range)
      book.add(position(phrase, "office.appointed"), to: person)
    }
    if let phrase = offices.becoming(candidate.span.range, in: candidate.sentence) {
      take(phrase.range)
      book.add(position(phrase, "office.becoming"), to: person)
    }
    if let phrase = offices.predicate(after: candidate.span.range, in: candidate.sentence),
      isSubject(index), !phrase.range.contains(where: { isTaken[$0] }), !isRole(phrase),
      !isNamed(phrase.range.lowerBound, from: index)
    {
      take(phrase.range)
      book.add(position(phrase, "office.predicate"), to: person)
    }
  }

  /// «депутаттар Асан Үсөнов жана Бакыт Темиров»: a plural title is everybody's in the list.
  private mutating func giveToList(_ phrase: TitlePhrase, from first: Int) {
    let owners = phrase.otherPossessors + (phrase.of.map { [$0] } ?? [])
    var list: [Int] = []
    var index = first
    while let person = candidates[index].person {
      list.append(person)
      let end = candidates[index].span.range.upperBound
      guard index + 1 < candidates.count, candidates[index + 1].span.range.lowerBound == end + 1,
        isJoint(end), candidates[index + 1].titles.isEmpty
      else { break }
      index += 1
    }
    // «аудиттин кызматкерлери жетекчиси Асанов …»: the plural is others'.
    if list.count < 2 { return }
    for (place, person) in list.enumerated() {
      var own = phrase
      if owners.count > 1 { own.of = owners.count == list.count ? owners[place] : nil }
      book.add(position(own, "office.list"), to: person)
    }
  }

  /// «Ал 2010-жылдары банктын төрагасы болгон.»: said of the subject of the sentence before.
  mutating func giveElided() {
    var subject: Int?
    var next = 0
    for sentence in text.sentences {
      var count = 0
      while next < candidates.count, candidates[next].sentence == sentence {
        if candidates[next].person != nil {
          count += 1
          if count == 1, isSubject(next) { subject = candidates[next].person }
        }
        next += 1
      }
      guard count == 0, let person = subject, offices.isElided(sentence),
        let phrase = offices.predicate(
          after: sentence.lowerBound..<sentence.lowerBound + 1, in: sentence,
          crossesCommas: true),
        phrase.status == .former, !isRole(phrase)
      else { continue }
      take(phrase.range)
      book.add(position(phrase, "office.elided"), to: person)
    }
  }

  /// A party to a case holds no office.
  private func isRole(_ phrase: TitlePhrase) -> Bool { phrase.rank == "role-in-case" }

  /// Whether another name stands between a name and a place after it.
  private func isNamed(_ unit: Int, from index: Int) -> Bool {
    let start = candidates[index].span.range.upperBound
    return candidates[(index + 1)...].prefix(3).contains {
      $0.person != nil && isBare($0.span) && (start...unit + 3).contains($0.span.range.lowerBound)
    }
  }

  /// Whether a name stands in the nominative, first of its sentence.
  private func isSubject(_ index: Int) -> Bool {
    let candidate = candidates[index]
    if index > 0, candidates[index - 1].sentence == candidate.sentence,
      candidates[index - 1].person != nil
    {
      return false
    }
    return isBare(candidate.span)
  }

  /// Whether a name stands without a case ending.
  private func isBare(_ span: NameSpan) -> Bool {
    guard let last = span.range.last, let word = span.parts.last else { return false }
    return text.text(last) == word.text || text.units[last].flags.contains(.allCaps)
  }

  mutating func take(_ range: Range<Int>) {
    for unit in range { isTaken[unit] = true }
  }

  func position(_ phrase: TitlePhrase, _ rule: String) -> Position {
    var position = Position(title: phrase.title, range: phrase.range, rule: rule)
    position.rank = phrase.rank
    position.of = phrase.of
    position.status = phrase.status
    switch phrase.of {
    case .organization(let index):
      position.organization = index
      position.country = titles.owners.organizations[index].country
    case .place(let index):
      position.country = titles.owners.places[index].country
    default: break
    }
    if position.organization == nil { position.organization = ministry(of: phrase.title) }
    return position
  }

  /// The ministry that a minister's title names, when the text has it.
  private func ministry(of title: String) -> Int? {
    guard let range = title.firstRange(of: "министр"), range.lowerBound > title.startIndex else {
      return nil
    }
    let name = title[..<range.upperBound] + "лиги"
    return titles.owners.organizations.firstIndex { $0.name.lowercased() == name }
  }
}
