import ElekLexicon
import ElekMorphology
import ElekText

/// The subject of a verb that ends its clause.
extension Clauses {
  /// «Асан Үсөнов … деди», «…жатканын министр Асан Үсөнов билдирди», «…» — деди Асан Үсөнов.
  mutating func findMainSubject(_ index: Int, _ near: [Int]) {
    let predicate = predicates[index]
    if followsQuotation(predicate) || isSpeech(index) && isFollowed(predicate), takeAfter(index) {
      return
    }
    if take(near, for: index) { return }
    var far = far(index, from: clauseStart(index))
    if !far.contains(where: { participants[$0].isParty }) {
      // «Асан Үсөнов суу келсе, эч ким калбай турганын айтты»
      let wider = self.far(index, from: clauseStart(index, acrossConditions: true))
      if let first = wider.first, far.isEmpty || participants[first].isParty { far = wider }
    }
    let after = far.filter { isAfterContent($0, index) }
    if after.contains(where: { participants[$0].isParty }) { far = after }
    if let first = far.first {
      if participants[first].isParty {
        subjects[index] = list(from: first)
        return
      }
      if participants[first].isActor {
        if far.count > 1, isApposed(first, far[1]) {
          subjects[index] = list(from: far[1])
        } else {
          hasCommonSubject[index] = true
        }
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

  /// «Тоо кен иштеринин токтоорун министр Асан Үсөнов өткөн жыйында билдирди»: behind all that is told.
  func isAfterContent(_ place: Int, _ index: Int) -> Bool {
    let content = predicates.indices.last {
      $0 < index && predicates[$0].level == predicates[index].level
        && (predicates[$0].isQuotedContent
          || predicates[$0].form == .nominal && predicates[$0].features.grammaticalCase == .acc)
    }
    guard let content, isSpeech(index) else { return false }
    let range = participants[place].range
    return range.lowerBound >= predicates[content].range.upperBound
      && !(range.upperBound..<predicates[index].range.lowerBound).contains {
        isContentWord($0)
      }
  }

  /// «керектигин», «экенин», «жоктугун»: ends what is told without a verb.
  private func isContentWord(_ unit: Int) -> Bool {
    let form = read.forms[unit]
    switch form.upos {
    case .aux, .adj, .verb, .part, .intj:
      return form.features.grammaticalCase == .acc && form.features.possessor == 3
    default: return read.isWord(unit, read.lexicon.words.particles)
    }
  }

  /// Candidates with other verbs between.
  func far(_ index: Int, from start: Int) -> [Int] {
    let predicate = predicates[index]
    return nominatives(start..<predicate.range.lowerBound, predicate).filter {
      !isOfComparison($0, index)
        && (participants[$0].isActor || participants[$0].isParty || !isSpeech(index))
    }
  }

  /// Takes the first candidate: a party, or a noun without a name, which fills no role.
  mutating func take(_ candidates: [Int], for index: Int) -> Bool {
    guard let first = candidates.first else { return false }
    let isActor = participants[first].isActor && !participants[first].isParty
    if isActor, candidates.count < 2 || !isApposed(first, candidates[1]) {
      hasCommonSubject[index] = true
      return true
    }
    if let party = candidates.first(where: { participants[$0].isParty }) {
      subjects[index] = gapped(list(from: party), index)
    } else {
      hasCommonSubject[index] = true
    }
    return true
  }

  /// «Талас шаарынын тургундары, 39 жаштагы Асан Үсөнов», «ырчы айым Асан Үсөнов», «тургундар жана
  /// УКМК»: who the noun stands for, or with.
  func isApposed(_ noun: Int, _ name: Int) -> Bool {
    guard participants[name].isParty else { return false }
    let gap = gap(noun, name)
    if gap.count <= 2, gap.contains(where: { read.isWord($0, read.lexicon.words.and) }) {
      return true
    }
    var isApart = false
    for unit in gap {
      let form = read.forms[unit]
      if form.isMark || form.kind == .number {
        isApart = true
      } else if form.isVerb
        || form.upos == .noun && !form.features.isAttributive
          && !(form.row >= 0 && read.lexicon.isAnimate(row: form.row))
      {
        return false
      }
    }
    return gap.count <= 6
      && (isApart || participants[noun].isAnimate && !participants[noun].isPlural)
  }

  func gap(_ first: Int, _ second: Int) -> Range<Int> {
    let start = participants[first].range.upperBound
    return start..<max(start, participants[second].range.lowerBound)
  }

  func isSpeech(_ index: Int) -> Bool {
    predicates[index].frame.map { read.lexicon.frames[$0].flags.contains(.speech) } ?? false
  }

  /// «Асан Үсөнов билдиргендей, … деди»: the subject of a clause that only compares.
  func isOfComparison(_ place: Int, _ index: Int) -> Bool {
    let start = participants[place].range.upperBound
    let next = predicates.indices.first {
      predicates[$0].level == predicates[index].level && predicates[$0].form != .noun
        && predicates[$0].range.lowerBound >= start
    }
    guard let next, next < index, isSpeech(next) else { return false }
    let end = predicates[next].range.upperBound
    return predicates[next].features.grammaticalCase == .equ && read.forms[end].kind == .comma
  }

  /// Whether a party stands inside a clause that a common noun is the subject of.
  func isBoundInside(_ far: [Int], _ predicate: Predicate) -> Bool {
    guard let first = far.first else { return false }
    return participants[first].isPlural && predicate.features.isPlural
  }
}
