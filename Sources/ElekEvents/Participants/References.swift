import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// What stands for somebody named elsewhere, or for nobody.
extension ParticipantFinder {
  /// «ал», «анын», «алар», a title without a name, or a common noun that may be a subject.
  func reference(
    at unit: Int, _ sentence: Range<Int>, _ memory: Memory
  ) -> Participant? {
    if let pronoun = pronoun(at: unit, sentence, memory) { return pronoun }
    if let other = otherPronoun(at: unit, sentence) { return other }
    if index.blocked[unit] { return nil }
    if let country = bareCountry(at: unit, sentence, memory) { return country }
    if let body = bareBody(at: unit, sentence, memory) { return body }
    if let title = bareTitle(at: unit, sentence, memory) { return title }
    return commonNoun(at: unit, sentence)
  }

  /// «Ал … деди», «анын айтымында», «алардын айтымында».
  func pronoun(
    at unit: Int, _ sentence: Range<Int>, _ memory: Memory
  ) -> Participant? {
    let form = read.forms[unit]
    guard form.upos == .pron else { return nil }
    let isSingular = words.he.contains(form.lemma) || words.his.contains(form.lemma)
    let isPlural = words.they.contains(form.lemma) || words.theirs.contains(form.lemma)
    let isOwner = form.features.grammaticalCase == .gen
    switch form.features.grammaticalCase {
    case .loc, .abl, .equ: return nil
    default: break
    }
    let (isHe, isHis) = (isSingular && !isOwner, isSingular && isOwner)
    let (isThey, isTheirs) = (isPlural && !isOwner, isPlural && isOwner)
    guard isSingular || isPlural else { return nil }
    if isHe, isDeterminer(unit, sentence, memory) { return nil }
    var ref = isHe || isHis ? memory.he : memory.group
    // «Анын айтымында»: of whoever speaks, a person or a body.
    if isHis, isStatement(unit + 1, sentence) { ref = memory.omittedSpeaker ?? ref }
    // «…», — дейт ал
    if isHe, unit > sentence.lowerBound, read.forms[unit - 1].lemma == read.lexicon.sayVerb {
      ref = memory.speakingPerson
    }
    // «Алар … сабап салышкан»: seldom the body that was named last.
    if isThey { ref = nil }
    var participant = Participant(ref: ref, range: unit..<unit + 1, marker: [])
    participant.level = read.levels[unit]
    participant.basis = .coreference
    participant.isReference = true
    mark(&participant, form.features, sentence)
    if isHis || isTheirs { participant.marker = .genitive }
    return participant
  }

  func isStatement(_ unit: Int, _ sentence: Range<Int>) -> Bool {
    unit < sentence.upperBound && read.text.units[unit].tables & read.lexicon.nounBit != 0
  }

  /// «мен», «эч ким», «бири», «үчөө»: a subject without a name.
  func otherPronoun(at unit: Int, _ sentence: Range<Int>) -> Participant? {
    let form = read.forms[unit]
    guard form.features.grammaticalCase == .nom else { return nil }
    let isCount =
      form.upos == .num && (form.features.possessor == 3 || form.features.numType == .sets)
    guard isCount || words.someone.contains(form.lemma) else { return nil }
    let next = unit + 1
    if next < sentence.upperBound {
      let after = read.forms[next]
      if after.upos == .adp || read.isBest(next, words.postpositions) { return nil }
      if startsPerson(next) || index.titleOf[next] >= 0 { return nil }
      // «айрым эксперттер», but «айрымдары»
      if form.upos == .adj, after.isNominal, form.features.possessor == 0 { return nil }
    }
    var participant = Participant(ref: nil, range: unit..<next, marker: .nominative)
    participant.level = read.levels[unit]
    participant.isActor = true
    participant.isAnimate = true
    participant.isPlural = form.features.isPlural
    return participant
  }

  /// «ал жерде», «ал киши», «ал тууралуу».
  func isDeterminer(_ unit: Int, _ sentence: Range<Int>, _ memory: Memory) -> Bool {
    let next = unit + 1
    guard next < sentence.upperBound else { return false }
    // «ал эми», «ал тургай»: conjunctions.
    if read.isWord(next, words.afterThat) { return true }
    if read.isWord(next, words.about) || read.isBest(next, words.postpositions) { return true }
    // «ал арада», «ал жерде»
    let isCircumstance = read.text.readings(of: next).contains {
      $0.upos == .noun && $0.features.grammaticalCase == .loc && $0.features.possessor == 0
    }
    if isCircumstance { return true }
    guard read.forms[next].upos == .noun else { return false }
    let noun = read.nominal(next)
    return noun.possessor == 0 && (noun.grammaticalCase != .nom || memory.person == nil)
  }
}
