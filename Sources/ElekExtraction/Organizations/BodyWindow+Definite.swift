import ElekLexicon
import ElekMorphology
import ElekText

/// Names without a capital: one definite body, or a part of the body before it.
extension BodyWindow {
  /// «шаардык кеңеш», «шайлоо комиссиясы», «Ош облусунун прокуратурасы».
  func definite() -> Int? {
    let adjectives = roles.prefix { $0 == .adjective }.count
    var start = end
    for index in 0..<adjectives where words.has(end - 1 - index, words.definite, in: text) {
      start = end - 1 - index
    }
    let isVague = !head.isPossessed && words.vagueHeads.contains(head.lemma)
    if start < end, words.definiteHeads.contains(head.lemma), !isVague { return topical(start) }
    if finder.possessor(before: end) != nil, head.isPossessed,
      words.placedHeads.contains(head.lemma)
    {
      return end
    }
    if let start = placedTopic() { return start }
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
    if text.units[end - 1].tables & words.titleBit != 0, !isNamedService { return nil }
    guard isNamedService || words.namedHeads.contains(head.lemma)
    else { return nil }
    return nominal()
  }

  /// «Ноокат районунун ички иштер бөлүмү»: what it is for, after the place.
  private func placedTopic() -> Int? {
    guard head.isPossessed, roles.first == .noun || roles.first == .action,
      words.placedTopics.contains(head.lemma) || isNamedService
    else { return nil }
    let isName = roles.allSatisfy { role in
      switch role {
      case .noun, .adjective, .action, .object, .and, .comma: true
      default: false
      }
    }
    let start = end - roles.count
    return isName && finder.possessor(before: start) != nil ? start : nil
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
    if finder.head(endingAt: end - 1) != nil { return end - 1 }
    guard text.units[end - 1].tables & words.titleBit != 0 else { return end }
    // «мамлекет башчысынын басма сөз кызматы».
    guard isPossessedTitle(end - 1), finder.possessor(before: end - 1) == nil,
      end - 2 >= finder.sentence.lowerBound,
      words.role(end - 2, before: .noun, in: text) == .noun
    else { return end - 1 }
    return end - 2
  }

  /// The run of nouns and verbal nouns before the head: «жерди пайдалануу жана курулуш».
  private func nominal(from first: Int = 0) -> Int {
    var start = end - first
    for (index, role) in roles.enumerated().dropFirst(first) {
      switch role {
      case .noun, .action, .object:
        if words.isPerson(end - 1 - index, in: text) { return start }
        start = end - 1 - index
      case .adjective where words.has(end - 1 - index, words.official, in: text):
        start = end - 1 - index
      case .and, .comma, .adjective: break
      default: return start
      }
      let isName = text.units[end - 1 - index].flags.contains(.capitalized)
      if words.has(end - 1 - index, words.idle, in: text) || isName { return start }
    }
    return start
  }

  /// «ИИМдин жол кайгуул кызматынын башкы башкармалыгы»: a part of the body before it.
  func part() -> Int? {
    guard head.isPossessed, words.partHeads.contains(head.lemma) else { return nil }
    let start = end - roles.count
    guard start > finder.sentence.lowerBound, finder.isGenitive(start - 1) else { return nil }
    switch roles.last {
    case .and, .comma, .about, .against, .named: return nil
    default: break
    }
    // «агенттиктин директорлук кызматы» is an office, «кызматтын кабарчысы» a person.
    if words.service.contains(head.lemma), roles.first == .adjective { return nil }
    if (start..<end).contains(where: isPossessedTitle) { return nil }
    if let owner = finder.body(endingAt: start),
      owner.features.possessor == 3 || !roles.isEmpty
        || words.has(end, words.plainParts, in: text)
    {
      if roles.isEmpty, words.weakHeads.contains(head.lemma) { return nil }
      return start
    }
    return nil
  }

  /// «кабарчысы», «башчысынын».
  private func isPossessedTitle(_ place: Int) -> Bool {
    text.units[place].tables & words.titleBit != 0
      && text.readings(of: place).contains { $0.features.possessor == 3 }
  }
}
