import ElekLexicon
import ElekMorphology
import ElekText

/// Acronyms: defined in brackets, or used as bodies are.
extension BodyFinder {
  /// «Тышкы иштер министрлигинин (ТИМ)»: the acronym means the body before the bracket.
  mutating func takeDefinition(at open: Int) {
    guard open + 2 < sentence.upperBound, isShort(open + 1),
      text.units[open + 2].kind == .bracketClose || text.units[open + 2].kind == .comma,
      let owner = body(endingAt: open), !owner.isAcronym
    else { return }
    let place = open + 1
    var candidate = BodyCandidate(
      range: place..<place + 1, name: acronym(place), features: features(place),
      rule: "organization.defined", isAcronym: true)
    candidate.definedBy = owner.range.upperBound
    candidate.country = owner.country
    candidates.append(candidate)
    takePart(after: open + 2, of: owner)
  }

  /// «(ТИМ) басма сөз кызматы»: the bracket splits the chain, the name stays whole.
  private mutating func takePart(after close: Int, of owner: BodyCandidate) {
    guard text.units[close].kind == .bracketClose, isGenitive(owner.range.upperBound - 1) else {
      return
    }
    for place in close + 1..<max(close + 1, min(close + 5, sentence.upperBound)) {
      guard text.units[place].kind == .word else { return }
      if let head = head(at: place) {
        guard head.isPossessed, words.partHeads.contains(head.lemma) else { return }
        let last = head.range.upperBound - 1
        let range = close + 1..<last + 1
        var candidate = BodyCandidate(
          range: range, name: "", features: head.features, rule: "organization.split",
          head: head.row)
        let own = name(range, last: Nominative.possessed(last, head.features, in: text))
        candidate.name = text.text(owner.range) + " " + own
        candidate.parent = owner.name
        candidate.country = owner.country
        candidates.append(candidate)
        return
      }
      let role = words.role(place, before: .noun, in: text)
      guard role == .noun || role == .adjective || role == .action || role == .object else {
        return
      }
    }
  }

  private func isShort(_ place: Int) -> Bool {
    let unit = text.units[place]
    guard unit.kind == .word else { return false }
    if unit.acronymLength > 0 { return (2...7).contains(unit.acronymLength) }
    return unit.flags.contains(.allCaps) && unit.end - unit.start <= 16
  }

  /// The letters of an acronym without its suffix.
  func acronym(_ place: Int) -> String {
    let unit = text.units[place]
    return unit.acronymLength > 0
      ? text.stem(of: place, length: Int(unit.acronymLength)) : text.text(place)
  }

  private func features(_ place: Int) -> Features { text.best(place)?.features ?? .none }

  /// Takes an acronym that no table has, where the words around it are those around a body.
  mutating func takeAcronym(at place: Int) {
    let unit = text.units[place]
    guard isShort(place), unit.flags.contains(.cyrillic), placeByStart[place] == nil,
      unit.tables & (bodies.bodyBit | bodies.headBit) == 0
    else { return }
    if words.isNoBody(acronym(place)) || isShouting(place) { return }
    var start = place
    if isLocalOffice(place) {
      // «Бишкек шаардык ИИБ».
      while start > sentence.lowerBound, words.has(start - 1, words.definite, in: text) {
        start -= 1
      }
    }
    if let bare = barePlace(before: start) {
      start = bare
    } else if start == place, isLocalOffice(place), place - 1 > sentence.lowerBound,
      text.units[place - 1].flags.contains(.capitalized), text.units[place - 1].kind == .word
    {
      start = place - 1  // «Октябрь РИИБ».
    }
    guard start < place && isLocalOffice(place) || isUsedAsBody(place) else { return }
    var candidate = BodyCandidate(
      range: start..<place + 1, name: acronym(place), features: features(place),
      rule: "organization.acronym", isAcronym: start == place)
    if start < place { candidate.name = text.text(start..<place) + " " + candidate.name }
    candidate.country = country(of: possessor(before: start))
    candidates.append(candidate)
  }

  /// A headline in capitals.
  private func isShouting(_ place: Int) -> Bool {
    [place - 1, place + 1].contains { other in
      sentence.contains(other) && text.units[other].kind == .word
        && text.units[other].flags.contains(.allCaps) && text.units[other].flags.contains(.cyrillic)
        && text.units[other].end - text.units[other].start > 12
    }
  }

  /// «Бишкек ШИИБ», «Ленин РИИБ»: offices of the interior, education and the like.
  private func isLocalOffice(_ place: Int) -> Bool {
    let name = acronym(place)
    return name.hasSuffix("ИИБ") || name.hasSuffix("ИИБМ") || name.hasSuffix("БББ")
  }

  /// «ШИИББнын башчысы», «…дан билдиришти», «…нын маалыматында».
  private func isUsedAsBody(_ place: Int) -> Bool {
    guard place + 1 < sentence.upperBound else { return false }
    let form = features(place)
    let next = place + 1
    guard text.units[next].kind == .word else { return false }
    switch form.grammaticalCase {
    case .gen:
      return text.units[next].tables & words.titleBit != 0
        || words.has(next, words.sources, in: text)
    case .abl: return words.has(next, words.reports, in: text)
    case .nom, .none:
      return text.units[next].tables & words.titleBit != 0
        && text.readings(of: next).contains { $0.features.possessor == 3 }
        || words.has(next, words.reports, in: text)
    default: return false
    }
  }
}
