import ElekLexicon
import ElekMorphology
import ElekText

/// Which nominative is the subject of which predicate.
extension Clauses {
  mutating func findSubject(_ index: Int) {
    let predicate = predicates[index]
    let start = segmentStart(index)
    if isPrecededByThing(predicate) {
      hasCommonSubject[index] = true
      return
    }
    let near = nominatives(start..<predicate.range.lowerBound, predicate)
    switch predicate.form {
    case .finite where !predicate.isQuotedContent: findMainSubject(index, near)
    case .converb: findChainSubject(index, near)
    default: findEmbeddedSubject(index, near)
    }
  }

  /// «аким … комиссия түзүлүп, …»: what stands right before a passive is what it is done to.
  func isPrecededByThing(_ predicate: Predicate) -> Bool {
    guard predicate.headFeatures.voice == .pass, predicate.noun == nil, predicate.isEvent else {
      return false
    }
    let unit = predicate.range.lowerBound - 1
    guard unit >= sentence.lowerBound, read.forms[unit].upos == .noun,
      read.forms[unit].features.grammaticalCase == .nom
    else { return false }
    return !(read.forms[unit].row >= 0 && read.lexicon.isAnimate(row: read.forms[unit].row))
      && !participants.contains { $0.isParty && $0.range.contains(unit) }
      && !dates.contains { $0.range.contains(unit) }
  }

  /// «Асан Үсөнов Ошко барып, көпүрөнү ачты»: its own, or that of the end of its chain.
  mutating func findChainSubject(_ index: Int, _ near: [Int]) {
    let end = chainEnd(index)
    let isEmbedded =
      end.map { !predicates[$0].isFinite && predicates[$0].form != .converb } ?? false
    if take(isEmbedded ? near.filter { !isTakenByMain($0, index) } : near, for: index) { return }
    guard let end else { return }
    let predicate = predicates[index]
    let start = segmentStart(index)
    // Computed before: main clauses first, then from the right.
    let shared = subjects[end].filter {
      participants[$0].range.lowerBound < start
        || participants[$0].range.upperBound <= predicate.range.lowerBound
        || predicates[end].isFinite
    }
    // «кармалып, сот аны камакка алган»: another suffers than does what follows.
    if let first = shared.first, participants[first].range.lowerBound >= start,
      suffers(index) != suffers(end)
    {
      subjects[index] = before(index)
      return
    }
    subjects[index] = shared
    hasCommonSubject[index] = hasCommonSubject[end]
  }

  /// «Асан Үсөнов айыпталып, кармалып, …»: the subject of the converbs before.
  func before(_ index: Int) -> [Int] {
    // «Министр Асан Үсөнов кармалып, … билдирди»: who tells it is another.
    let main = predicates.indices.first {
      $0 > index && predicates[$0].level == predicates[index].level && predicates[$0].isFinite
    }
    let isTold = main.map { isSpeech($0) && !predicateIsPassive(predicates[$0]) } ?? false
    var place = index - 1
    while place >= 0 {
      let predicate = predicates[place]
      if predicate.level == predicates[index].level, predicate.form != .noun {
        guard predicate.form == .converb else { return [] }
        let near = nominatives(segmentStart(place)..<predicate.range.lowerBound, predicate)
          .filter { !isTold || !isTakenByMain($0, index) }
        if let first = near.first { return participants[first].isParty ? list(from: first) : [] }
      }
      place -= 1
    }
    return []
  }

  func predicateIsPassive(_ predicate: Predicate) -> Bool {
    predicate.headFeatures.voice == .pass || predicate.headFeatures.voice == .rfl
  }
}
