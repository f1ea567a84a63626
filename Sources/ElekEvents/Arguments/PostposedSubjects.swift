import ElekLexicon
import ElekMorphology
import ElekText

/// The speaker after the verb: «…», — деди Асан Үсөнов.
extension Clauses {
  /// «…», — деди Асан Үсөнов; «…», — дейт маселени көтөргөн депутат Асан Үсөнов.
  mutating func takeAfter(_ index: Int) -> Bool {
    let predicate = predicates[index]
    let next = predicates.indices.first {
      $0 > index && predicates[$0].level == predicate.level && predicates[$0].isFinite
    }
    let end = next.map { predicates[$0].range.lowerBound } ?? sentence.upperBound
    guard predicate.range.upperBound < end else { return false }
    let after = nominatives(predicate.range.upperBound..<end, predicate)
    // What stands before a participle, with no comma between, is of its clause.
    let free = after.filter { candidate in
      let start = participants[candidate].range.upperBound
      return !predicates.contains {
        $0.level == predicate.level && $0.form != .noun && $0.range.lowerBound >= start
          && $0.range.lowerBound < end && !hasComma(start..<$0.range.lowerBound)
      }
    }
    if let name = free.first(where: { participants[$0].isParty }),
      let first = free.first, first == name || participants[first].isTitle
    {
      subjects[index] = list(from: name)
      return true
    }
    return take(free, for: index)
  }

  /// «…», — деди; … — деп маалымдайт.
  func followsQuotation(_ predicate: Predicate) -> Bool {
    let start = predicate.range.lowerBound
    return (max(sentence.lowerBound, start - 3)..<start).contains {
      switch read.forms[$0].kind {
      case .quoteClose, .quote: true
      case .dash: $0 + (read.isThat($0 + 1) ? 2 : 1) == start
      default: false
      }
    }
  }

  /// «… дейт депутат Асан Үсөнов»: a nominative right after the verb.
  func isFollowed(_ predicate: Predicate) -> Bool {
    participants.contains {
      $0.range.lowerBound == predicate.range.upperBound && $0.marker == .nominative
        && $0.level == predicate.level
    }
  }
}
