import ElekLexicon
import ElekMorphology
import ElekText

/// Reads the tense of the clause that a date stands in: from the first verb to the right that has
/// one.
struct TenseReader {
  private let announcing: WordClass
  private let running: WordClass
  private let standing: WordClass
  private let needed: WordClass
  private let provided: WordClass

  init(lexicon: Lexicon) {
    announcing = lexicon.wordClass("dates.announcing")
    running = lexicon.wordClass("dates.running")
    standing = lexicon.wordClass("dates.standing")
    provided = lexicon.wordClass("dates.provided")
    needed = lexicon.wordClass("dates.needed")
  }

  /// The tense of what follows `unit` in its sentence.
  func tense(after unit: Int, in sentence: Range<Int>, of text: AnalyzedText) -> ClauseTense {
    var place = unit
    // Far enough for any clause, and linear on any input.
    let end = min(sentence.upperBound, unit + 60)
    while place < end {
      if let best = text.best(place), let tense = tense(of: best, at: place, sentence, text) {
        return tense
      }
      place += 1
    }
    return .open
  }

  /// Whether a verb that tells a tense stands in `range`.
  func hasPredicate(in range: Range<Int>, of text: AnalyzedText) -> Bool {
    range.contains { place in
      guard let best = text.best(place), best.upos == .verb else { return false }
      return best.features.verbForm == .fin || best.features.verbForm == .part
    }
  }

  private func tense(
    of reading: Reading, at place: Int, _ sentence: Range<Int>, _ text: AnalyzedText
  ) -> ClauseTense? {
    let lemma = reading.isKnown ? text.lexicon.lemmaID(ofRow: Int(reading.row)) : .max
    if needed.contains(lemma) { return .future }
    let isComplement =
      reading.upos == .noun && reading.features.possessor == 3
      && reading.features.grammaticalCase == .acc
    if reading.upos == .adj || isComplement {
      // «январда өткөн жыйын», «жолунан тайганын айтып»: a participle that is another word, too.
      let isParticiple = text.readings(of: place).contains {
        $0.features.verbForm == .part && $0.features.tense == .past
      }
      return isParticiple ? .past : nil
    }
    guard reading.upos == .verb || reading.upos == .aux else { return nil }
    let features = reading.features
    switch features.verbForm {
    case .fin:
      if isProvided(lemma, features, after: place, sentence, text) { return .future }
      // «өткөрмөкчү болгон» was intended once.
      if features.mood == .opt, isPast(place + 1, sentence, text) { return .past }
      return finite(features, lemma)
    case .conv where features.mood == .opt:
      // «кол койгону айтылат»: a participle, unless something is about to happen («ачылганы жатат»).
      if isRunning(place + 1, sentence, text) { return .future }
      return text.readings(of: place).contains { $0.features.verbForm == .part } ? .past : nil
    case .part:
      if features.tense == .fut { return .future }
      guard features.tense == .past else { return nil }
      if isProvided(lemma, features, after: place, sentence, text) { return .future }
      // «өтө турган» lies ahead.
      let isAhead =
        standing.contains(lemma) && place > sentence.lowerBound
        && isImperfectConverb(place - 1, text)
      return isAhead ? .future : .past
    default: return nil
    }
  }

  /// «1-апрелден тартып өткөрүү каралган»: what a plan provides for lies ahead.
  private func isProvided(
    _ lemma: UInt32, _ features: Features, after place: Int, _ sentence: Range<Int>,
    _ text: AnalyzedText
  ) -> Bool {
    guard provided.contains(lemma), place > sentence.lowerBound, let before = text.best(place - 1)
    else { return false }
    if before.features.verbForm == .vnoun { return true }
    return before.upos == .noun
      && text.readings(of: place - 1).contains { $0.features.verbForm == .vnoun }
  }

  private func finite(_ features: Features, _ lemma: UInt32) -> ClauseTense? {
    switch features.mood {
    case .imp: return features.person == 2 ? nil : .future
    case .opt: return .future
    case .cnd, .des, .pot: return nil
    default: break
    }
    switch features.tense {
    case .past: return features.aspect == .hab ? .open : .past
    case .fut: return .future
    case .pres:
      if announcing.contains(lemma) { return .future }
      return features.aspect == .prog || running.contains(lemma) ? .open : .future
    default: return nil
    }
  }

  private func isPast(_ place: Int, _ sentence: Range<Int>, _ text: AnalyzedText) -> Bool {
    guard place < sentence.upperBound, let best = text.best(place) else { return false }
    return best.upos == .verb && best.features.tense == .past || best.upos == .aux
  }

  private func isRunning(_ place: Int, _ sentence: Range<Int>, _ text: AnalyzedText) -> Bool {
    guard place < sentence.upperBound, let best = text.best(place), best.isKnown else {
      return false
    }
    return running.contains(text.lexicon.lemmaID(ofRow: Int(best.row)))
  }

  private func isImperfectConverb(_ place: Int, _ text: AnalyzedText) -> Bool {
    text.readings(of: place).contains {
      $0.features.verbForm == .conv && $0.features.aspect == .imp
    }
  }
}
