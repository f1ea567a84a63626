import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Decides between the types of a predicate that has several, by what stands in its clause.
struct TypeChoice {
  let clauses: Clauses
  let mentions: Mentions
  let lexicon: EventLexicon
  var read: ReadText { clauses.read }

  /// The place of the type in `EventLexicon.types`; the first of the lexicon unless another fits.
  func type(of index: Int, among types: [Int]) -> Int? {
    guard let first = types.first else { return nil }
    for type in types.dropFirst() where fits(lexicon.types[type], index) { return type }
    return first
  }

  private func fits(_ type: String, _ index: Int) -> Bool {
    switch type {
    case "meet": hasVisitor(index)
    case "release":
      hasWord(index, lexicon.words.custody) || !hasWord(index, lexicon.words.office)
    case "appoint": hasPost(index)
    case "sign": hasWord(index, lexicon.words.contracts)
    case "change": hasFigure(index)
    case "award": hasAward(index)
    case "fund": hasMoney(index) || hasNoun(index, "fund")
    case "adopt": !isInCourt(index)
    case "sentence": isInCourt(index)
    case "accident": hasWord(index, lexicon.words.vehicles)
    case "state": hasWord(index, lexicon.words.hearings)
    default: false
    }
  }

  func segment(_ index: Int) -> Range<Int> {
    let end = clauses.predicates[index].head
    return min(clauses.segmentStart(index), end)..<end
  }

  /// «элчини кабыл алды»: a person is received, a law is adopted.
  private func hasVisitor(_ index: Int) -> Bool {
    let segment = segment(index)
    for participant in clauses.participants
    where segment.contains(participant.range.lowerBound) && participant.marker == .accusative {
      if case .person = participant.ref { return true }
    }
    for unit in segment where read.nominal(unit).grammaticalCase == .acc {
      let form = read.forms[unit]
      if form.upos == .noun, form.row >= 0, lexicon.isAnimate(row: form.row) { return true }
    }
    return false
  }

  func hasWord(_ index: Int, _ words: WordClass) -> Bool {
    segment(index).contains { read.isBest($0, words) }
  }

  /// «сот … деген чечим чыгарды»: the court stands anywhere in the clause.
  private func isInCourt(_ index: Int) -> Bool {
    let end = clauses.predicates[index].head
    return (min(clauses.clauseStart(index), end)..<end).contains {
      read.isBest($0, lexicon.words.court)
    }
  }

  /// «төрагалыгына бекитти»: a post in the dative, or a person as the object.
  private func hasPost(_ index: Int) -> Bool {
    let segment = segment(index)
    for unit in segment where read.nominal(unit).grammaticalCase == .dat {
      if read.isWord(unit, lexicon.words.posts) { return true }
      if read.forms[unit].row >= 0, lexicon.isAnimate(row: read.forms[unit].row) { return true }
    }
    let isPassive = clauses.predicateIsPassive(clauses.predicates[index])
    return clauses.participants.contains {
      guard case .person = $0.ref, segment.contains($0.range.lowerBound) else { return false }
      return $0.marker == .accusative || isPassive && $0.marker == .nominative
    }
  }
}
