import ElekLexicon
import ElekMorphology
import ElekText

/// The way from the words of a text to its people.
struct PersonGathering {
  let text: AnalyzedText
  let offices: OfficeFinder
  let unnamed: UnnamedOfficials
  let titles: TitleScanner
  private var scanner: NameScanner
  var candidates: [Candidate] = []
  var book = PersonBook()
  /// Units that belong to names of bodies, and, later, to names and titles of people.
  var isTaken: [Bool]
  var officials: [TitlePhrase] = []

  /// A stretch that may be a name, with the titles before it.
  struct Candidate {
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
      // A body of one word may be a person's given name: «Адилет».
      for mention in organization.mentions where mention.range.count > 1 {
        for unit in mention.range { isTaken[unit] = true }
      }
    }
  }

  /// «Сауд Аравиясы»: words that make the name of a place together make no person's.
  private mutating func takePlaces() {
    for place in titles.owners.places where place.gazetteer != nil {
      for mention in place.mentions where mention.range.count > 1 {
        for unit in mention.range { isTaken[unit] = true }
      }
    }
  }

  mutating func run() {
    takePlaces()
    for sentence in text.sentences { collect(in: sentence) }
    for index in candidates.indices { judge(index) }
    vouchForNeighbours()
    chooseBases()
    shareFamilies()
    identify()
    for index in candidates.indices { giveTitles(index) }
    giveElided()
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
    var before = offices.before(candidate.span.range, in: candidate.sentence)
    if before.isEmpty, candidate.span.letters != nil {
      before = offices.beforeBracket(candidate.span.range, in: candidate.sentence)
    }
    candidates[index].titles = before
    if offices.isCalled(candidate.span.range, in: candidate.sentence),
      candidate.span.sureness != .sure
    {
      candidates[index].span.sureness = .sure
      return
    }
    guard candidate.span.sureness != .sure, candidate.span.sureness != .needsFamily else { return }
    // «негиздөөчү Нарын Айып»: a name that a place has, too.
    let isGivenFirst = candidate.span.rule.hasPrefix("person.given-") && !before.isEmpty
    if isPlace(candidate.span.range), !isGivenFirst { return }
    if !before.isEmpty {
      candidates[index].span.sureness = .sure
    } else if candidate.span.sureness == .needsTitle || isGivenAlone(candidate.span),
      isAfterPerson(candidate)
    {
      candidates[index].span.sureness = .sure
    } else if candidate.span.sureness == .needsTitle,
      !offices.after(candidate.span.range, in: candidate.sentence).isEmpty
    {
      candidates[index].span.sureness = .sure
    }
  }

  /// «Ражы Чакыргөз, Хусамеддин Тугач жана Асан Үсөнов»: in a list the sure name makes the others so.
  private mutating func vouchForNeighbours() {
    for index in candidates.indices.dropFirst().reversed() { vouch(for: index - 1, by: index) }
    for index in candidates.indices.dropFirst() { vouch(for: index, by: index - 1) }
  }

  private mutating func vouch(for index: Int, by other: Int) {
    let (span, sure) = (candidates[index].span, candidates[other].span)
    let (left, right) = index < other ? (span, sure) : (sure, span)
    guard span.sureness == .needsTitle, sure.sureness == .sure, span.parts.count > 1,
      sure.parts.count > 1, left.range.upperBound + 1 == right.range.lowerBound,
      isJoint(left.range.upperBound), !isPlace(span.range)
    else { return }
    candidates[index].span.sureness = .sure
  }

  /// «Атамбаевдин уулу Сейитбек»: a given name that is no common word.
  private func isGivenAlone(_ span: NameSpan) -> Bool {
    span.rule == "person.given" && text.best(span.range.lowerBound)?.upos == .propn
  }

  /// «саякатчы Флорентина Кариер», «54 жаштагы Хантер Байден»: a word for a person, or an age.
  private func isAfterPerson(_ candidate: Candidate) -> Bool {
    let unit = candidate.span.range.lowerBound - 1
    guard unit >= candidate.sentence.lowerBound else { return false }
    return titles.words.isPerson(unit, text)
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
        let last = candidates[index].span.parts.indices.last
      else { continue }
      let own = counts[candidates[index].span.parts[last].text, default: 0]
      let others = counts[other, default: 0]
      // The same form again and again is hardly the accusative each time.
      if others > own || others == own && own > 1 && candidates[index].span.isAccusative {
        candidates[index].span.parts[last].text = other
      }
    }
  }

  private func isPlace(_ range: Range<Int>) -> Bool {
    titles.owners.places.contains { place in
      place.mentions.contains { $0.range.overlaps(range) }
    }
      || titles.owners.organizations.contains { organization in
        // Two letters of a name may look like an acronym: «Ми Фэн».
        organization.mentions.contains {
          $0.range.overlaps(range) && ($0.range.count > 1 || range.count == 1)
        }
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
        guard left.parts.count == 1,
          left.range.upperBound + 1 == candidates[right].span.range.lowerBound,
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

  /// A single word that is a body's name.
  private func isBody(_ span: NameSpan) -> Bool {
    span.parts.count == 1
      && titles.owners.organizations.contains { organization in
        organization.mentions.contains { $0.range.overlaps(span.range) }
      }
  }

  func isJoint(_ unit: Int) -> Bool {
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
      if isCorroborated(index) {
        candidates[index].person = book.add(candidates[index].span)
      } else {
        candidates[index].person = book.addRepeated(candidates[index].span)
      }
      if candidates[index].person == nil { reduce(index) }
    }
    for index in candidates.indices where candidates[index].person == nil {
      let span = candidates[index].span
      if span.sureness == .needsFamily { continue }
      let opens = span.sureness == .sure && !span.isPlural && !isBody(span)
      if span.parts.count == 1 || span.isClan || opens {
        if span.parts.count == 1, span.sureness != .sure, isPlace(span.range) { continue }
        candidates[index].person = book.addAlone(span, opens: opens)
      }
    }
  }

  /// «Марсель Дювиньо … Дювиньонун»: the second word stands alone elsewhere.
  private func isCorroborated(_ index: Int) -> Bool {
    let span = candidates[index].span
    guard span.sureness == .needsTitle, span.parts.count == 2, let last = span.parts.last,
      span.rule.hasPrefix("person.given") || !isPlace(span.range)
    else { return false }
    return candidates.contains { $0.span.parts.count == 1 && $0.span.parts[0].text == last.text }
  }

  /// «Тергөө Асановду …»: the first word was no given name, the family name stands alone.
  private mutating func reduce(_ index: Int) {
    let span = candidates[index].span
    guard span.endsInFamily, span.sureness != .sure, span.parts.count > 1,
      let family = span.parts.last
    else { return }
    candidates[index].span.parts = [family]
    candidates[index].span.range = span.range.upperBound - 1..<span.range.upperBound
    candidates[index].span.sureness = .sure
    candidates[index].span.rule = "person.family"
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
