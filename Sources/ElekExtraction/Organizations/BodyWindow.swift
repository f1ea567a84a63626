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
    var hasAction = false
    var place = end - 1
    if text.units[end].flags.contains(.newlineBefore) { return }
    while place >= finder.sentence.lowerBound, roles.count < 14 {
      var role = words.role(place, before: next, in: text)
      if role == .none, hasAction, isObject(place) { role = .object }
      if role == .action || role == .noun && words.isVerbal(place, in: text) { hasAction = true }
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

  /// «балдарды жана жаштарды реабилитациялоо»: an object farther from its action.
  private func isObject(_ place: Int) -> Bool {
    text.units[place].kind == .word
      && text.readings(of: place).contains {
        $0.upos == .noun && $0.features.grammaticalCase == .acc && $0.features.possessor == 0
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
  func start() -> Int? { (named() ?? numberedAlone()).map(numbered) }

  /// «№5 мектеп», «№ 182 бала-бакча»: nothing but a number names it.
  private func numberedAlone() -> Int? {
    let sign = end - 2
    guard sign >= finder.sentence.lowerBound, words.numberedHeads.contains(head.lemma),
      text.units[end - 1].integer >= 0, text.units[sign].kind == .numero
    else { return nil }
    return end
  }

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
      guard mayStart(place, role, index, isWeak) else {
        // «Бекназаров атындагы Кыргыз улуттук консерватория»
        if role == .noun, roles[(index + 1)...].contains(.named) { continue }
        return nil
      }
      return topical(widened(place, index))
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
    if role == .object, index == 0 || roles[index - 1] == .adjective && !isAction(before: index) {
      return false
    }
    // «Иш-чараны кыргыз-япон өнүгүү борбору өткөрөт»: the object of the sentence.
    if role == .object, roles[index - 1] == .adjective, finder.isSentenceStart(place) {
      return false
    }
    if role == .attributive {
      return finder.placeByStart[place] != nil && words.missionHeads.contains(head.lemma)
    }
    if let street = finder.placeByStart[place], finder.places[street].kind == .street {
      return false
    }
    let isPlace = finder.placeByEnd[place + 1] != nil
    if !isPlace, words.isPerson(place, in: text), index > 0 || role == .noun { return false }
    if words.has(place, words.idle, in: text), !isOrdinal(place) { return false }
    if text.units[place].tables & words.titleBit != 0, role == .noun, !isOrdinal(place) {
      return false
    }
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

  /// «коргоо» of «Карыларды социалдык коргоо борбору», which is read as a noun too.
  private func isAction(before index: Int) -> Bool {
    (0..<index).contains { words.isVerbal(end - 1 - $0, in: text) }
  }

  /// «Биринчи райондук соту».
  private func isOrdinal(_ place: Int) -> Bool {
    text.readings(of: place).contains { $0.features.numType == .ord }
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
    // «Облустук башкармалыкта»: of which oblast, nobody says.
    if words.vagueHeads.contains(head.lemma),
      (0...index).allSatisfy({ words.has(end - 1 - $0, words.definite, in: text) })
    {
      return false
    }
    // «Кыргыз улуттук консерватория»
    if index > 0, words.has(place, words.peoples, in: text) { return true }
    if isPlace { return index > 0 }
    guard roles[index] == .adjective else { return false }
    return words.has(place, words.official, in: text)
      || !finder.isSentenceStart(place) && !words.has(place, words.idle, in: text)
  }

  /// Goes on to the left over bare places, adjectives and what «атындагы» names.
  private func widened(_ place: Int, _ index: Int) -> Int {
    var start = place
    var isNamed = roles[..<index].contains { $0 == .named }
    while start > finder.sentence.lowerBound {
      let before = start - 1
      if !isNamed, before > finder.sentence.lowerBound,
        words.role(before, before: .noun, in: text) == .named, isNamesake(before - 1)
      {
        // «Бекназаров атындагы Кыргыз улуттук консерватория»
        isNamed = true
        start = before - 1
        continue
      }
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

  /// «Экологиялык коопсуздук боюнча Ош аймактык башкармалыгы»: what it is for, when a capital
  /// starts that.
  private func topical(_ start: Int) -> Int {
    let about = start - 1
    guard about > finder.sentence.lowerBound, words.has(about, words.about, in: text) else {
      return start
    }
    var next = BodyRole.noun
    var place = about - 1
    while place >= finder.sentence.lowerBound, about - place < 8 {
      let role = words.role(place, before: next, in: text)
      switch role {
      case .noun, .adjective, .action, .object, .and, .comma: break
      default: return start
      }
      if text.units[place].flags.contains(.capitalized) {
        let isTelling =
          !finder.isSentenceStart(place) || words.institutionHeads.contains(head.lemma)
        return isTelling && role != .comma ? place : start
      }
      next = role
      place -= 1
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
