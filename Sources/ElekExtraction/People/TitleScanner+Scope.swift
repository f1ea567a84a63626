import ElekLexicon
import ElekMorphology
import ElekText

/// What an office is for, and other words between it and its possessor.
extension TitleScanner {
  /// «дагы бир орун басары», «бир мүчөсү»: where the words start that say there are others.
  func another(endingAt end: Int, in sentence: Range<Int>) -> Int? {
    guard end - 1 > sentence.lowerBound, words.has(end - 1, words.one, text) else { return nil }
    return words.has(end - 2, words.more, text) ? end - 2 : end - 1
  }

  /// «премьер-министрдин кызмат ордуна», «төрага кызматына» before `талапкер`.
  func goal(endingAt end: Int, in sentence: Range<Int>) -> Int? {
    guard end > sentence.lowerBound, words.has(end - 1, words.offices, text),
      text.readings(of: end - 1).contains(where: {
        $0.features.grammaticalCase == .dat && $0.upos == .noun
      })
    else { return nil }
    var start = end - 1
    // «кызмат ордуна»
    if start > sentence.lowerBound, isModifyingNoun(start - 1) || isTitle(start - 1) { start -= 1 }
    if start > sentence.lowerBound, owners.isGenitive(start - 1), isTitle(start - 1) { start -= 1 }
    return start
  }

  private func isTitle(_ unit: Int) -> Bool {
    text.units[unit].tables & names.titleBit != 0
  }

  /// «электрондук соода боюнча директору»: where the matter starts that a possessed office is for,
  /// when a genitive stands before it.
  func topic(endingAt end: Int, in sentence: Range<Int>) -> Int? {
    guard end - 2 > sentence.lowerBound, words.has(end - 1, words.topic, text) else { return nil }
    var unit = end - 2
    while unit > sentence.lowerBound, end - unit < 10 {
      if owners.isGenitive(unit) { return unit + 1 < end - 1 ? unit + 1 : nil }
      // «коомунун (ААК) сапат боюнча директору», «"Тоо" коомунун …»
      guard
        text.units[unit].kind == .comma || text.best(unit)?.upos == .cconj
          || isTopicWord(unit)
      else { return nil }
      unit -= 1
    }
    return owners.isGenitive(unit) && unit + 1 < end - 1 ? unit + 1 : nil
  }

  private func isTopicWord(_ unit: Int) -> Bool {
    guard text.units[unit].kind == .word, let best = text.best(unit) else { return false }
    switch best.upos {
    case .adj, .noun, .propn:
      return Self.isNominative(best.features) && !best.features.isAttributive
        || best.features.grammaticalCase == .acc
    case .verb: return best.features.verbForm == .vnoun
    default: return false
    }
  }

  /// «курулуш жана турак жай чарба министри»: where a minister's portfolio of several nouns starts.
  func portfolio(endingAt end: Int, in sentence: Range<Int>) -> Int? {
    guard end > sentence.lowerBound + 1, text.best(end - 1)?.upos == .cconj else { return nil }
    var start = end
    var unit = end - 1
    while unit > sentence.lowerBound, end - unit < 12 {
      unit -= 1
      if text.units[unit].kind == .comma || text.best(unit)?.upos == .cconj { continue }
      guard isPortfolioWord(unit) else { break }
      start = unit
    }
    return start < end ? start : nil
  }

  private func isPortfolioWord(_ unit: Int) -> Bool {
    let piece = text.units[unit]
    guard piece.kind == .word, piece.tables & names.titleBit == 0 else { return false }
    // «Эмгек» is also the name of a party.
    return text.readings(of: unit).prefix(2).contains { reading in
      if reading.upos == .adj { return Self.isNominative(reading.features) }
      guard reading.upos == .noun || reading.features.verbForm == .vnoun else { return false }
      return Self.isNominative(reading.features) || reading.features.grammaticalCase == .acc
    }
  }
}
