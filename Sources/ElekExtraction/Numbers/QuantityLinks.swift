import ElekLexicon
import ElekMorphology
import ElekText

/// Units and parts that a text says only once: lists, possessed numbers, `анын ичинен`.
struct QuantityLinks: Sendable {
  private let within: WordClass
  private let nouns: CountedNounFinder
  private let names: UnitNames

  init(lexicon: Lexicon, nouns: CountedNounFinder, names: UnitNames) {
    within = lexicon.wordClass("numbers.within")
    self.nouns = nouns
    self.names = names
  }

  /// A quantity in the making.
  struct Draft {
    var quantity: Quantity
    /// The case of its noun, or of the numeral itself.
    var grammaticalCase: Features.Case
    var range: Range<Int>
    var rule: String
    var numeral: Numeral
    var sentence: Int

    /// Whether it counts something that is still unknown.
    var isOpen: Bool { quantity.kind == .count && quantity.unit == nil }
    var isPossessed: Bool { numeral.features.possessor == 3 || numeral.type == .sets }
  }

  /// Fills in the units and parts of all quantities of a text.
  func link(_ drafts: inout [Draft], in text: AnalyzedText) {
    for index in drafts.indices.reversed() where drafts[index].isOpen {
      linkAhead(index, &drafts, text)
    }
    for index in drafts.indices {
      if drafts[index].isOpen { linkBack(index, &drafts, text) }
      dropLimitOfChange(index, &drafts)
    }
  }

  // MARK: - Ahead

  /// `Ошто 82, Таласта 15 киши`, `2 жана 5 жаштагы`: what the last of a list counts, all count.
  private func linkAhead(_ index: Int, _ drafts: inout [Draft], _ text: AnalyzedText) {
    guard index + 1 < drafts.count, drafts[index].numeral.type == .card,
      drafts[index].sentence == drafts[index + 1].sentence
    else { return }
    if isRestated(index, drafts, text) { return restate(index, &drafts, text) }
    let next = drafts[index].range.upperBound
    guard drafts[index].numeral.features.possessor == 0,
      drafts[index].numeral.features.grammaticalCase.rawValue <= 1, next < text.units.count,
      isListSign(next, text)
    else { return }
    let following = drafts[index + 1].quantity
    guard following.kind != .ordinal, following.kind != .fraction, let unit = following.unit
    else { return }
    // «5 жана 8 жаштагы»: ages and percents are shared by neighbours only.
    let isShared = [.count, .measure, .money].contains(following.kind)
    guard isShared || drafts[index + 1].range.lowerBound == next + 1 else { return }
    drafts[index].quantity.unit = unit
    drafts[index].quantity.kind = following.kind
  }

  private func isListSign(_ place: Int, _ text: AnalyzedText) -> Bool {
    switch text.units[place].kind {
    case .comma, .dash: true
    default: text.best(place)?.upos == .cconj
    }
  }

  /// `400 200 (төрт жүз миң эки жүз) сом`: the number in words again, between brackets.
  private func isRestated(_ index: Int, _ drafts: [Draft], _ text: AnalyzedText) -> Bool {
    let (first, second) = (drafts[index], drafts[index + 1])
    let close = second.range.upperBound
    return first.numeral.value == second.numeral.value && close + 1 < text.units.count
      && second.range.lowerBound == first.range.upperBound + 1
      && text.units[first.range.upperBound].kind == .bracketOpen
      && text.units[close].kind == .bracketClose
  }

  private func restate(_ index: Int, _ drafts: inout [Draft], _ text: AnalyzedText) {
    let start = drafts[index + 1].range.upperBound + 1
    let limit = text.sentences[drafts[index].sentence].upperBound
    guard let noun = nouns.noun(from: start, in: text, limit: limit) else { return }
    names.name(&drafts[index].quantity, by: noun, in: text)
    drafts[index + 1].quantity.unit = drafts[index].quantity.unit
    drafts[index + 1].quantity.kind = drafts[index].quantity.kind
  }

  // MARK: - Back

  private func linkBack(_ index: Int, _ drafts: inout [Draft], _ text: AnalyzedText) {
    let draft = drafts[index]
    let floor = text.sentences[draft.sentence].lowerBound
    let start = draft.range.lowerBound
    let antecedent = antecedent(of: index, drafts)
    if !draft.isPossessed {
      if let owner = nouns.subject(before: start, in: text, floor: floor) {
        if case .noun(let noun) = owner { drafts[index].quantity.unit = noun.lemma(in: text) }
      } else if let antecedent, isElliptic(draft, text) {
        drafts[index].quantity.unit = drafts[antecedent].quantity.unit
      }
      return
    }
    let isWithin = isAfterWithin(start, text, floor)
    let owner = nouns.owner(before: start, in: text, floor: floor)
    if isWithin || isUnnamed(owner) { drafts[index].quantity.partOf = antecedent }
    drafts[index].quantity.unit = unit(
      draft, owner, isWithin, antecedent.map { drafts[$0] }, text)
  }

  private func unit(
    _ draft: Draft, _ owner: CountedNounFinder.Owner?, _ isWithin: Bool, _ antecedent: Draft?,
    _ text: AnalyzedText
  ) -> String? {
    let limit = text.sentences[draft.sentence].upperBound
    if case .noun(let noun) = owner { return noun.lemma(in: text) }
    if let noun = nouns.predicate(from: draft.range.upperBound, in: text, limit: limit) {
      return noun.lemma(in: text)
    }
    // «78 дрон учту, анын 32си»: what was counted before in the sentence.
    guard let antecedent, isWithin || antecedent.sentence == draft.sentence else { return nil }
    return antecedent.quantity.unit
  }

  private func isUnnamed(_ owner: CountedNounFinder.Owner?) -> Bool {
    if case .unnamed = owner { return true }
    return false
  }

  /// The count before, in this sentence or the one before it.
  private func antecedent(of index: Int, _ drafts: [Draft]) -> Int? {
    var earlier = index - 1
    while earlier >= 0, drafts[index].sentence - drafts[earlier].sentence <= 1 {
      let quantity = drafts[earlier].quantity
      if quantity.kind == .count, quantity.unit != nil { return earlier }
      earlier -= 1
    }
    return nil
  }

  /// Whether the unit is that of the count before: `Украина (22)`, `74 депутат каршы, 36 колдоду`.
  private func isElliptic(_ draft: Draft, _ text: AnalyzedText) -> Bool {
    let (start, end) = (draft.range.lowerBound, draft.range.upperBound)
    guard start > 0, end < text.units.count,
      draft.numeral.features.grammaticalCase.rawValue <= 1
    else { return false }
    switch text.units[start - 1].kind {
    case .dash, .hyphen: return true
    case .bracketOpen: return text.units[end].kind == .bracketClose
    case .comma: return text.units[end].kind == .dash || text.best(end)?.upos == .verb
    default: return false
    }
  }

  /// `анын ичинен 376 миңи`, `алардын ичинен болжол менен 13ү`.
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

  // MARK: - Change

  /// `13 миңден 2 миңге чейин азайды`: from one value to another, so `чейин` is no limit.
  private func dropLimitOfChange(_ index: Int, _ drafts: inout [Draft]) {
    let draft = drafts[index]
    guard draft.quantity.modifier == .atmost else { return }
    for other in drafts[..<index].reversed() {
      if other.sentence != draft.sentence { return }
      if other.grammaticalCase == .abl, other.quantity.modifier == nil,
        other.quantity.unit == draft.quantity.unit || other.quantity.unit == nil
      {
        drafts[index].quantity.modifier = nil
        return
      }
    }
  }
}
