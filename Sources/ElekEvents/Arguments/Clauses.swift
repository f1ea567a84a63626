import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// A sentence taken apart: its predicates, who and what stands in it, and which belongs to which.
struct Clauses {
  let read: ReadText
  let sentence: Range<Int>
  let predicates: [Predicate]
  let participants: [Participant]
  let dates: [DatePlace]
  /// For each predicate its subject: places in `participants`; several for a list.
  var subjects: [[Int]] = []
  /// For each predicate whether its subject is a common noun, which fills no role.
  var hasCommonSubject: [Bool] = []

  init(
    read: ReadText, sentence: Range<Int>, predicates: [Predicate], participants: [Participant],
    dates: [DatePlace]
  ) {
    self.read = read
    self.sentence = sentence
    self.predicates = predicates
    self.participants = participants
    self.dates = dates
    subjects = Array(repeating: [], count: predicates.count)
    hasCommonSubject = Array(repeating: false, count: predicates.count)
    // Main clauses first: what they need is not left to those inside them.
    for index in predicates.indices where predicates[index].isFinite { findSubject(index) }
    for index in predicates.indices.reversed()
    where !predicates[index].isFinite && predicates[index].form != .noun {
      findSubject(index)
    }
  }

  // MARK: - Order

  /// The clause that a predicate is the end of starts here; a condition («эгер суу келсе, …») is a
  /// clause of its own or stands inside one.
  func clauseStart(_ index: Int, acrossConditions: Bool = false) -> Int {
    let level = predicates[index].level
    var place = index - 1
    while place >= 0 {
      let before = predicates[place]
      if before.level == level, before.isFinite, !isInside(place, index),
        !(acrossConditions && before.features.mood == .cnd)
      {
        return before.range.upperBound
      }
      place -= 1
    }
    return sentence.lowerBound
  }

  /// «суу келет деди»: a finite form that is what is said.
  private func isInside(_ place: Int, _ index: Int) -> Bool {
    let before = predicates[place]
    return before.range.upperBound == predicates[index].head
      && read.forms[predicates[index].head].lemma == read.lexicon.sayVerb
  }

  /// What stands between a predicate and the one before it starts here.
  func segmentStart(_ index: Int) -> Int {
    let level = predicates[index].level
    var place = index - 1
    while place >= 0 {
      let before = predicates[place]
      if before.level == level, before.form != .noun { return before.range.upperBound }
      place -= 1
    }
    return sentence.lowerBound
  }

  /// The predicate whose subject a converb shares: «келип, … кол койду».
  func chainEnd(_ index: Int) -> Int? {
    let level = predicates[index].level
    var place = index + 1
    while place < predicates.count {
      let next = predicates[place]
      place += 1
      if next.level != level || next.form == .noun { continue }
      switch next.form {
      case .finite, .converb: return place - 1
      case .participle, .nominal:
        if !hasComma(predicates[index].range.upperBound..<next.range.lowerBound)
          || suffers(index) && suffers(place - 1) || isToldOf(place - 1)
        {
          return place - 1
        }
      case .noun: continue
      }
    }
    return nil
  }

  /// «айыпка тартылып, акча төлөгөнү кабарланган»: nobody tells it who could have done the rest.
  private func isToldOf(_ index: Int) -> Bool {
    guard predicates[index].form == .nominal,
      predicates[index].features.verbForm == .part || predicates[index].features.mood == .opt,
      let main = predicates.indices.first(where: {
        $0 > index && predicates[$0].level == predicates[index].level && predicates[$0].isFinite
      })
    else { return false }
    return isSpeech(main) && predicateIsPassive(predicates[main])
  }

  /// «кармалып, камакка алынганын билдирди», «кырсыкка кабылып, эки киши каза болгонун»: what befalls
  /// somebody, told with what befell him before rather than with who tells it.
  func suffers(_ index: Int) -> Bool {
    let predicate = predicates[index]
    guard predicate.isEvent else { return false }
    if predicate.headFeatures.voice == .pass { return true }
    guard let frame = predicate.frame.map({ read.lexicon.frames[$0] }) else { return false }
    return frame.whom.contains(.nominative) || !frame.who.contains(.nominative)
  }

  /// The predicate that a nominal or quoted one is the content of.
  func governor(_ index: Int) -> Int? {
    let level = predicates[index].level
    return predicates.indices.first {
      $0 > index && predicates[$0].level == level && predicates[$0].form != .noun
        && predicates[$0].form != .participle
    }
  }

  /// Whether something in the accusative stands between a predicate and the one before it.
  func hasObject(_ index: Int) -> Bool {
    let end = predicates[index].range.lowerBound
    let start = min(segmentStart(index), end)
    return (start..<end).contains { read.nominal($0).grammaticalCase == .acc }
  }

  func hasComma(_ range: Range<Int>) -> Bool {
    range.contains { read.forms[$0].isClauseMark }
  }
}
