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
      if let lemma, !isCopula(index, found), joinBefore(index, lemma, &found) { continue }
      guard let lemma, found[index].frame.map({ lexicon.frames[$0].complementCount == 0 }) ?? true
      else { continue }
      if found[index].form == .participle, joinAfter(index, lemma, &found) { continue }
      if !joinSplit(index, lemma, &found), found[index].form == .participle {
        joinSplitAfter(index, lemma, &found)
      }
    }
  }

  /// Of «берилет» бер-, though берил- is a verb, too.
  private func lemma(ofVerb unit: Int) -> UInt32? {
    if read.forms[unit].isVerb, read.forms[unit].upos == .verb { return read.forms[unit].lemma }
    for reading in read.text.readings(of: unit)
    where reading.isKnown && reading.upos == .verb && reading.features.verbForm != .none {
      return read.lexicon.lexicon.lemmaID(ofRow: Int(reading.row))
    }
    return nil
  }

  /// «тапшырышы керек болчу», «нааразы болгондор»: «бол» makes no event of a noun before what it
  /// belongs to.
  private func isCopula(_ index: Int, _ found: [Predicate]) -> Bool {
    let before = found[index].head - 1
    guard before >= 0, read.isBest(before + 1, read.lexicon.words.be) else { return false }
    let form = read.forms[before]
    return read.isBest(before, read.lexicon.words.necessity)
      || read.isBest(before, read.lexicon.words.possibility)
      || form.upos == .adj && form.features.grammaticalCase == .nom
  }

  /// «жыйын өткөрдү», «саммит Самаркандда өтөт»: the noun stands before its verb in the clause.
  private func joinBefore(_ index: Int, _ verb: UInt32, _ found: inout [Predicate]) -> Bool {
    if let frame = found[index].frame, lexicon.frames[frame].complementCount > 0 { return false }
    guard lexicon.lightVerbs.contains(verb), !isRemark(found[index]) else { return false }
    var place = index - 1
    while place >= 0 {
      let noun = found[place]
      guard noun.level == found[index].level else { return false }
      if noun.form != .noun {
        // A participle may stand between; another clause may not.
        if noun.form == .participle || noun.form == .nominal && !endsWithComma(noun) {
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

  /// «… өткөнүнө карабай, …»: a clause that ends here.
  private func endsWithComma(_ predicate: Predicate) -> Bool {
    let end = predicate.range.upperBound
    return (end..<min(end + 2, read.forms.count)).contains { read.forms[$0].isClauseMark }
  }

  /// «өткөн форум», «өтчү митинг»: the noun stands after the participle.
  private func joinAfter(_ index: Int, _ verb: UInt32, _ found: inout [Predicate]) -> Bool {
    guard index + 1 < found.count, found[index + 1].form == .noun,
      found[index + 1].range.lowerBound - found[index].range.upperBound <= 2,
      canCarry(found[index + 1], verb), !isLast(found[index])
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

  /// «өткөн жыйында»: the one before, with nothing that says where or when it took place.
  private func isLast(_ verb: Predicate) -> Bool {
    guard verb.range.count == 1, text(verb.head, reads: read.lexicon.words.pass) else {
      return false
    }
    let before = verb.range.lowerBound - 1
    guard before >= 0 else { return true }
    if blocked[before] { return false }
    switch read.nominal(before).grammaticalCase {
    case .loc, .abl, .dat: return false
    default: return read.forms[before].upos != .adp && read.forms[before].upos != .adv
    }
  }

  private func text(_ unit: Int, reads words: WordClass) -> Bool { read.isWord(unit, words) }

  /// «иш-чара өткөнүн белгиледи»: noted, unless a date in the dative stands before («11-июлга
  /// белгиленди»).
  private func isRemark(_ verb: Predicate) -> Bool {
    let before = verb.head - 1
    return read.isBest(verb.head, read.lexicon.words.noting)
      && !(before >= 0 && blocked[before] && read.nominal(before).grammaticalCase == .dat)
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
}
