import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// «министрлик», «мекеме», «бул өлкө»: bodies and countries without a name.
extension ParticipantFinder {
  /// «бул өлкө»: the country named last.
  func bareCountry(
    at unit: Int, _ sentence: Range<Int>, _ memory: Memory
  ) -> Participant? {
    guard read.isBest(unit, words.country), unit > sentence.lowerBound,
      read.isBest(unit - 1, words.this), !read.forms[unit - 1].features.isPlural,
      read.forms[unit - 1].features.grammaticalCase == .nom, let ref = memory.country
    else { return nil }
    let features = read.nominal(unit)
    let next = unit + 1
    guard features.possessor == 0, !features.isPlural,
      next >= sentence.upperBound || read.nominal(next).possessor != 3
    else { return nil }
    var participant = Participant(ref: ref, range: unit - 1..<unit + 1, marker: [])
    participant.level = read.levels[unit]
    participant.basis = .coreference
    participant.isReference = true
    participant.isPlace = true
    participant.isCountry = true
    mark(&participant, features, sentence)
    return participant
  }

  /// «министрлик», «сот»: the last body of that sort; «мекеме»: the body that is spoken of.
  func bareBody(
    at unit: Int, _ sentence: Range<Int>, _ memory: Memory
  ) -> Participant? {
    let form = read.forms[unit]
    let isAny = words.anyBody.contains(form.lemma)
    guard isAny || words.bodies.contains(form.lemma), form.features.possessor == 0,
      !form.features.isPlural
    else { return nil }
    if unit > sentence.lowerBound, read.forms[unit - 1].isNominal,
      !read.isWord(unit - 1, words.this)
    {
      return nil
    }
    let next = unit + 1
    if next < sentence.upperBound, read.forms[next].upos == .noun,
      read.nominal(next).possessor == 3, form.features.grammaticalCase == .nom
    {
      return nil
    }
    guard let ref = isAny ? memory.group : body(as: form.lemma, memory) else { return nil }
    var participant = Participant(ref: ref, range: unit..<unit + 1, marker: [])
    participant.level = read.levels[unit]
    participant.basis = .coreference
    participant.isReference = true
    mark(&participant, form.features, sentence)
    return participant
  }

  /// The last body whose name ends in a noun: «министрлик», «Билим берүү министрлиги».
  func body(as lemma: UInt32, _ memory: Memory) -> EntityRef? {
    let all = memory.bodies.filter { isCalled(lemma, $0) }
    guard let last = all.last, all.count == 1 || memory.isNear(last) else { return nil }
    return .organization(last)
  }

  func isCalled(_ lemma: UInt32, _ body: Int) -> Bool {
    mentions.organizations[body].mentions.contains { mention in
      mention.range.suffix(2).contains { read.forms[$0].lemma == lemma }
    }
  }
}
