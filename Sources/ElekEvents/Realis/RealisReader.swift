import ElekLexicon
import ElekMorphology

/// Whether what a predicate says has happened, will happen or is neither, by its form and by what
/// it depends on.
struct RealisReader {
  let clauses: Clauses
  let types: TypeNames
  /// For each predicate the type of its event, or nil.
  let typeOf: [Int?]
  private var words: GrammarWords { clauses.read.lexicon.words }

  func realis(of index: Int, type: Int) -> Event.Realis {
    let predicate = clauses.predicates[index]
    if predicate.isNecessary || predicate.isPossible { return .other }
    // «шайлоо 11-июлга белгиленген»: what was set is to come.
    if predicate.noun != nil, predicate.form != .noun,
      clauses.read.isBest(predicate.head, words.scheduling)
    {
      return .planned
    }
    switch predicate.form {
    case .finite: return finite(predicate, index, type)
    case .converb: return converb(index, type)
    case .participle: return participle(predicate)
    case .nominal: return nominal(predicate, index)
    case .noun: return noun(predicate, index)
    }
  }

  /// «барды» actual, «барат» planned, «барса» other, «билдирет» actual.
  private func finite(_ predicate: Predicate, _ index: Int, _ type: Int) -> Event.Realis {
    let features = predicate.features
    switch features.mood {
    case .cnd, .imp, .des, .pot: return .other
    default: break
    }
    if predicate.isPlan || features.mood == .opt { return .planned }
    if predicate.isProgressive { return .actual }
    if features.verbForm == .part || features.tense == .past { return .actual }
    switch features.tense {
    case .fut: return .planned
    case .pres:
      if predicate.isAbility { return predicate.isNegative ? .actual : .other }
      // «камакта отурат»: what lasts.
      if clauses.read.isBest(predicate.head, words.continuing), type != types.travel,
        predicate.noun == nil
      {
        return .actual
      }
      if types.reports.contains(type) { return .actual }
      if isStative(predicate, index, type) { return .actual }
      return isHabit(index) ? .other : .planned
    default: return .actual
    }
  }

  /// «жыл сайын берилет», «адатта жетет»: what is done again and again.
  private func isHabit(_ index: Int) -> Bool {
    let end = clauses.predicates[index].head
    return (min(clauses.clauseStart(index), end)..<end).contains {
      clauses.read.isWord($0, words.habits)
    }
  }

  /// «60 пайызын түзөт», but «2030-жылы 60 пайызын түзөт».
  private func isStative(_ predicate: Predicate, _ index: Int, _ type: Int) -> Bool {
    let segment = min(clauses.clauseStart(index), predicate.head)..<predicate.head
    return type == types.change
      && clauses.read.isBest(predicate.head, words.stative)
      && predicate.headFeatures.voice == .none
      && !clauses.dates.contains { segment.contains($0.range.lowerBound) }
  }

  /// «келип, кол коёт»: as the end of its chain.
  private func converb(_ index: Int, _ type: Int) -> Event.Realis {
    guard let end = clauses.chainEnd(index) else { return .actual }
    let next = clauses.predicates[end]
    if next.form == .nominal || next.isNecessary || next.isPossible {
      return realis(of: end, type: typeOf[end] ?? type)
    }
    return next.form == .converb
      ? converb(end, type) : realis(of: end, type: typeOf[end] ?? types.state == type ? type : -1)
  }

  /// «өткөн форум» actual, «өтчү митинг», «өтө турган митинг» planned.
  private func participle(_ predicate: Predicate) -> Event.Realis {
    if predicate.isPlan { return .planned }
    return predicate.features.tense == .fut ? .planned : .actual
  }

  /// «өткөрүүнү сунуштады» other, «өткөрүүнү пландоодо» planned, «өткөнүн айтты» actual.
  private func nominal(_ predicate: Predicate, _ index: Int) -> Event.Realis {
    if predicate.isPlan { return .planned }
    if predicate.features.verbForm == .conv { return .actual }
    if let type = typeOf[index], types.happening.contains(type), predicate.noun == nil,
      clauses.read.lexicon.types[type] == "accident"
    {
      return .actual
    }
    if clauses.read.isWord(predicate.range.upperBound, words.attempt) { return .actual }
    if predicate.features.verbForm == .part {
      if predicate.features.tense == .fut || isErrand(predicate) { return .planned }
      if isUntil(predicate) { return .other }
      return .actual
    }
    if let asked = asked(predicate, index) { return asked }
    if clauses.read.isWord(predicate.range.upperBound, words.with) { return .actual }
    if clauses.read.isWord(predicate.range.upperBound, words.times) { return .actual }
    switch predicate.features.grammaticalCase {
    case .loc, .abl: return .actual
    case .dat: return .other
    default: return predicate.features.possessor == 3 ? .actual : .other
    }
  }

  /// «дайындалганга чейин»: not yet.
  private func isUntil(_ predicate: Predicate) -> Bool {
    predicate.features.grammaticalCase == .dat
      && clauses.read.isWord(predicate.range.upperBound, words.until)
  }

  /// «көргөнү барды»: gone to do it.
  private func isErrand(_ predicate: Predicate) -> Bool {
    predicate.features.possessor == 3 && predicate.features.grammaticalCase == .nom
      && clauses.read.isBest(predicate.range.upperBound, words.motion)
      && clauses.read.forms[predicate.range.upperBound].isVerb
  }

  /// What the predicate that it depends on makes of it.
  private func asked(_ predicate: Predicate, _ index: Int) -> Event.Realis? {
    guard let governor = clauses.governor(index) else { return nil }
    let next = clauses.predicates[governor]
    if next.isNecessary || next.isPossible { return .other }
    if clauses.read.isWord(next.head, words.plans) { return .planned }
    for unit in predicate.range
      .upperBound..<min(
        predicate.range.upperBound + 2, clauses.sentence.upperBound)
    where clauses.read.isWord(unit, words.plans) {
      return .planned
    }
    if let type = typeOf[governor], types.demands.contains(type) { return .other }
    return nil
  }

  /// «жолугушууда» happened; «шайлоого даярданууда» will; at «курултайда карала элек» it was meant to.
  private func noun(_ predicate: Predicate, _ index: Int) -> Event.Realis {
    if typeOf[index] == types.state { return .actual }
    if predicate.features.grammaticalCase == .loc, let governor = clauses.governor(index),
      clauses.predicates[governor].isNegative
    {
      return .actual
    }
    return asked(predicate, index) ?? .actual
  }

  /// «-ды» was seen, «-ган» was told, «-ыптыр» and «экен» are concluded.
  func evidential(of predicate: Predicate) -> Event.Evidential? {
    if predicate.isInferred || predicate.features.isInferential { return .inferred }
    guard predicate.form == .finite else { return nil }
    if predicate.features.isWitnessed { return .witnessed }
    return predicate.features.tense == .past ? .reported : nil
  }
}
