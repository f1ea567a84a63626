import ElekLexicon
import ElekMorphology
import ElekText

/// The way from the words of a text to its people.
struct PersonGathering {
  private let text: AnalyzedText
  private let offices: OfficeFinder
  private let unnamed: UnnamedOfficials
  private let titles: TitleScanner
  private var scanner: NameScanner
  private var candidates: [Candidate] = []
  private var book = PersonBook()
  /// Units that belong to names of bodies, and, later, to names and titles of people.
  private var isTaken: [Bool]
  private var officials: [TitlePhrase] = []

  /// A stretch that may be a name, with the titles before it.
  private struct Candidate {
    var span: NameSpan
    var sentence: Range<Int>
    var titles: [TitlePhrase] = []
    var person: Int?
  }

  init(text: AnalyzedText, titles: TitleScanner, names: NameLexicon, bearing: NameBearing) {
    self.text = text
    self.titles = titles
    offices = OfficeFinder(titles: titles)
    unnamed = UnnamedOfficials(titles: titles)
    scanner = NameScanner(names: names, bearing: bearing, text: text)
    isTaken = [Bool](repeating: false, count: text.units.count)
    for organization in titles.owners.organizations {
      for mention in organization.mentions {
        for unit in mention.range { isTaken[unit] = true }
      }
    }
  }

  mutating func run() {
    for sentence in text.sentences { collect(in: sentence) }
    for index in candidates.indices { judge(index) }
    chooseBases()
    shareFamilies()
    identify()
    for index in candidates.indices { giveTitles(index) }
    findUnnamed()
  }

  // MARK: - Names

  private mutating func collect(in sentence: Range<Int>) {
    let taken = isTaken
    for span in scanner.names(in: sentence, isTaken: { taken[$0] }) {
      candidates.append(Candidate(span: span, sentence: sentence))
    }
  }

  /// An office before a name makes it sure.
  private mutating func judge(_ index: Int) {
    let candidate = candidates[index]
    let before = offices.before(candidate.span.range, in: candidate.sentence)
    candidates[index].titles = before
    guard candidate.span.sureness != .sure else { return }
    if isPlace(candidate.span.range) { return }
    if !before.isEmpty {
      candidates[index].span.sureness = .sure
    } else if candidate.span.sureness == .needsTitle,
      !offices.after(candidate.span.range, in: candidate.sentence).isEmpty
    {
      candidates[index].span.sureness = .sure
    }
  }

  /// «Лазарини»: of two base forms the one that the text has more often.
  private mutating func chooseBases() {
    var counts: [String: Int] = [:]
    for candidate in candidates {
      guard let last = candidate.span.parts.last else { continue }
      counts[last.text, default: 0] += 1
      if let other = candidate.span.alternative { counts[other, default: 0] += 1 }
    }
    for index in candidates.indices {
      guard let other = candidates[index].span.alternative,
        let last = candidates[index].span.parts.indices.last,
        counts[other, default: 0] > counts[candidates[index].span.parts[last].text, default: 0]
      else { continue }
      candidates[index].span.parts[last].text = other
    }
  }

  private func isPlace(_ range: Range<Int>) -> Bool {
    titles.owners.places.contains { place in
      place.mentions.contains { $0.range.overlaps(range) }
    }
  }

  /// «Шарабидин жана Арабидин Мариповдор»: the plural family name is for both.
  private mutating func shareFamilies() {
    for index in candidates.indices where candidates[index].span.isPlural {
      guard candidates[index].span.parts.count > 1,
        let family = candidates[index].span.parts.last
      else { continue }
      var right = index
      while right > 0 {
        let left = candidates[right - 1].span
        guard left.parts.count == 1, left.range.upperBound + 1 == candidates[right].span.range.lowerBound,
          isJoint(left.range.upperBound)
        else { break }
        candidates[right - 1].span.parts = [
          NameSpan.Part(role: .given, text: left.parts[0].text), family,
        ]
        candidates[right - 1].span.sureness = .sure
        candidates[right - 1].span.rule = "person.shared-family"
        right -= 1
      }
    }
  }

  private func isJoint(_ unit: Int) -> Bool {
    text.units[unit].kind == .comma || titles.isConjunction(unit)
  }

  /// Full names first, so that what stands alone finds them.
  private mutating func identify() {
    for index in candidates.indices {
      let span = candidates[index].span
      if span.sureness == .sure, span.parts.count > 1, !span.isClan {
        candidates[index].person = book.add(span)
      }
    }
    for index in candidates.indices where candidates[index].person == nil {
      candidates[index].person = book.addRepeated(candidates[index].span)
      if candidates[index].person == nil { reduce(index) }
    }
    for index in candidates.indices where candidates[index].person == nil {
      let span = candidates[index].span
      let opens = span.sureness == .sure && !span.isPlural
      if span.parts.count == 1 || span.isClan || opens {
        if span.parts.count == 1, span.sureness != .sure, isPlace(span.range) { continue }
        candidates[index].person = book.addAlone(span, opens: opens)
      }
    }
  }

  /// «Тергөө Асановду …»: the first word was no given name, the family name stands alone.
  private mutating func reduce(_ index: Int) {
    let span = candidates[index].span
    guard span.rule == "person.word-family", span.sureness != .sure, let family = span.parts.last
    else { return }
    candidates[index].span.parts = [family]
    candidates[index].span.range = span.range.upperBound - 1..<span.range.upperBound
    candidates[index].span.sureness = .sure
    candidates[index].span.rule = "person.family"
  }

  // MARK: - Titles

  private mutating func giveTitles(_ index: Int) {
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

  /// A party to a case holds no office.
  private func isRole(_ phrase: TitlePhrase) -> Bool { phrase.rank == "role-in-case" }

  /// Whether another name stands between a name and a place after it.
  private func isNamed(_ unit: Int, from index: Int) -> Bool {
    let start = candidates[index].span.range.upperBound
    return candidates[(index + 1)...].prefix(3).contains {
      $0.person != nil && (start...unit + 3).contains($0.span.range.lowerBound)
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
    guard let last = candidate.span.range.last else { return false }
    return text.readings(of: last).contains { TitleScanner.isNominative($0.features) }
  }

  private mutating func take(_ range: Range<Int>) {
    for unit in range { isTaken[unit] = true }
  }

  private func position(_ phrase: TitlePhrase, _ rule: String) -> Position {
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

  // MARK: - Unnamed officials

  private mutating func findUnnamed() {
    let taken = isTaken
    let bodies = titles.owners.organizations
    for sentence in text.sentences {
      for phrase in unnamed.find(
        in: sentence,
        isTaken: { unit in
          taken[unit]
            && !bodies.contains { $0.mentions.contains { $0.range.contains(unit) } }
        })
      where !isKnown(phrase) {
        officials.append(phrase)
      }
    }
  }

  /// Whether somebody named, or an unnamed official before, holds this office.
  private func isKnown(_ phrase: TitlePhrase) -> Bool {
    book.entries.contains { entry in
      entry.positions.contains { $0.title.hasSuffix(phrase.title) && $0.status == .current }
    } || officials.contains { $0.title == phrase.title && $0.of == phrase.of }
  }

  // MARK: - The result

  func people() -> [Person] {
    var people = book.entries.map { entry in
      var person = Person(name: entry.name)
      person.latin = Romanization.latin(entry.name)
      person.given = entry.given
      person.family = entry.family
      person.patronymic = entry.patronymic
      person.positions = entry.positions
      person.mentions = entry.mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
      return person
    }
    people.sort {
      ($0.mentions.first?.range.lowerBound ?? 0) < ($1.mentions.first?.range.lowerBound ?? 0)
    }
    for phrase in officials {
      var person = Person(name: nil)
      person.positions = [position(phrase, "office.unnamed")]
      people.append(person)
    }
    return people
  }
}
