import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// The subject of a clause inside another.
extension Clauses {
  /// «Асан Үсөнов көпүрө курулганын айтты», «мэрия салган көпүрө».
  mutating func findEmbeddedSubject(_ index: Int, _ near: [Int]) {
    let predicate = predicates[index]
    let main = governor(index)
    var own = near.filter { !isTakenByMain($0, index) }
    // «Асан Үсөнов кармалып, камакка алынганын …»
    if own.isEmpty, suffers(index), predicate.form == .nominal { own = before(index) }
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

  /// Whether the verb that the clause ends in, or the one that it depends on, has the subject.
  func isTakenByMain(_ place: Int, _ index: Int) -> Bool {
    let level = predicates[index].level
    if let main = governor(index), subjects[main].contains(place) { return true }
    let end = predicates.indices.first {
      $0 > index && predicates[$0].level == level && predicates[$0].isFinite
    }
    return end.map { subjects[$0].contains(place) } ?? false
  }

  /// «-ганын», «-ышын»: told as a fact, so its subject may be that of the verb of saying.
  func isContent(_ predicate: Predicate) -> Bool {
    predicate.features.verbForm == .part || predicate.isQuotedContent
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
}
