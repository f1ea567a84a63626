import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

extension ParticipantFinder {
  /// «ал», «анын», «алар», a title without a name, or a common noun that may be a subject.
  func reference(
    at unit: Int, _ sentence: Range<Int>, _ memory: Memory
  ) -> Participant? {
    if let pronoun = pronoun(at: unit, sentence, memory) { return pronoun }
    if index.blocked[unit] { return nil }
    if let body = bareBody(at: unit, sentence, memory) { return body }
    if let title = bareTitle(at: unit, sentence, memory) { return title }
    return commonNoun(at: unit, sentence)
  }

  /// «Ал … деди», «анын айтымында», «алардын айтымында».
  private func pronoun(
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
    var ref = isHe || isHis ? memory.he ?? memory.subject : memory.group
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

  /// «ал жерде», «ал киши», «ал тууралуу».
  private func isDeterminer(_ unit: Int, _ sentence: Range<Int>, _ memory: Memory) -> Bool {
    let next = unit + 1
    guard next < sentence.upperBound else { return false }
    if read.isWord(next, words.about) || read.isBest(next, words.postpositions) { return true }
    guard read.forms[next].upos == .noun else { return false }
    let noun = read.nominal(next)
    return noun.possessor == 0 && (noun.grammaticalCase != .nom || memory.person == nil)
  }

  /// «президент», «министр»: the last person who bears the title.
  private func bareTitle(
    at unit: Int, _ sentence: Range<Int>, _ memory: Memory
  ) -> Participant? {
    guard read.text.units[unit].tables & read.lexicon.titleBit != 0,
      let (row, range, features) = titleEntry(at: unit)
    else { return nil }
    // A title before a name that the list of people does not have as such.
    let next = range.upperBound
    if next < sentence.upperBound, index.startingAt[next] >= 0 || index.titleOf[next] >= 0 {
      return nil
    }
    var participant = Participant(ref: nil, range: range, marker: [])
    participant.level = read.levels[unit]
    participant.basis = .coreference
    participant.isPlural = features.isPlural
    if !features.isPlural {
      participant.ref = bearer(of: read.lexicon.lexicon.lemma(row), memory)
    }
    participant.isReference = participant.ref != nil
    mark(&participant, features, sentence)
    return participant.ref == nil && participant.marker != .nominative ? nil : participant
  }

  /// «мекеме», «министрлик»: the body named last.
  private func bareBody(
    at unit: Int, _ sentence: Range<Int>, _ memory: Memory
  ) -> Participant? {
    let form = read.forms[unit]
    guard words.bodies.contains(form.lemma), form.features.possessor == 0,
      !form.features.isPlural, let ref = memory.group
    else { return nil }
    if unit > sentence.lowerBound, read.forms[unit - 1].isNominal { return nil }
    var participant = Participant(ref: ref, range: unit..<unit + 1, marker: [])
    participant.level = read.levels[unit]
    participant.basis = .coreference
    participant.isReference = true
    mark(&participant, form.features, sentence)
    return participant
  }

  private func titleEntry(at unit: Int) -> (row: Int, range: Range<Int>, features: Features)? {
    let rows = read.lexicon.titleRows
    for phrase in read.text.phrases(at: unit) where rows.contains(Int(phrase.reading.row)) {
      return (
        Int(phrase.reading.row), unit..<unit + Int(phrase.count), phrase.reading.features
      )
    }
    for reading in read.text.readings(of: unit)
    where rows.contains(Int(reading.row)) && !reading.flags.contains(.derived) {
      return (Int(reading.row), unit..<unit + 1, reading.features)
    }
    return nil
  }

  private func bearer(of title: String, _ memory: Memory) -> EntityRef? {
    for person in memory.people.reversed() {
      for position in mentions.people[person].positions
      where position.title == title || position.title.hasSuffix(" " + title)
        || title.hasSuffix(position.title)
      {
        return .person(person)
      }
    }
    return nil
  }

  /// «сөз башы», «мектеп окуучулар»: the noun before only describes it; «киши сууга» are two.
  private func isHeadOf(_ features: Features) -> Bool {
    features.possessor == 3 || features.grammaticalCase == .nom
  }

  /// «тургундар», «67 адам», «карызы»: a noun in the nominative that is likely a subject.
  private func commonNoun(at unit: Int, _ sentence: Range<Int>) -> Participant? {
    let form = read.forms[unit]
    guard form.upos == .noun, form.features.grammaticalCase == .nom else { return nil }
    let next = unit + 1
    if next < sentence.upperBound {
      let after = read.forms[next]
      let isSeparate = index.isCounted[unit] || form.features.isPlural
      if after.upos == .noun && (isHeadOf(after.features) || !isSeparate) { return nil }
      if after.upos == .propn && !index.blocked[next] { return nil }
      if after.upos == .adp || read.isBest(next, words.postpositions) { return nil }
    }
    guard
      form.features.isPlural || form.features.possessor == 3 || index.isCounted[unit]
        || form.row >= 0 && read.lexicon.isAnimate(row: form.row)
    else { return nil }
    var participant = Participant(ref: nil, range: unit..<unit + 1, marker: .nominative)
    participant.level = read.levels[unit]
    participant.isPlural = form.features.isPlural
    return participant
  }
}
