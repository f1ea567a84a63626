import ElekLexicon
import ElekMorphology
import ElekText

/// Words whose likeliest reading is no verb, or another form of it, but which are one where they stand.
extension PredicateFinder {
  private var text: AnalyzedText { read.text }
  private var lexicon: EventLexicon { read.lexicon }
  private var words: GrammarWords { read.lexicon.words }

  func hiddenVerb(at index: Int, _ sentence: Range<Int>) -> WordForm? {
    finalVerb(at: index, sentence) ?? sayingVerb(at: index, sentence)
      ?? plannedVerb(at: index, sentence) ?? participleBeforeNoun(at: index, sentence)
      ?? actionNoun(at: index, sentence)
  }

  /// The first reading of a unit as a form of a verb that `fits`.
  private func verb(_ index: Int, where fits: (Features, UInt32) -> Bool) -> WordForm? {
    for reading in text.readings(of: index) where reading.isKnown && reading.upos == .verb {
      let row = Int(reading.row)
      let lemma = lexicon.lexicon.lemmaID(ofRow: row)
      if fits(reading.features, lemma) {
        return WordForm(
          lemma: lemma, row: row, upos: .verb, features: reading.features, kind: .word)
      }
    }
    return nil
  }

  private func isFinite(_ features: Features) -> Bool {
    features.verbForm == .fin && features.mood == .ind && features.person == 3
  }

  /// «өрт чыкты.»: at the end of a sentence a word that may be a finite verb is one.
  private func finalVerb(at index: Int, _ sentence: Range<Int>) -> WordForm? {
    guard endsClause(index + 1, sentence), read.forms[index].upos != .propn,
      !text.units[index].flags.contains(.capitalized)
    else { return nil }
    return verb(index) { features, _ in isFinite(features) }
  }

  /// «… деп жазды Асан Үсөнов»: a verb of saying after «деп».
  private func sayingVerb(at index: Int, _ sentence: Range<Int>) -> WordForm? {
    guard index > sentence.lowerBound, read.isThat(index - 1) else { return nil }
    return verb(index) { features, lemma in
      isFinite(features)
        && lexicon.frame(ofVerb: lemma).map { lexicon.frames[$0].flags.contains(.speech) } ?? false
    }
  }

  /// «өтө турган оюндар»: «өтө» is an adverb too, but not before «турган».
  private func plannedVerb(at index: Int, _ sentence: Range<Int>) -> WordForm? {
    let next = index + 1
    guard next < sentence.upperBound, read.isBest(next, words.stand),
      read.forms[next].features.verbForm == .part || read.forms[next].features.tense == .past
    else { return nil }
    return verb(index) { features, _ in features.verbForm == .conv && features.aspect == .imp }
  }

  /// «өткөн форум»: an adjective in the lexicon too, but a verb before an event noun that it carries.
  private func participleBeforeNoun(at index: Int, _ sentence: Range<Int>) -> WordForm? {
    let next = index + 1
    guard next < sentence.upperBound, text.units[next].tables & lexicon.nounBit != 0 else {
      return nil
    }
    return verb(index) { features, lemma in
      features.verbForm == .part && lexicon.lightVerbs.contains(lemma)
    }
  }

  /// «камоо планы», «медаль алышы»: a noun in the lexicon too, but what is planned or done here.
  private func actionNoun(at index: Int, _ sentence: Range<Int>) -> WordForm? {
    guard read.forms[index].upos == .noun else { return nil }
    let next = index + 1
    // «катышууну каалагандар» are people.
    let isPlanned =
      next < sentence.upperBound && !read.nominal(next).isPlural
      && (read.isWord(next, words.plans) || read.isWord(next, words.attempt)
        || read.isBest(next, words.necessity))
    let isCarried =
      index > sentence.lowerBound && text.units[index - 1].tables & lexicon.nounBit != 0
    guard isPlanned || isCarried else { return nil }
    return verb(index) { features, lemma in
      features.verbForm == .vnoun
        && (isPlanned && lexicon.frame(ofVerb: lemma) != nil
          || isCarried && features.possessor == 3 && lexicon.lightVerbs.contains(lemma))
    }
  }

  /// «жараат алганы аныкталды»: told as a fact, unless a verb follows that makes it an intention
  /// («көргөнү барды», «ачканы жатат»).
  func factual(_ features: Features, _ index: Int) -> Features {
    guard features.verbForm == .conv, features.mood == .opt,
      !read.isBest(index + 1, words.motion), !read.isBest(index + 1, words.continuing)
    else { return features }
    return verb(index) { other, _ in other.verbForm == .part && other.possessor == 3 }?.features
      ?? features
  }
}
