import ElekLexicon
import ElekMorphology
import ElekText

/// Finds the predicates of a sentence, in order.
struct PredicateFinder {
  let read: ReadText
  /// Units inside dates and names, where no predicate is looked for.
  let blocked: [Bool]

  private var text: AnalyzedText { read.text }
  private var lexicon: EventLexicon { read.lexicon }
  private var words: GrammarWords { read.lexicon.words }

  func predicates(in sentence: Range<Int>) -> [Predicate] {
    var found: [Predicate] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if blocked[index] {
        if let predicate = phraseAfterName(at: index, sentence) {
          found.append(predicate)
          index = predicate.range.upperBound
        } else {
          index += 1
        }
        continue
      }
      if let predicate = phrase(at: index, sentence) ?? verb(at: index, sentence) {
        found.append(predicate)
        index = predicate.range.upperBound
      } else if let noun = eventNoun(at: index, sentence) {
        found.append(noun)
        index = noun.range.upperBound
      } else {
        index += 1
      }
    }
    joinNouns(&found)
    found.removeAll { $0.form == .noun && $0.noun == nil }
    return found
  }

  // MARK: - Verbs

  /// «кол койду», «кызматынан бошотулду»: an entry of several words.
  private func phrase(at index: Int, _ sentence: Range<Int>) -> Predicate? {
    for phrase in text.phrases(at: index) {
      let row = Int(phrase.reading.row)
      guard lexicon.predicateRows.contains(row), phrase.reading.features.verbForm != .none else {
        continue
      }
      let last = index + Int(phrase.count) - 1
      if blocked[last] { continue }
      // «2020-жылдан тартып алардын …»: the last word is a pronoun, not the verb ал-.
      if text.best(last)?.upos == .pron { continue }
      // «насыя берүүчү өлкөлөр»: those who do it.
      if isAgent(phrase.reading.features, last, sentence) { continue }
      // «жер титирөө», «кол коюу»: nouns of their own.
      if phrase.reading.features.verbForm == .vnoun, let noun = eventNoun(at: index, sentence),
        noun.range.count >= Int(phrase.count)
      {
        return noun
      }
      let features = best(ofRow: row, phrase: phrase, last)
      var predicate = Predicate(
        range: index..<last + 1, head: last, headFeatures: features, features: features,
        form: .finite, frame: row - lexicon.predicateRows.lowerBound)
      complete(&predicate, sentence)
      return predicate
    }
    return nil
  }

  /// «… шаардык ооруканасына жеткирилди»: the complement ends a name, which is no party of the verb.
  private func phraseAfterName(at index: Int, _ sentence: Range<Int>) -> Predicate? {
    guard index + 1 < sentence.upperBound, !blocked[index + 1],
      var predicate = phrase(at: index, sentence)
    else { return nil }
    let verb = read.forms[predicate.head].lemma
    if let own = lexicon.frame(ofVerb: verb), lexicon.frames[own].whom.contains(.dative) {
      return nil
    }
    predicate.range = index + 1..<predicate.range.upperBound
    predicate.isSplit = true
    return predicate
  }

  /// Of the readings of a phrase the one whose form the last word has by itself.
  private func best(ofRow row: Int, phrase: Phrase, _ last: Int) -> Features {
    guard read.forms[last].isVerb else { return phrase.reading.features }
    return factual(read.forms[last].features, last)
  }

  /// A single verb, of an event or not.
  private func verb(at index: Int, _ sentence: Range<Int>) -> Predicate? {
    var form = read.forms[index]
    if !form.isVerb, let other = hiddenVerb(at: index, sentence) { form = other }
    form.features = factual(form.features, index)
    guard form.isVerb, form.upos == .verb || form.features.verbForm == .fin else { return nil }
    // «бардык», «кел!»: orders and first persons in the present are rare in news.
    if form.features.mood == .imp && form.features.person == 2 { return nil }
    if read.isThat(index) || isAgent(form.features, index, sentence) { return nil }
    // «жаракаттарды алган»: a noun, though a rare form of a verb is written so.
    if isRareForm(form.features), let noun = eventNoun(at: index, sentence) { return noun }
    // «соттогу көрсөтмө».
    if form.features.mood == .des, form.features.possessor == 0 { return nil }
    // «көрүүдө» and «көргөзмө уюштуруу» are nouns where the lexicon of events has them.
    if form.features.verbForm == .vnoun, !isAction(form.features),
      let noun = eventNoun(at: index, sentence)
    {
      return noun
    }
    var predicate = Predicate(
      range: index..<index + 1, head: index, headFeatures: form.features,
      features: form.features, form: .finite, frame: lexicon.frame(ofVerb: form.lemma))
    complete(&predicate, sentence)
    return predicate
  }

  /// «мэрияны текшерүүнү тапшырды»: what is done, with an object of its own.
  private func isAction(_ features: Features) -> Bool {
    features.possessor == 0
      && (features.grammaticalCase == .acc || features.grammaticalCase == .dat)
  }

  /// «-арды»: the participle of the future with a case and no possessor.
  private func isRareForm(_ features: Features) -> Bool {
    features.verbForm == .part && features.tense == .fut && features.possessor == 0
      && features.grammaticalCase != .nom
  }

  /// «катышуучулар», «жетектөөчү»: people; before an event noun a plan («өтчү митинг»).
  private func isAgent(_ features: Features, _ index: Int, _ sentence: Range<Int>) -> Bool {
    guard features.verbForm == .part, features.aspect == .hab else { return false }
    let next = index + 1
    return next >= sentence.upperBound || text.units[next].tables & lexicon.nounBit == 0
  }

  // MARK: - Event nouns

  /// «жолугушуу», «эл аралык форум»: the longest entry that starts here.
  private func eventNoun(at index: Int, _ sentence: Range<Int>) -> Predicate? {
    for phrase in text.phrases(at: index) where lexicon.nounRows.contains(Int(phrase.reading.row)) {
      return noun(
        index..<index + Int(phrase.count), Int(phrase.reading.row), phrase.reading.features)
    }
    guard text.units[index].tables & lexicon.nounBit != 0 else { return nil }
    for reading in text.readings(of: index)
    where lexicon.nounRows.contains(Int(reading.row)) && !reading.flags.contains(.derived) {
      return noun(index..<index + 1, Int(reading.row), reading.features)
    }
    return nil
  }

  private func noun(_ range: Range<Int>, _ row: Int, _ features: Features) -> Predicate {
    Predicate(
      range: range, head: range.upperBound - 1, headFeatures: features, features: features,
      form: .noun, frame: nil, noun: row - lexicon.nounRows.lowerBound,
      nounUnit: range.upperBound - 1, level: read.levels[range.lowerBound])
  }

  func endsClause(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return true }
    let form = read.forms[index]
    return form.isClauseMark || form.kind == .quoteClose || form.kind == .bracketClose
      || form.kind == .quote
  }
}
