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
  private var read: ReadText { clauses.read }

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
    default: false
    }
  }

  private func segment(_ index: Int) -> Range<Int> {
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

  private func hasWord(_ index: Int, _ words: WordClass) -> Bool {
    segment(index).contains { read.isBest($0, words) }
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

  /// «240 миллиард сомду түздү».
  func hasFigure(_ index: Int) -> Bool {
    let segment = segment(index)
    return mentions.quantities.contains {
      segment.contains($0.range.lowerBound) && $0.value.kind != .ordinal && $0.value.kind != .age
    }
  }

  func hasMoney(_ index: Int) -> Bool {
    let segment = segment(index)
    return mentions.quantities.contains {
      segment.contains($0.range.lowerBound) && $0.value.kind == .money
    }
  }

  /// «медалды тапшырды»: what is handed over is a prize.
  private func hasAward(_ index: Int) -> Bool {
    guard let award = lexicon.type("award") else { return false }
    let segment = segment(index)
    let isTask = index > 0 && isTask(clauses.predicates[index - 1], award)
    if !isTask, segment.contains(where: { read.nominal($0).grammaticalCase == .acc }) {
      return true
    }
    return clauses.predicates.contains {
      $0.nounUnit.map { segment.contains($0) } ?? false
        && $0.noun.map { lexicon.nouns[$0].types.contains(award) } ?? false
    }
  }

  private func isStreet(_ participant: Participant) -> Bool {
    guard case .place(let index) = participant.ref else { return false }
    return mentions.places[index].kind == .street
  }

  /// «текшерүүнү тапшырды»: what is handed over is work.
  private func isTask(_ before: Predicate, _ award: Int) -> Bool {
    if before.form == .nominal { return true }
    guard let noun = before.noun, before.form == .noun else { return false }
    return !lexicon.nouns[noun].types.contains(award)
  }

  /// «Ошко келди»: a place beside a verb of motion.
  func hasGoal(_ index: Int) -> Bool {
    let segment = segment(index)
    return clauses.participants.contains {
      $0.isPlace && segment.contains($0.range.lowerBound) && !isStreet($0)
        && ($0.marker == .dative || $0.marker == .locative)
    }
  }
}
