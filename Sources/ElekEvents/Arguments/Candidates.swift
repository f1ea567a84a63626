import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// What may be a subject.
extension Clauses {
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
  func ownsNextBare(_ place: Int) -> Bool {
    if participants[place].continues { return false }
    if case .person = participants[place].ref { return false }
    return ownsNext(place) && !participants[place].isReference
  }

  /// «Кербен базарынын баасы»: a genitive whose noun follows at once is no subject.
  func ownsNext(_ place: Int) -> Bool {
    let next = participants[place].range.upperBound
    guard next < sentence.upperBound else { return false }
    let form = read.forms[next]
    if form.upos == .noun && form.features.possessor == 3 { return true }
    // «мэриянын алдында», «КТРКнын жанында».
    return form.upos == .adp || read.isBest(next, read.lexicon.words.parts)
  }

  func list(from first: Int) -> [Int] {
    var list = [first]
    while let last = list.last, participants[last].continues, last + 1 < participants.count {
      list.append(last + 1)
    }
    return list
  }

  func list(endingWith last: Int) -> [Int] {
    var list = [last]
    while let first = list.first, first > 0, participants[first - 1].continues {
      list.insert(first - 1, at: 0)
    }
    return list
  }
}
