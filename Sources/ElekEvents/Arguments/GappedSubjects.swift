import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// Several subjects of one verb, each with words of its own.
extension Clauses {
  /// «Асан Үсөнов алтын, Бакыт Сыдыков күмүш утуп алышты», «башчысы болуп Асан Үсөнов, орун
  /// басарлыкка Бакыт Сыдыков дайындалды»: one verb for several.
  func gapped(_ list: [Int], _ index: Int) -> [Int] {
    let predicate = predicates[index]
    guard let first = list.first, case .person = participants[first].ref,
      predicate.isFinite, isPlural(predicate) || predicateIsPassive(predicate)
    else { return list }
    var all = list
    let candidates = nominatives(gapStart(index)..<predicate.range.lowerBound, predicate)
    for next in candidates.reversed() where next < first {
      guard let after = all.first, isOneOfSeveral(next, after) else { continue }
      all = self.list(from: next).filter { !all.contains($0) } + all
    }
    for next in candidates where next > first && !all.contains(next) {
      guard let before = all.last, isOneOfSeveral(before, next) else { continue }
      all += self.list(from: next)
    }
    return all
  }

  /// «келишти», «утуп алышты»: in any reading.
  func isPlural(_ predicate: Predicate) -> Bool {
    predicate.features.isPlural
      || read.text.readings(of: predicate.range.upperBound - 1).contains {
        $0.features.verbForm == .fin && $0.features.isPlural
      }
  }

  /// Where a clause starts that only «болуп» and the like divide.
  func gapStart(_ index: Int) -> Int {
    var place = index - 1
    while place >= 0 {
      let before = predicates[place]
      let isHelper = read.isWord(before.head, read.lexicon.words.helpers) && !before.isFinite
      if before.level == predicates[index].level, before.form != .noun, !isHelper {
        return before.range.upperBound
      }
      place -= 1
    }
    return sentence.lowerBound
  }

  func isOneOfSeveral(_ first: Int, _ second: Int) -> Bool {
    guard case .person = participants[first].ref, case .person = participants[second].ref else {
      return false
    }
    return gap(first, second).contains {
      read.forms[$0].kind == .comma || read.forms[$0].kind == .semicolon
    }
  }
}
