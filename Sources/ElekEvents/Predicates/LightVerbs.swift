import ElekLexicon
import ElekMorphology

extension PredicateFinder {
  private var lexicon: EventLexicon { read.lexicon }

  /// Puts event nouns together with the verbs that carry them: «форум 18-мартта өттү».
  ///
  /// A noun that has found its verb is no predicate of its own any more; its `noun` is taken away.
  func joinNouns(_ found: inout [Predicate]) {
    for index in found.indices where found[index].form != .noun {
      let verb = found[index].head
      let lemma = lemma(ofVerb: verb)
      if let lemma, joinBefore(index, lemma, &found) { continue }
      if let lemma, found[index].form == .participle, joinAfter(index, lemma, &found) { continue }
      if found[index].frame.map({ lexicon.frames[$0].complementCount == 0 }) ?? true, let lemma {
        joinSplit(index, lemma, &found)
      }
    }
  }

  private func lemma(ofVerb unit: Int) -> UInt32? {
    for reading in read.text.readings(of: unit)
    where reading.isKnown && reading.upos == .verb && reading.features.verbForm != .none {
      return read.lexicon.lexicon.lemmaID(ofRow: Int(reading.row))
    }
    return nil
  }

  /// «жыйын өткөрдү», «саммит Самаркандда өтөт»: the noun stands before its verb in the clause.
  private func joinBefore(_ index: Int, _ verb: UInt32, _ found: inout [Predicate]) -> Bool {
    if let frame = found[index].frame, lexicon.frames[frame].complementCount > 0 { return false }
    guard lexicon.lightVerbs.contains(verb) else { return false }
    var place = index - 1
    while place >= 0 {
      let noun = found[place]
      guard noun.level == found[index].level else { return false }
      if noun.form != .noun {
        // A participle may stand between; another clause may not.
        if noun.form == .participle || noun.form == .nominal {
          place -= 1
          continue
        }
        return false
      }
      if found[index].range.lowerBound - noun.range.upperBound > 20 { return false }
      if canCarry(noun, verb), isObjectOrSubject(noun) {
        join(noun, into: &found[index])
        found[place].noun = nil
        return true
      }
      place -= 1
    }
    return false
  }

  /// «өткөн форум», «өтчү митинг»: the noun stands after the participle.
  private func joinAfter(_ index: Int, _ verb: UInt32, _ found: inout [Predicate]) -> Bool {
    guard index + 1 < found.count, found[index + 1].form == .noun,
      found[index + 1].range.lowerBound - found[index].range.upperBound <= 2,
      canCarry(found[index + 1], verb)
    else { return false }
    let noun = found[index + 1]
    // «форумга катышкан»: the noun may have a verb of its own after it as well.
    found[index].noun = noun.noun
    found[index].nounUnit = noun.head
    found[index].frame = nil
    if noun.range.lowerBound == found[index].range.upperBound {
      found[index].range = found[index].range.lowerBound..<noun.range.upperBound
    }
    found[index + 1].noun = nil
    return true
  }

  private func canCarry(_ noun: Predicate, _ verb: UInt32) -> Bool {
    guard let row = noun.noun else { return false }
    return lexicon.verbSets[lexicon.nouns[row].verbs].contains(verb)
  }

  private func isObjectOrSubject(_ noun: Predicate) -> Bool {
    let next = noun.range.upperBound
    // «шайлоо босогосу»: the noun only describes another.
    if next < read.forms.count, read.forms[next].upos == .noun,
      read.forms[next].features.possessor == 3
    {
      return false
    }
    return noun.features.grammaticalCase == .nom || noun.features.grammaticalCase == .acc
      || noun.features.grammaticalCase == .none
  }

  private func join(_ noun: Predicate, into verb: inout Predicate) {
    verb.noun = noun.noun
    verb.nounUnit = noun.head
    verb.frame = nil
    if noun.range.upperBound == verb.range.lowerBound {
      verb.range = noun.range.lowerBound..<verb.range.upperBound
    } else {
      verb.isSplit = true
    }
  }

  /// «жарандарга жардамды кечээ көрсөттү»: the noun of «жардам көрсөт» away from its verb.
  private func joinSplit(_ index: Int, _ verb: UInt32, _ found: inout [Predicate]) {
    guard let candidates = lexicon.splitFrames[verb] else { return }
    let end = found[index].range.lowerBound
    let start = max(index > 0 ? found[index - 1].range.upperBound : 0, end - 5)
    guard start < end else { return }
    for unit in (start..<end).reversed() {
      if read.forms[unit].isClauseMark { return }
      let lemma = read.forms[unit].lemma
      guard let match = candidates.first(where: { $0.noun == lemma }) else { continue }
      let wordCase = read.nominal(unit).grammaticalCase
      guard wordCase == .nom || wordCase == .acc else { continue }
      found[index].frame = match.frame
      found[index].isSplit = true
      if unit == end - 1 { found[index].range = unit..<found[index].range.upperBound }
      return
    }
  }
}
