import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// A sentence taken apart: its predicates, who and what stands in it, and which belongs to which.
struct Clauses {
  let read: ReadText
  let sentence: Range<Int>
  let predicates: [Predicate]
  let participants: [Participant]
  let dates: [DatePlace]
  /// For each predicate its subject: places in `participants`; several for a list.
  private(set) var subjects: [[Int]] = []
  /// For each predicate whether its subject is a common noun, which fills no role.
  private(set) var hasCommonSubject: [Bool] = []

  init(
    read: ReadText, sentence: Range<Int>, predicates: [Predicate], participants: [Participant],
    dates: [DatePlace]
  ) {
    self.read = read
    self.sentence = sentence
    self.predicates = predicates
    self.participants = participants
    self.dates = dates
    subjects = Array(repeating: [], count: predicates.count)
    hasCommonSubject = Array(repeating: false, count: predicates.count)
    // Main clauses first: what they need is not left to those inside them.
    for index in predicates.indices where predicates[index].isFinite { findSubject(index) }
    for index in predicates.indices.reversed()
    where !predicates[index].isFinite && predicates[index].form != .noun {
      findSubject(index)
    }
  }

  // MARK: - Order

  /// The clause that a predicate is the end of starts here.
  func clauseStart(_ index: Int) -> Int {
    let level = predicates[index].level
    var place = index - 1
    while place >= 0 {
      let before = predicates[place]
      if before.level == level, before.isFinite { return before.range.upperBound }
      place -= 1
    }
    return sentence.lowerBound
  }

  /// What stands between a predicate and the one before it starts here.
  func segmentStart(_ index: Int) -> Int {
    let level = predicates[index].level
    var place = index - 1
    while place >= 0 {
      let before = predicates[place]
      if before.level == level, before.form != .noun { return before.range.upperBound }
      place -= 1
    }
    return sentence.lowerBound
  }

  /// The predicate whose subject a converb shares: «келип, … кол койду».
  func chainEnd(_ index: Int) -> Int? {
    let level = predicates[index].level
    var place = index + 1
    while place < predicates.count {
      let next = predicates[place]
      place += 1
      if next.level != level || next.form == .noun { continue }
      switch next.form {
      case .finite, .converb: return place - 1
      case .participle, .nominal:
        if !hasComma(predicates[index].range.upperBound..<next.range.lowerBound) {
          return place - 1
        }
      case .noun: continue
      }
    }
    return nil
  }

  /// The predicate that a nominal or quoted one is the content of.
  func governor(_ index: Int) -> Int? {
    let level = predicates[index].level
    return predicates.indices.first {
      $0 > index && predicates[$0].level == level && predicates[$0].form != .noun
        && predicates[$0].form != .participle
    }
  }

  /// Whether something in the accusative stands between a predicate and the one before it.
  func hasObject(_ index: Int) -> Bool {
    let end = predicates[index].range.lowerBound
    let start = min(segmentStart(index), end)
    return (start..<end).contains { read.nominal($0).grammaticalCase == .acc }
  }

  func hasComma(_ range: Range<Int>) -> Bool {
    range.contains { read.forms[$0].isClauseMark }
  }

  // MARK: - Subjects

  private mutating func findSubject(_ index: Int) {
    let predicate = predicates[index]
    let start = segmentStart(index)
    let near = nominatives(start..<predicate.range.lowerBound, predicate)
    switch predicate.form {
    case .finite where !predicate.isQuotedContent: findMainSubject(index, near)
    case .converb:
      if !take(near, for: index), let end = chainEnd(index) {
        // Computed before: main clauses first, then from the right.
        subjects[index] = subjects[end].filter {
          participants[$0].range.lowerBound < start
            || participants[$0].range.upperBound <= predicate.range.lowerBound
            || predicates[end].isFinite
        }
        hasCommonSubject[index] = hasCommonSubject[end]
      }
    default: findEmbeddedSubject(index, near)
    }
  }

  /// «Асан Үсөнов … деди», «…жатканын министр Асан Үсөнов билдирди», «…» — деди Асан Үсөнов.
  private mutating func findMainSubject(_ index: Int, _ near: [Int]) {
    let predicate = predicates[index]
    if followsQuotation(predicate), takeAfter(index) { return }
    if take(near, for: index) { return }
    let far = nominatives(clauseStart(index)..<predicate.range.lowerBound, predicate)
    if let first = far.first {
      if participants[first].isParty {
        subjects[index] = list(from: first)
        return
      }
      hasCommonSubject[index] = true
      if let party = far.first(where: { participants[$0].isParty }),
        !isBoundInside(far, predicate)
      {
        subjects[index] = list(from: party)
        hasCommonSubject[index] = false
      }
      return
    }
    _ = takeAfter(index)
  }

  /// «…», — деди Асан Үсөнов: the speaker after the verb.
  private mutating func takeAfter(_ index: Int) -> Bool {
    let predicate = predicates[index]
    let next = predicates.indices.first {
      $0 > index && predicates[$0].level == predicate.level && predicates[$0].form != .noun
    }
    let end = next.map { predicates[$0].range.lowerBound } ?? sentence.upperBound
    guard predicate.range.upperBound < end else { return false }
    return take(nominatives(predicate.range.upperBound..<end, predicate), for: index)
  }

  private func followsQuotation(_ predicate: Predicate) -> Bool {
    let start = predicate.range.lowerBound
    return (max(sentence.lowerBound, start - 3)..<start).contains {
      read.forms[$0].kind == .quoteClose || read.forms[$0].kind == .quote
    }
  }

  /// Whether a party stands inside a clause that a common noun is the subject of.
  private func isBoundInside(_ far: [Int], _ predicate: Predicate) -> Bool {
    guard let first = far.first else { return false }
    return participants[first].isPlural && predicate.features.isPlural
  }

  /// «Асан Үсөнов көпүрө курулганын айтты», «мэрия салган көпүрө».
  private mutating func findEmbeddedSubject(_ index: Int, _ near: [Int]) {
    let predicate = predicates[index]
    let main = governor(index)
    let taken = main.map { Set(subjects[$0]) } ?? []
    let own = near.filter { !taken.contains($0) }
    if predicate.form == .nominal || predicate.isQuotedContent {
      let genitives = participants.indices.filter {
        participants[$0].marker == .genitive && participants[$0].ref != nil
          && participants[$0].level == predicate.level
          && participants[$0].range.lowerBound >= segmentStart(index)
          && participants[$0].range.upperBound <= predicate.range.lowerBound
          && !ownsNext($0)
      }
      if let last = own.last(where: { participants[$0].isParty }) {
        subjects[index] = list(endingWith: last)
      } else if !own.isEmpty {
        hasCommonSubject[index] = true
      } else if let last = genitives.last {
        subjects[index] = [last]
      } else if let main, isContent(predicate), !predicateIsPassive(predicate),
        predicates[main].isFinite || predicates[main].form == .converb
      {
        subjects[index] = subjects[main]
      }
      return
    }
    // A participle: what stands before it, else the noun after it.
    if let last = own.last(where: { participants[$0].isParty }), !predicateIsPassive(predicate) {
      subjects[index] = list(endingWith: last)
    } else if let head = headAfter(predicate) {
      subjects[index] = list(from: head)
    } else {
      hasCommonSubject[index] = true
    }
  }

  /// «-ганын», «-ышын»: told as a fact, so its subject may be that of the verb of saying.
  private func isContent(_ predicate: Predicate) -> Bool {
    predicate.features.verbForm == .part || predicate.isQuotedContent
  }

  func predicateIsPassive(_ predicate: Predicate) -> Bool {
    predicate.headFeatures.voice == .pass || predicate.headFeatures.voice == .rfl
  }

  /// «кармалган Тимур Касымов», «имарат курган аткаминер».
  func headAfter(_ predicate: Predicate) -> Int? {
    guard predicate.form == .participle, predicate.noun == nil else { return nil }
    let end = predicate.range.upperBound
    return participants.indices.first {
      let range = participants[$0].range
      return range.lowerBound >= end && range.lowerBound - end <= 2 && participants[$0].isParty
        && !(end..<range.lowerBound).contains {
          read.forms[$0].isMark || read.forms[$0].upos == .noun
        }
        && !predicates.contains {
          $0.range.lowerBound >= end && $0.range.upperBound <= range.lowerBound
        }
    }
  }

  /// «Кербен базарынын баасы»: a genitive whose noun follows at once is no subject.
  private func ownsNext(_ place: Int) -> Bool {
    let next = participants[place].range.upperBound
    guard next < sentence.upperBound else { return false }
    let form = read.forms[next]
    if form.upos == .noun && form.features.possessor == 3 { return true }
    // «мэриянын алдында», «КТРКнын жанында».
    return form.upos == .adp || read.isBest(next, read.lexicon.words.parts)
  }

  private mutating func take(_ candidates: [Int], for index: Int) -> Bool {
    if let party = candidates.first(where: { participants[$0].isParty }) {
      subjects[index] = list(from: party)
      return true
    }
    if !candidates.isEmpty {
      hasCommonSubject[index] = true
      return true
    }
    return false
  }

  /// Nominatives in a range, at a predicate's level and not inside its own words.
  func nominatives(_ range: Range<Int>, _ predicate: Predicate) -> [Int] {
    participants.indices.filter {
      let participant = participants[$0]
      return participant.marker == .nominative && participant.level == predicate.level
        && participant.range.lowerBound >= range.lowerBound
        && participant.range.upperBound <= range.upperBound
        && !(participant.isPlace && !participant.isCountry)
        && participant.range.lowerBound != predicate.nounUnit
        && !(participant.ref != nil && ownsNextBare($0))
    }
  }

  /// «АКШ президенти», «Казакстан өкмөтү»: a bare name before the noun that it belongs to; but
  /// «Асан Үсөнов айыбын …» has its subject there.
  private func ownsNextBare(_ place: Int) -> Bool {
    if participants[place].continues { return false }
    if case .person = participants[place].ref { return false }
    return ownsNext(place) && !participants[place].isReference
  }

  private func list(from first: Int) -> [Int] {
    var list = [first]
    while let last = list.last, participants[last].continues, last + 1 < participants.count {
      list.append(last + 1)
    }
    return list
  }

  private func list(endingWith last: Int) -> [Int] {
    var list = [last]
    while let first = list.first, first > 0, participants[first - 1].continues {
      list.insert(first - 1, at: 0)
    }
    return list
  }
}
