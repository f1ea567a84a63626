import ElekLexicon
import ElekMorphology
import ElekText

/// What stands around a predicate that makes it an event.
extension EventFilter {
  private var words: GrammarWords { lexicon.words }

  /// «…», — деген депутат Асан Үсөнов.
  func followsQuotation(_ predicate: Predicate) -> Bool {
    let start = predicate.range.lowerBound
    return start > clauses.sentence.lowerBound && clauses.read.forms[start - 1].kind == .dash
      && (max(clauses.sentence.lowerBound, start - 4)..<start).contains {
        clauses.read.forms[$0].kind == .quoteClose || clauses.read.forms[$0].kind == .quote
      }
  }

  /// «… деп», «…ганы», «»» before it, or a paper that says it.
  func hasContent(_ index: Int) -> Bool {
    let read = clauses.read
    let predicate = clauses.predicates[index]
    let end = predicate.range.lowerBound
    for unit in max(clauses.sentence.lowerBound, end - 3)..<end {
      if read.isThat(unit) || read.forms[unit].kind == .quoteClose { return true }
    }
    if index > 0 {
      let before = clauses.predicates[index - 1]
      if clauses.read.isThat(before.head) { return true }
      if before.form == .nominal || before.isQuotedContent || before.level != predicate.level {
        return true
      }
    }
    return clauses.sentence.contains { unit in
      read.isBest(unit, words.papers) && read.nominal(unit).grammaticalCase == .loc
        || unit < end && read.isWord(unit, words.about)
        || unit < end && unit + 2 >= end && read.isWord(unit, words.inferred)
    }
  }

  /// «кыскартуу пландалууда», «текшерүүнү сунуштады»: asked for or planned.
  func isAsked(_ index: Int) -> Bool {
    if isPlanned(index) || clauses.predicates[index].isNecessary { return true }
    guard let governor = clauses.governor(index),
      let frame = clauses.predicates[governor].frame.map({ lexicon.frames[$0] }),
      let type = frame.types.first
    else { return false }
    return types.demands.contains(type)
  }

  /// «кыскартуу пландалууда»: a verb of planning follows.
  private func isPlanned(_ index: Int) -> Bool {
    let end = clauses.predicates[index].range.upperBound
    return (end..<min(end + 2, clauses.sentence.upperBound)).contains {
      clauses.read.isWord($0, words.plans)
    }
  }

  /// «жолугушуусу пландалган», «кол коюу күтүлүүдө».
  func isScheduled(_ index: Int, _ type: Int) -> Bool {
    let predicate = clauses.predicates[index]
    let next = predicate.range.upperBound
    guard types.scheduled.contains(type), next < clauses.sentence.upperBound,
      predicate.features.grammaticalCase == .nom || predicate.features.grammaticalCase == .none,
      clauses.read.isWord(next, words.plans)
    else { return false }
    let form = clauses.read.forms[next]
    return form.isVerb && form.features.voice == .pass
  }
}
