import ElekLexicon

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
    if needsNoun(frame, type) && predicate.noun == nil { return false }
    switch predicate.form {
    case .finite: return true
    case .converb: return !isWithout(predicate)
    case .participle: return participle(predicate, frame, type, roles)
    case .nominal: return nominal(predicate, type, roles)
    case .noun: return noun(index, type, roles)
    }
  }

  /// «Эске салсак», «Белгилей кетсек»: a connective, no event.
  private func isConnective(_ index: Int) -> Bool {
    let predicate = clauses.predicates[index]
    return predicate.features.mood == .cnd
      && predicate.frame.map { lexicon.frames[$0].flags.contains(.speech) } ?? false
      && clauses.participants.allSatisfy { $0.range.lowerBound > predicate.range.lowerBound }
  }

  /// «өттү», «уюштурду» alone say nothing of a gathering.
  private func needsNoun(_ frame: EventFrame?, _ type: Int) -> Bool {
    guard let frame, lexicon.types[type] == "hold" else { return false }
    return frame.complementCount == 0 && lexicon.lightVerbs.contains(frame.verb)
  }

  /// «талап кылбай туруп»: what is not done.
  private func isWithout(_ predicate: Predicate) -> Bool {
    predicate.isNegative && !clauses.hasComma(
      predicate.range.upperBound..<min(predicate.range.upperBound + 1, clauses.sentence.upperBound))
  }

  /// «курулган көпүрө» is an event; «аталган», «билдирген» need their own speaker.
  private func participle(
    _ predicate: Predicate, _ frame: EventFrame?, _ type: Int, _ roles: Roles
  ) -> Bool {
    if type == types.state || types.demands.contains(type) { return roles.has(.who) }
    if predicate.noun != nil { return true }
    return true
  }

  /// «кыскартуу», «курууга»: only with its own party, place or date.
  private func nominal(_ predicate: Predicate, _ type: Int, _ roles: Roles) -> Bool {
    if predicate.features.verbForm == .part { return type != types.state || roles.has(.who) }
    return !roles.arguments.isEmpty
  }

  private func noun(_ index: Int, _ type: Int, _ roles: Roles) -> Bool {
    let predicate = clauses.predicates[index]
    if type == types.state {
      return roles.has(.who) && predicate.features.grammaticalCase == .loc
    }
    return !roles.arguments.isEmpty
  }
}
