import ElekLexicon
import ElekMorphology
import ElekText

/// The words left of a head noun that may belong to the name, and where the name starts in them.
struct BodyWindow {
  let finder: BodyFinder
  let head: BodyHead
  /// Roles of the units before the head, nearest first.
  private var roles: [BodyRole] = []
  private var text: AnalyzedText { finder.text }
  private var words: BodyWords { finder.words }
  private var end: Int { head.range.lowerBound }

  init(finder: BodyFinder, head: BodyHead) {
    self.finder = finder
    self.head = head
    collect()
  }

  private mutating func collect() {
    var next: BodyRole = .noun
    var hasAnd = false
    var place = end - 1
    if text.units[end].flags.contains(.newlineBefore) { return }
    while place >= finder.sentence.lowerBound, roles.count < 14 {
      let role = words.role(place, before: next, in: text)
      switch role {
      case .none: return
      case .comma:
        if !hasAnd || next == .and { return }
      case .and:
        if next == .and || next == .comma || next == .none || roles.isEmpty { return }
        hasAnd = true
      case .genitive:
        // The body or the place that it is part of.
        if finder.possessor(before: place + 1) != nil || finder.body(endingAt: place + 1) != nil {
          return
        }
        if !isUnion(place, roles.isEmpty) { return }
      default: break
      }
      roles.append(role)
      next = role
      if text.units[place].flags.contains(.newlineBefore) { return }
      place -= 1
    }
  }

  /// «Азиз жана дүлөйлөрдүн коому»: people that a union is of.
  private func isUnion(_ place: Int, _ isNext: Bool) -> Bool {
    let isPlural = text.readings(of: place).contains { $0.features.isPlural }
    return isNext
      ? isPlural && words.unionHeads.contains(head.lemma) && head.isPossessed
      : roles.count > 1
  }

  /// The unit that the name starts at; nil when the words are no name.
  func start() -> Int? { named().map(numbered) }

  /// «№1 шаардык оорукана».
  private func numbered(_ start: Int) -> Int {
    let sign = start - 2
    guard sign >= finder.sentence.lowerBound, text.units[start - 1].integer >= 0,
      text.units[sign].kind == .symbol, text.text(sign) == "№"
    else { return start }
    return sign
  }

  private func named() -> Int? {
    if words.looseHeads.contains(head.lemma) { return nil }
    let isWeak = words.weakHeads.contains(head.lemma) && !isNamedService
    if let start = capital(isWeak) { return start }
    if let start = definite() { return start }
    return part()
  }

  /// «Каттоо кызматы», «салык кызматы», and no duty.
  private var isNamedService: Bool {
    words.service.contains(head.lemma) && !roles.isEmpty
      && words.has(end - 1, words.serviceWords, in: text)
  }

  // MARK: - A capital

  /// The name that the nearest capital starts: «Саламаттыкты сактоо министрлиги».
  private func capital(_ isWeak: Bool) -> Int? {
    for (index, role) in roles.enumerated() {
      let place = end - 1 - index
      guard text.units[place].flags.contains(.capitalized) else { continue }
      guard mayStart(place, role, index, isWeak) else { return nil }
      return widened(place, index)
    }
    return own(isWeak)
  }

  private func mayStart(_ place: Int, _ role: BodyRole, _ index: Int, _ isWeak: Bool) -> Bool {
    switch role {
    case .adjective, .noun, .object, .action, .attributive, .dative, .mark: break
    case .genitive: if !isUnion(place, index == 0) { return false }
    default: return false
    }
    if roles[..<index].contains(.named) { return true }
    // «Чикагодогу кыргыз кафеси»: what is somewhere is no name of it, missions aside.
    if roles[..<index].contains(.attributive), !words.missionHeads.contains(head.lemma) {
      return false
    }
    if role == .object, index == 0 || roles[index - 1] == .adjective { return false }
    if role == .attributive {
      return finder.placeByStart[place] != nil && words.missionHeads.contains(head.lemma)
    }
    let isPlace = finder.placeByEnd[place + 1] != nil
    if !isPlace, words.isPerson(place, in: text), index > 0 || role == .noun { return false }
    if words.has(place, words.idle, in: text) { return false }
    if text.units[place].tables & words.titleBit != 0, role == .noun { return false }
    if isWeak, !(index > 0 && !finder.isSentenceStart(place)) && !isTeam(isPlace)
      && !text.units[place].flags.contains(.latin)
    {
      return false
    }
    if !head.isPossessed { return isBareName(place, index, isPlace) }
    if finder.isSentenceStart(place), !isPlace, role == .noun, index > 1,
      text.best(place)?.isKnown != true
    {
      return false
    }
    // «Айыл мектеби жабылды»: a common noun with the capital of the sentence.
    return isPlace || !finder.isSentenceStart(place) || text.best(place)?.isKnown != true
      || role == .adjective && words.has(place, words.official, in: text)
      || words.institutionHeads.contains(head.lemma) || isNamedService
  }

  /// «Кыргызстан курамасы».
  private func isTeam(_ isPlace: Bool) -> Bool {
    isPlace && words.has(end, words.teamHeads, in: text)
  }

  /// «Улуттук коопсуздук боюнча мамлекеттик комитет»: a head without possessive takes adjectives.
  private func isBareName(_ place: Int, _ index: Int, _ isPlace: Bool) -> Bool {
    guard let nearest = roles.first, nearest == .adjective || nearest == .named else {
      return false
    }
    if roles[...index].contains(where: { $0 == .about || $0 == .named }) { return true }
    guard roles[..<index].allSatisfy({ $0 == .adjective }) else { return false }
    if isPlace { return index > 0 }
    guard roles[index] == .adjective else { return false }
    return words.has(place, words.official, in: text)
      || !finder.isSentenceStart(place) && !words.has(place, words.idle, in: text)
  }

  /// Goes on to the left over bare places, adjectives and what «атындагы» names.
  private func widened(_ place: Int, _ index: Int) -> Int {
    var start = place
    let isNamed = roles[..<index].contains { $0 == .named }
    while start > finder.sentence.lowerBound {
      let before = start - 1
      if let place = finder.barePlace(before: start) {
        start = place
        continue
      }
      let unit = text.units[before]
      if isNamed, isNamesake(before) {
        start = before
        continue
      }
      if words.has(before, words.official, in: text)
        && words.role(before, before: .noun, in: text) == .adjective
        || unit.flags.contains(.capitalized) && !finder.isSentenceStart(before)
          && words.role(before, before: .noun, in: text) == .adjective
      {
        start = before
        continue
      }
      break
    }
    return start
  }

  /// «Н. Островский атындагы», and not what stands before the name.
  private func isNamesake(_ place: Int) -> Bool {
    let unit = text.units[place]
    if unit.kind == .initials { return true }
    guard unit.kind == .word, unit.flags.contains(.capitalized), let best = text.best(place),
      best.features.grammaticalCase == .nom, !best.features.isAttributive
    else { return false }
    return !finder.isSentenceStart(place) || !best.isKnown
      || unit.tables & words.personBits != 0
  }

  /// A head that has a capital itself: «Ош шаарындагы Филармониянын».
  private func own(_ isWeak: Bool) -> Int? {
    guard text.units[end].flags.contains(.capitalized), !finder.isSentenceStart(end),
      !isWeak, !head.isPossessed,
      !text.units[end].flags.contains(.allCaps), text.units[end].acronymLength == 0
    else { return nil }
    guard end > finder.sentence.lowerBound, text.units[end - 1].kind == .word else { return nil }
    let holds = text.readings(of: end - 1).contains {
      $0.features.grammaticalCase == .gen || $0.features.isAttributive
    }
    return holds ? end : nil
  }

  // MARK: - No capital

  /// «шаардык кеңеш», «шайлоо комиссиясы», «Ош облусунун прокуратурасы».
  private func definite() -> Int? {
    let adjectives = roles.prefix { $0 == .adjective }.count
    var start = end
    for index in 0..<adjectives where words.has(end - 1 - index, words.definite, in: text) {
      start = end - 1 - index
    }
    if start < end, words.definiteHeads.contains(head.lemma) { return topical(start) }
    if finder.possessor(before: end) != nil, head.isPossessed,
      words.placedHeads.contains(head.lemma)
    {
      return end
    }
    if head.isPossessed, words.pressHeads.contains(head.lemma) { return press() }
    guard head.isPossessed, let first = roles.first else { return nil }
    if first == .noun, words.government.contains(head.lemma) {
      return words.has(end - 1, words.placeClasses, in: text) ? nil : end - 1
    }
    guard first == .noun || first == .action else { return nil }
    // «жаштар курамасы».
    if first == .noun, words.squad.contains(head.lemma) {
      return finder.possessor(before: end - 1) == nil ? nil : end - 1
    }
    if text.units[end - 1].tables & words.titleBit != 0 { return nil }
    guard isNamedService || words.namedHeads.contains(head.lemma)
    else { return nil }
    return nominal()
  }

  /// «укук тартиби боюнча парламенттик комитет».
  private func topical(_ start: Int) -> Int {
    let count = end - start
    guard roles.count > count, roles[count] == .about else { return start }
    let topic = nominal(from: count + 1)
    return topic < start - 1 ? topic : start
  }

  /// «соттун басма сөз кызматы», «президенттин пресс-кызматы»: also of one without a name.
  private func press() -> Int {
    guard end > finder.sentence.lowerBound, finder.isGenitive(end - 1),
      finder.body(endingAt: end) == nil
    else { return end }
    let isOwner =
      finder.head(endingAt: end - 1) != nil || words.has(end - 1, words.president, in: text)
    return isOwner ? end - 1 : end
  }

  /// The run of nouns and verbal nouns before the head: «жерди пайдалануу жана курулуш».
  private func nominal(from first: Int = 0) -> Int {
    var start = end - first
    for (index, role) in roles.enumerated().dropFirst(first) {
      switch role {
      case .noun, .action, .object: start = end - 1 - index
      case .adjective where words.has(end - 1 - index, words.official, in: text):
        start = end - 1 - index
      case .and, .comma, .adjective: break
      default: return start
      }
      if words.has(end - 1 - index, words.idle, in: text) { return start }
    }
    return start
  }

  /// «ИИМдин жол кайгуул кызматынын башкы башкармалыгы»: a part of the body before it.
  private func part() -> Int? {
    guard head.isPossessed, words.partHeads.contains(head.lemma) else { return nil }
    let start = end - roles.count
    guard start > finder.sentence.lowerBound, finder.isGenitive(start - 1) else { return nil }
    switch roles.last {
    case .and, .comma, .about, .against, .named: return nil
    default: break
    }
    // «агенттиктин директорлук кызматы» is an office, «кызматтын кабарчысы» a person.
    if words.service.contains(head.lemma), roles.first == .adjective { return nil }
    if (start..<end).contains(where: { text.units[$0].tables & words.titleBit != 0 }) {
      return nil
    }
    if let owner = finder.body(endingAt: start), owner.features.possessor == 3 || !roles.isEmpty
      || words.has(end, words.plainParts, in: text)
    {
      if roles.isEmpty, words.weakHeads.contains(head.lemma) { return nil }
      return start
    }
    return nil
  }

  // MARK: - The form of the head

  /// Whether something in the genitive stands right before the name.
  func isCutOff(_ start: Int) -> Bool {
    start > finder.sentence.lowerBound && finder.isGenitive(start - 1)
      && finder.body(endingAt: start) == nil
  }

  /// Whether a noun and no adjective makes the compound: `жаштар курамасы`.
  func hasNoun(from start: Int) -> Bool {
    let count = end - start
    return roles.prefix(count).contains { $0 != .adjective } || count > roles.count
      || head.range.count > 1
  }
}
