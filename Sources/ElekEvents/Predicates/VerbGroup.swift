import ElekLexicon
import ElekMorphology
import ElekText

extension PredicateFinder {
  private var words: GrammarWords { read.lexicon.words }

  /// Adds the auxiliaries of a verb and settles what form of a clause it is.
  func complete(_ predicate: inout Predicate, _ sentence: Range<Int>) {
    predicate.level = read.levels[predicate.head]
    predicate.isNegative =
      predicate.features.isNegative
      || predicate.frame.map { read.lexicon.frames[$0].flags.contains(.denial) } ?? false
    takeAuxiliaries(&predicate, sentence)
    settleForm(&predicate, sentence)
    takeParticles(&predicate, sentence)
    if isDeniedPlan(predicate, sentence) { predicate.isNegative = true }
    if predicate.features.person == 1 { predicate.isFirstPerson = true }
  }

  /// «талкууланып жаткан», «өсүп жатат», «бере элек», «түзө албайт», «каржылана турган болууда».
  private func takeAuxiliaries(_ predicate: inout Predicate, _ sentence: Range<Int>) {
    while predicate.features.verbForm == .conv || isIntention(predicate.features) {
      let next = predicate.range.upperBound
      guard next < sentence.upperBound, !blocked[next], let verb = auxiliary(next, predicate)
      else { return }
      let isImperfective = predicate.features.aspect == .imp || predicate.features.isNegative
      if isIntention(predicate.features) { predicate.isPlan = true }
      if isImperfective, verb.verbForm == .part, read.isWord(next, words.stand) {
        predicate.isPlan = true
      } else if predicate.features.aspect == .imp, read.isWord(next, words.can) {
        predicate.isAbility = true
      } else if verb.aspect == .prog || read.isWord(next, words.continuing) {
        predicate.isProgressive = true
      }
      predicate.features = verb
      predicate.isNegative = predicate.isNegative || verb.isNegative
      predicate.range = predicate.range.lowerBound..<next + 1
    }
  }

  /// «өткөрмөкчү», «өтөмөк».
  private func isIntention(_ features: Features) -> Bool { features.mood == .opt }

  private func auxiliary(_ index: Int, _ predicate: Predicate) -> Features? {
    let isBe = isIntention(predicate.features) && predicate.features.verbForm != .conv
    let allowed = isBe ? words.be : words.auxiliaries
    for reading in text.readings(of: index)
    where reading.isKnown && (reading.upos == .verb || reading.upos == .aux)
      && reading.features.verbForm != .none
      && !(reading.features.mood == .imp && reading.features.person == 2)
    {
      if allowed.contains(text.lexicon.lemmaID(ofRow: Int(reading.row))) {
        return reading.features
      }
    }
    return nil
  }

  private var text: AnalyzedText { read.text }

  // MARK: - Form

  /// What the last word makes of the clause: «барган» ends it, or stands before a noun.
  private func settleForm(_ predicate: inout Predicate, _ sentence: Range<Int>) {
    let features = predicate.features
    let next = predicate.range.upperBound
    switch features.verbForm {
    // «ачылганы айтылды»: the purpose form is written as the participle of content.
    case .conv: predicate.form = isIntention(features) ? .nominal : .converb
    case .vnoun:
      predicate.form = isIntention(features) ? .finite : .nominal
      if isIntention(features) { predicate.isPlan = true }
    case .part, .fin:
      if features.aspect == .prog {  // «талап кылууда.», «жолугушууда»
        predicate.isProgressive = true
        predicate.form =
          endsClause(next, sentence) || isParticle(next, sentence) || read.isBest(next, words.and)
          ? .finite : .nominal
        return
      }
      predicate.form = participleOrFinite(features, last: next - 1, next, sentence)
      if features.verbForm == .part, features.aspect == .hab { predicate.isPlan = true }
    case .none: predicate.form = .finite
    }
  }

  /// «жолду жапкан айдоочу» and «айдоочу жолду жапкан»: one form, told apart by what follows.
  private func participleOrFinite(
    _ features: Features, last: Int, _ next: Int, _ sentence: Range<Int>
  ) -> Predicate.Form {
    let participle = text.readings(of: last).first { $0.features.verbForm == .part }
    guard let participle else { return .finite }
    let isBare = participle.features.possessor == 0 && participle.features.grammaticalCase == .nom
    if features.verbForm == .fin, features.tense == .past, features.isWitnessed { return .finite }
    if features.verbForm == .part, !isBare { return .nominal }
    if endsClause(next, sentence) || isParticle(next, sentence) { return .finite }
    let form = read.forms[next]
    if read.isThat(next) { return .finite }
    if form.upos == .adp || read.isBest(next, words.postpositions) { return .nominal }
    if form.isNominal || form.isVerb || form.kind == .quoteOpen || form.kind == .number
      || form.kind == .numeric || form.kind == .bracketOpen || form.kind == .quote
      || form.upos == .adv && features.verbForm == .part
    {
      return .participle
    }
    return features.verbForm == .part ? .participle : .finite
  }

  private func isParticle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    return read.isWord(index, words.particles) || read.isWord(index, words.negations)
      || read.isBest(index, words.necessity) || read.isBest(index, words.possibility)
      || read.isBest(index, words.be) && read.forms[index].features.verbForm == .fin
  }

  /// «жабуу планы жок», «сатуу ниети жок».
  private func isDeniedPlan(_ predicate: Predicate, _ sentence: Range<Int>) -> Bool {
    let next = predicate.range.upperBound
    return predicate.form == .nominal && next + 1 < sentence.upperBound
      && read.isWord(next, words.plans) && read.isWord(next + 1, words.negations)
  }

  // MARK: - Particles

  /// «эле», «экен», «жок», «эмес», «керек», «мүмкүн», «деп» after the verb.
  private func takeParticles(_ predicate: inout Predicate, _ sentence: Range<Int>) {
    while predicate.range.upperBound < sentence.upperBound {
      let next = predicate.range.upperBound
      if read.isWord(next, words.negations) {
        predicate.isNegative = true
      } else if read.isBest(next, words.necessity), predicate.form != .participle {
        predicate.isNecessary = true
        return
      } else if read.isBest(next, words.possibility) {
        predicate.isPossible = true
        return
      } else if read.isThat(next) {
        if predicate.form == .finite { predicate.isQuotedContent = true }
        return
      } else if read.isWord(next, words.particles), !read.forms[next].isMark {
        if read.isWord(next, words.inferred) { predicate.isInferred = true }
        if read.forms[next].features.person == 1 { predicate.isFirstPerson = true }
      } else if read.isBest(next, words.be), predicate.form == .finite,
        read.forms[next].features.verbForm == .fin, !blocked[next]
      {
        // «бара турган болду», «өткөрмөкчү болгон»
      } else {
        return
      }
      if predicate.form != .nominal || read.isWord(next, words.negations) {
        predicate.form = predicate.form == .converb ? .finite : predicate.form
      }
      predicate.range = predicate.range.lowerBound..<next + 1
    }
  }
}
