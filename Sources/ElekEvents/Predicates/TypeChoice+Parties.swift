import ElekLexicon
import ElekMorphology
import ElekRules

/// Who or what stands beside a predicate, where its frame asks for somebody.
extension TypeChoice {
  /// «ишти колго алды», «камсыздоо колго алынды»: the nearest object is a thing or an action.
  func suffersThing(_ index: Int) -> Bool {
    let predicate = clauses.predicates[index]
    let isPassive = clauses.predicateIsPassive(predicate)
    if index > 0 {
      // «камсыз кылуу колго алынды»: an action of several words.
      let before = clauses.predicates[index - 1]
      if before.form == .nominal, before.features.verbForm == .vnoun,
        before.range.upperBound == predicate.range.lowerBound
      {
        return true
      }
    }
    let start = min(clauses.segmentStart(index), predicate.range.lowerBound)
    for unit in (start..<predicate.range.lowerBound).reversed() {
      if read.forms[unit].isClauseMark { break }
      guard read.nominal(unit).grammaticalCase == (isPassive ? .nom : .acc),
        unit + 1 == predicate.range.lowerBound || isWhole(unit)
      else { continue }
      if let isThing = isThing(unit) { return isThing }
    }
    guard predicate.form == .participle else { return false }
    return isThing(predicate.range.upperBound) ?? false
  }

  /// Whether a noun is a phrase of its own: no part of a date, and nothing follows that it belongs to.
  private func isWhole(_ unit: Int) -> Bool {
    let next = read.forms[unit + 1]
    return !clauses.dates.contains { $0.range.contains(unit) } && next.upos != .adp
      && !read.isWord(unit + 1, lexicon.words.with)
      && !read.isBest(unit + 1, lexicon.words.postpositions)
      && !(read.nominal(unit).grammaticalCase == .nom && read.nominal(unit).possessor == 0
        && next.upos == .noun)
  }

  /// Whether a noun is a thing rather than a person; nil for what is not known.
  private func isThing(_ unit: Int) -> Bool? {
    guard unit < read.forms.count else { return nil }
    let form = read.forms[unit]
    if form.isVerb { return form.features.verbForm == .vnoun ? true : nil }
    if clauses.participants.contains(where: { $0.range.contains(unit) && $0.ref != nil }) {
      return false
    }
    guard form.upos == .noun, form.row >= 0, !read.isBest(unit, lexicon.words.occasions) else {
      return nil
    }
    return !lexicon.isAnimate(row: form.row) && !read.isBest(unit, lexicon.words.groups)
  }

  /// «тергөөчү менен байланышты»: somebody in the postposition.
  func hasPartner(_ index: Int) -> Bool {
    let segment = segment(index)
    for unit in segment where read.isWord(unit, lexicon.words.with) && unit > segment.lowerBound {
      let before = unit - 1
      if read.forms[before].upos == .pron { return true }
      if read.forms[before].row >= 0, lexicon.isAnimate(row: read.forms[before].row) { return true }
      if clauses.participants.contains(where: { $0.range.contains(before) && $0.isParty }) {
        return true
      }
    }
    return false
  }
}
