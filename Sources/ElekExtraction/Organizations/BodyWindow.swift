import ElekLexicon
import ElekMorphology
import ElekText

/// The words left of a head noun that may belong to the name, and where the name starts in them.
struct BodyWindow {
  let finder: BodyFinder
  let head: BodyHead
  /// Roles of the units before the head, nearest first.
  private(set) var roles: [BodyRole] = []
  var text: AnalyzedText { finder.text }
  var words: BodyWords { finder.words }
  var end: Int { head.range.lowerBound }

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
      text.text(sign) == "№"
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
  var isNamedService: Bool {
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
    if let street = finder.placeByStart[place], finder.places[street].kind == .street {
      return false
    }
    let isPlace = finder.placeByEnd[place + 1] != nil
    if !isPlace, words.isPerson(place, in: text), index > 0 || role == .noun { return false }
    if words.has(place, words.idle, in: text) { return false }
    if text.units[place].tables & words.titleBit != 0, role == .noun { return false }
    if isWeak,
      !(index > 0 && !finder.isSentenceStart(place)) && !isTeam(isPlace)
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
    return isPlace || text.units[place].flags.contains(.latin)
      || !finder.isSentenceStart(place) || text.best(place)?.isKnown != true
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
      // «Air India авиакомпаниясы».
      let isForeign =
        unit.flags.contains(.latin) && unit.flags.contains(.capitalized) && unit.kind == .word
        && text.units[start].flags.contains(.latin)
      if isForeign || isNamed && isNamesake(before) {
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

  /// Whether a word belongs to the name before «атындагы», and not to what stands before it.
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
    if let place = finder.placeByStart[end], finder.places[place].kind == .street { return nil }
    let isThere = text.readings(of: end - 1).contains { $0.features.isAttributive }
    return isThere || finder.possessor(before: end) != nil ? end : nil
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
