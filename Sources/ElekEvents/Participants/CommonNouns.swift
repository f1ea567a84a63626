import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// Nouns that may be a subject and fill no role.
extension ParticipantFinder {
  /// «тургундар», «67 адам», «карызы», «бийлик»: a noun in the nominative that is likely a subject.
  func commonNoun(at unit: Int, _ sentence: Range<Int>) -> Participant? {
    if let actor = actorPhrase(at: unit, sentence) { return actor }
    let form = read.forms[unit]
    guard form.upos == .noun, form.features.grammaticalCase == .nom else { return nil }
    let isAnimate = form.row >= 0 && read.lexicon.isAnimate(row: form.row)
    let isActor = isAnimate || words.actors.contains(form.lemma) || isBody(unit, sentence)
    let isWhole =
      isCounted(unit, sentence) || form.features.isPlural || form.features.possessor == 3
    guard isWhole || isActor, !isModifier(unit, isWhole: isWhole, isActor: isActor, sentence)
    else { return nil }
    var participant = Participant(ref: nil, range: unit..<unit + 1, marker: .nominative)
    participant.level = read.levels[unit]
    participant.isPlural = form.features.isPlural
    participant.isActor = isActor
    participant.isAnimate = isAnimate
    return participant
  }

  /// «67 адам», «беш менчик университет».
  func isCounted(_ unit: Int, _ sentence: Range<Int>) -> Bool {
    var start = unit
    while start > max(sentence.lowerBound, unit - 2), !index.isCounted[start],
      read.forms[start - 1].upos == .adj
    {
      start -= 1
    }
    return index.isCounted[start]
  }

  /// «университет билдирди»; before another verb it is rather what is done: «мектеп салды».
  func isBody(_ unit: Int, _ sentence: Range<Int>) -> Bool {
    let next = unit + 1
    guard read.text.units[unit].tables & read.lexicon.headBit != 0, next < sentence.upperBound,
      !read.forms[next].isVerb
    else { return false }
    return read.text.readings(of: unit).contains {
      read.lexicon.headRows.contains(Int($0.row))
        && read.lexicon.lexicon.lemmaID(ofRow: Int($0.row)) == read.forms[unit].lemma
    }
  }

  /// «атайын кызмат»: several words.
  func actorPhrase(at unit: Int, _ sentence: Range<Int>) -> Participant? {
    for phrase in read.text.phrases(at: unit)
    where phrase.reading.upos == .noun && phrase.reading.features.grammaticalCase == .nom {
      guard words.actors.contains(read.lexicon.lexicon.lemmaID(ofRow: Int(phrase.reading.row)))
      else { continue }
      let range = unit..<unit + Int(phrase.count)
      let next = range.upperBound
      if next < sentence.upperBound, read.forms[next].upos == .noun,
        read.nominal(next).possessor == 3
      {
        return nil
      }
      var participant = Participant(ref: nil, range: range, marker: .nominative)
      participant.level = read.levels[unit]
      participant.isActor = true
      return participant
    }
    return nil
  }

  /// «сөз башы», «мектеп окуучулар»: the noun only describes what follows; «киши сууга», «тургундар
  /// суу …», «бийлик карыз …» are two.
  func isModifier(
    _ unit: Int, isWhole: Bool, isActor: Bool, _ sentence: Range<Int>
  ) -> Bool {
    let next = unit + 1
    guard next < sentence.upperBound else { return false }
    let after = read.forms[next]
    if startsPerson(next) || index.titleOf[next] >= 0 { return true }
    if after.upos == .propn { return !index.blocked[next] }
    if after.upos == .adp || read.isBest(next, words.postpositions) { return true }
    guard after.upos == .noun else { return false }
    let isOblique = after.features.grammaticalCase != .nom
    if after.features.possessor == 3 {
      // «тургундар үйлөрүн», but «министрлер кабинетинин»
      return
        !(isOblique && after.features.grammaticalCase != .gen && isActor
        && read.forms[unit].features.isPlural)
    }
    if isWhole { return !isOblique && !isActor && read.forms[unit].features.possessor != 3 }
    return after.row >= 0 && read.lexicon.isAnimate(row: after.row) || !isActor
  }

  /// «жараны Асан Үсөнов»: the name is what the noun says.
  func startsPerson(_ unit: Int) -> Bool {
    guard index.startingAt[unit] >= 0 else { return false }
    if case .person = index.named[Int(index.startingAt[unit])].ref { return true }
    return false
  }
}
