import ElekLexicon
import ElekText

/// Which predicates of the lexicon say an event here, and which only name one or are an idiom.
struct EventFilter {
  let clauses: Clauses
  let lexicon: EventLexicon
  let types: TypeNames
  private var words: GrammarWords { lexicon.words }

  func passes(_ index: Int, type: Int, roles: Roles) -> Bool {
    let predicate = clauses.predicates[index]
    if isConnective(index) { return false }
    let frame = predicate.frame.map { lexicon.frames[$0] }
    if let frame, !hasWhatItNeeds(index, frame, roles) { return false }
    if isPersonNoun(predicate) { return false }
    if isUnderWay(predicate, type, roles) { return false }
    if needsNoun(frame, type) && predicate.noun == nil { return false }
    switch predicate.form {
    case .finite: return true
    case .converb: return !isWithout(predicate)
    case .participle: return participle(predicate, frame, type, roles)
    case .nominal: return nominal(index, predicate, type, roles)
    case .noun: return noun(index, type, roles)
    }
  }

  /// «Эске салсак», «Белгилегендей», «тактап айтканда»: a connective, no event.
  private func isConnective(_ index: Int) -> Bool {
    let predicate = clauses.predicates[index]
    let features = predicate.features
    guard predicate.frame.map({ lexicon.frames[$0].flags.contains(.speech) }) ?? false,
      clauses.participants.allSatisfy({ $0.range.lowerBound > predicate.range.lowerBound })
    else { return false }
    if features.mood == .cnd { return true }
    return features.verbForm == .part && features.tense == .past
      && (features.grammaticalCase == .equ || features.grammaticalCase == .loc)
  }

  /// «өттү», «уюштурду» alone say nothing of a gathering.
  private func needsNoun(_ frame: EventFrame?, _ type: Int) -> Bool {
    guard let frame, lexicon.types[type] == "hold" else { return false }
    return frame.complementCount == 0 && lexicon.lightVerbs.contains(frame.verb)
  }

  /// «бара жаткан унаа», «келе жатып»: somebody or something in motion, no visit.
  private func isUnderWay(_ predicate: Predicate, _ type: Int, _ roles: Roles) -> Bool {
    type == types.travel && predicate.isProgressive && !roles.has(.who)
      && (predicate.form == .participle || predicate.form == .converb)
  }

  /// «катышуучулар», «жетектөөчү»: people, no event.
  private func isPersonNoun(_ predicate: Predicate) -> Bool {
    predicate.features.verbForm == .part && predicate.features.aspect == .hab
      && (predicate.form == .nominal || predicate.noun == nil && predicate.form != .participle)
  }

  /// «карады» needs what was looked at, «жазды» what was written, «айтылды» what was said.
  private func hasWhatItNeeds(_ index: Int, _ frame: EventFrame, _ roles: Roles) -> Bool {
    let predicate = clauses.predicates[index]
    let isPassive = clauses.predicateIsPassive(predicate)
    if frame.flags.contains(.object), !isPassive, !clauses.hasObject(index) { return false }
    if frame.flags.contains(.content), !hasContent(index) { return false }
    if frame.flags.contains(.speech) {
      if isPassive, !roles.has(.who), !hasContent(index) { return false }
      if frame.verb == lexicon.sayVerb, predicate.form != .finite,
        !(predicate.form == .participle && followsQuotation(predicate))
      {
        return false
      }
      if predicate.form == .nominal {
        if predicate.features.grammaticalCase == .loc { return false }
        // «белгилеп кетүү керек», «баа берүү зарыл».
        if predicate.isNecessary, !roles.has(.who) { return false }
      }
    }
    return true
  }

  /// «талап кылбай туруп»: what is not done.
  private func isWithout(_ predicate: Predicate) -> Bool {
    predicate.isNegative
      && !clauses.hasComma(
        predicate.range
          .upperBound..<min(predicate.range.upperBound + 1, clauses.sentence.upperBound))
  }

  /// «курулган көпүрө» is an event; «аталган», «билдирген» need their own speaker.
  private func participle(
    _ predicate: Predicate, _ frame: EventFrame?, _ type: Int, _ roles: Roles
  ) -> Bool {
    if type == types.state || types.demands.contains(type) { return roles.has(.who) }
    // «койгон рекорду»: with nobody, nowhere and at no time only names it.
    return !predicate.namesObject || !roles.arguments.isEmpty
  }

  /// «кыскартуу», «курууга»: only with its own party, place or date.
  private func nominal(
    _ index: Int, _ predicate: Predicate, _ type: Int, _ roles: Roles
  ) -> Bool {
    // «алар», «өтөр»: rarely more than a noun.
    if predicate.features.verbForm == .part, predicate.features.tense == .fut,
      roles.arguments.isEmpty
    {
      return false
    }
    if predicate.features.verbForm == .part { return type != types.state || roles.has(.who) }
    if let frame = predicate.frame.map({ lexicon.frames[$0] }), frame.flags.contains(.figure) {
      return true
    }
    return !roles.arguments.isEmpty || isAsked(index)
  }

  private func noun(_ index: Int, _ type: Int, _ roles: Roles) -> Bool {
    let predicate = clauses.predicates[index]
    if isScheduled(index, type) { return true }
    guard types.nounTypes.contains(type) else { return false }
    if type == types.state {
      let wordCase = predicate.features.grammaticalCase
      return predicate.features.possessor == 3 && (wordCase == .loc || wordCase == .dat)
        && (roles.has(.who) || predicate.range.lowerBound == clauses.sentence.lowerBound)
    }
    return !roles.arguments.isEmpty
  }
}
