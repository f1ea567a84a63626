import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Units and parts that a sentence says only once: lists, possessed numbers, `анын ичинен`.
struct QuantityLinks: Sendable {
  private let within: Set<UInt32>
  private let nouns: CountedNounFinder

  init(lexicon: Lexicon, nouns: CountedNounFinder) {
    within = lexicon.entries(of: ["ичи", "ич"]).lemmas
    self.nouns = nouns
  }

  /// A quantity in the making.
  struct Draft {
    var quantity: Quantity
    var range: Range<Int>
    var rule: String
    var numeral: Numeral
    var sentence: Int
  }

  /// Fills in the units and parts of all quantities of a text.
  func link(_ drafts: inout [Draft], in text: AnalyzedText) {
    for index in drafts.indices { linkBack(index, &drafts, text) }
    for index in drafts.indices.reversed() { linkAhead(index, &drafts, text) }
  }

  // MARK: - Back

  private func linkBack(_ index: Int, _ drafts: inout [Draft], _ text: AnalyzedText) {
    let draft = drafts[index]
    guard draft.quantity.kind == .count, draft.quantity.unit == nil else { return }
    let sentence = text.sentences[draft.sentence]
    let start = draft.range.lowerBound
    let isPossessed =
      draft.numeral.features.possessor == 3 || draft.numeral.type == .sets
    guard isPossessed else {
      if case .noun(let noun) = nouns.subject(before: start, in: text, floor: sentence.lowerBound) {
        drafts[index].quantity.unit = noun.lemma(in: text)
      }
      return
    }
    let antecedent = antecedent(of: index, drafts)
    let isWithin = isAfterWithin(start, text, sentence.lowerBound)
    let owner = nouns.owner(before: start, in: text, floor: sentence.lowerBound)
    if isWithin || isUnnamed(owner), let antecedent { drafts[index].quantity.partOf = antecedent }
    if case .noun(let noun) = owner {
      drafts[index].quantity.unit = noun.lemma(in: text)
      return
    }
    if let noun = nouns.predicate(
      from: draft.range.upperBound, in: text, limit: sentence.upperBound)
    {
      drafts[index].quantity.unit = noun.lemma(in: text)
      return
    }
    guard isWithin || owner == nil, let antecedent,
      isWithin || drafts[antecedent].sentence == draft.sentence
    else { return }
    drafts[index].quantity.unit = drafts[antecedent].quantity.unit
  }

  private func isUnnamed(_ owner: CountedNounFinder.Owner?) -> Bool {
    if case .unnamed = owner { return true }
    return false
  }

  /// The count before, in this sentence or the one before it.
  private func antecedent(of index: Int, _ drafts: [Draft]) -> Int? {
    drafts[..<index].lastIndex {
      $0.quantity.kind == .count && $0.quantity.unit != nil
        && drafts[index].sentence - $0.sentence <= 1
    }
  }

  /// `анын ичинен 376 миңи`, `алардын ичинен болжол менен 13ү`
  private func isAfterWithin(_ start: Int, _ text: AnalyzedText, _ floor: Int) -> Bool {
    for place in max(floor, start - 3)..<max(start, floor) {
      for reading in text.readings(of: place) where reading.isKnown {
        if within.contains(text.lexicon.lemmaID(ofRow: Int(reading.row))),
          reading.features.possessor == 3
        {
          return true
        }
      }
    }
    return false
  }

  // MARK: - Ahead

  /// `Ошто 82, Таласта 15 киши`: what the last number of a list counts, all of them count.
  private func linkAhead(_ index: Int, _ drafts: inout [Draft], _ text: AnalyzedText) {
    guard index + 1 < drafts.count, drafts[index].quantity.kind == .count,
      drafts[index].quantity.unit == nil, drafts[index].numeral.type == .card,
      drafts[index].sentence == drafts[index + 1].sentence,
      drafts[index].numeral.features.possessor == 0,
      drafts[index].numeral.features.grammaticalCase.rawValue <= 1
    else { return }
    let next = drafts[index].range.upperBound
    guard next < text.units.count, isListSign(next, text) else { return }
    let following = drafts[index + 1].quantity
    guard following.kind == .count || following.kind == .measure || following.kind == .money,
      let unit = following.unit
    else { return }
    drafts[index].quantity.unit = unit
    drafts[index].quantity.kind = following.kind
  }

  private func isListSign(_ place: Int, _ text: AnalyzedText) -> Bool {
    switch text.units[place].kind {
    case .comma, .dash, .bracketClose: true
    default: text.best(place)?.upos == .cconj
    }
  }
}
