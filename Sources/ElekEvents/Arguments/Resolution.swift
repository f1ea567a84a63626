import ElekExtraction
import ElekLexicon
import ElekMorphology

/// Roles that the sentence leaves to what was said before.
extension EventBuilder {
  /// Fills the role of a subject that is left out: «Кызматтан 6-октябрда кетти».
  func resolve(_ roles: inout Roles, _ place: Int, _ type: Int, _ clauses: Clauses) {
    let predicate = clauses.predicates[place]
    if predicate.form == .noun, type == types.state, !roles.has(.who),
      let ref = memory.speaker ?? memory.person
    {
      roles.add(.who, .entity(ref), .coreference, rule: "argument.omitted-subject")
    }
    guard predicate.isFinite, !roles.has(.who) || type != types.state else { return }
    let isPassive = clauses.predicateIsPassive(predicate)
    if type == types.state {
      resolveSpeaker(&roles, place, isPassive, clauses)
      return
    }
    guard !roles.has(.who), !roles.has(.whom), types.personal.contains(type),
      !clauses.hasCommonSubject[place], !hasNominative(place, clauses)
    else { return }
    let frame = predicate.frame.map { lexicon.frames[$0] }
    let role: Argument.Role
    if frame?.whom.contains(.nominative) ?? false {
      role = .whom
    } else if isPassive {
      guard frame?.flags.contains(.passiveWhom) ?? false else { return }
      role = .whom
    } else {
      role = .who
    }
    let isFirst = predicate.isFirstPerson
    if !isFirst, predicate.level > 0 || memory.isInQuotation { return }
    guard !predicate.features.isPlural || isFirst, let ref = isFirst ? memory.first : memory.he
    else { return }
    roles.add(role, .entity(ref), .coreference, rule: "argument.omitted-subject")
  }

  /// «…» — деп айтылат билдирүүдө; «…», — деди.
  private func resolveSpeaker(
    _ roles: inout Roles, _ place: Int, _ isPassive: Bool, _ clauses: Clauses
  ) {
    let words = lexicon.words
    let paper = clauses.sentence.first { unit in
      read.isBest(unit, words.papers) && read.nominal(unit).grammaticalCase == .loc
    }
    if isPassive {
      guard let paper, let ref = owner(of: paper, clauses) ?? memory.speaker else { return }
      roles.add(.who, .entity(ref), .coreference, rule: "argument.paper")
      return
    }
    if clauses.hasCommonSubject[place] { return }
    let predicate = clauses.predicates[place]
    guard !predicate.features.isPlural, let ref = memory.person ?? memory.speaker else { return }
    roles.add(.who, .entity(ref), .coreference, rule: "argument.omitted-subject")
  }

  /// «борбордун отчётунда», «министрликтин билдирүүсүндө».
  private func owner(of paper: Int, _ clauses: Clauses) -> EntityRef? {
    clauses.participants.last {
      $0.marker == .genitive && $0.isParty && $0.range.upperBound <= paper
        && paper - $0.range.upperBound <= 4
    }?.ref
  }

  /// Whether any noun in the nominative stands before the predicate in its clause.
  private func hasNominative(_ place: Int, _ clauses: Clauses) -> Bool {
    let predicate = clauses.predicates[place]
    let start = clauses.segmentStart(place)
    guard start < predicate.range.lowerBound else { return false }
    for unit in start..<predicate.range.lowerBound
    where !index.blocked[unit]
      && (read.forms[unit].upos == .noun || read.forms[unit].upos == .propn)
    {
      if read.forms[unit].features.grammaticalCase == .nom { return true }
    }
    return false
  }

  // MARK: - Place and date

  /// «15-мартта Ошко барып, келишимге кол койду»: one date for the chain.
  mutating func shareCircumstances(_ clauses: Clauses, _ eventOf: [Int?]) {
    for place in clauses.predicates.indices {
      guard let event = eventOf[place], let end = sharer(place, clauses), let next = eventOf[end]
      else { continue }
      for role in [Argument.Role.when, .where]
      where !events[next].arguments.contains(where: { $0.role == role }) {
        if role == .where && types.reports.contains(lexicon.type(events[next].type) ?? -1) {
          continue
        }
        for argument in events[event].arguments where argument.role == role {
          events[next].inherit(argument)
        }
      }
    }
  }

  /// The predicate that shares place and date: the end of a chain of converbs, or the event whose
  /// noun a participle describes («миң киши катышкан акция өттү»).
  private func sharer(_ place: Int, _ clauses: Clauses) -> Int? {
    let predicate = clauses.predicates[place]
    switch predicate.form {
    case .converb: return clauses.chainEnd(place)
    case .participle where predicate.noun == nil:
      let end = predicate.range.upperBound
      return clauses.predicates.indices.first {
        guard let noun = clauses.predicates[$0].nounUnit, $0 > place else { return false }
        return noun >= end && noun - end <= 3 && clauses.predicates[$0].form == .finite
      }
    default: return nil
    }
  }

  /// «Анда маселелер талкууланды»: in the meeting that was just told.
  mutating func linkParts(_ clauses: Clauses, from first: Int) {
    linkWithin(clauses, from: first)
    guard let gathering = memory.gathering, first < events.count else { return }
    let start = clauses.sentence.lowerBound
    guard isBackReference(start, clauses) else { return }
    for event in first..<events.count where events[event].partOf == nil {
      events[event].partOf = gathering
      for argument in events[gathering].arguments
      where argument.role == .where || argument.role == .when {
        if events[event].arguments.contains(where: { $0.role == argument.role }) { continue }
        events[event].inherit(argument)
      }
      shareParties(of: gathering, with: event)
    }
  }

  /// «Анда маселелер талкууланды»: those who met.
  private mutating func shareParties(of gathering: Int, with event: Int) {
    guard events[event].type == "discuss", events[gathering].type == "meet",
      !events[event].arguments.contains(where: { $0.role == .who })
    else { return }
    for argument in events[gathering].arguments where argument.role == .who {
      events[event].inherit(Argument(role: .who, filler: argument.filler, basis: argument.basis))
    }
  }

  /// «15-январдагы жыйында … билдирди»: said at a gathering of the same sentence, on its day.
  private mutating func linkWithin(_ clauses: Clauses, from first: Int) {
    guard
      let gathering = (first..<events.count).first(where: {
        events[$0].rules.first == "event.hold.noun" || events[$0].rules.first == "event.meet.noun"
          || events[$0].rules.first == "event.meet.with"
      }), events[gathering].evidential == nil
    else { return }
    let range = events[gathering].trigger.range
    let isPlace =
      read.nominal(range.upperBound - 1).grammaticalCase == .loc
      || read.isWord(range.upperBound, lexicon.words.times)
    guard isPlace else { return }
    for event in first..<events.count where event != gathering {
      let isMain = clauses.predicates.contains {
        $0.range == events[event].trigger.range && $0.isFinite && $0.level == 0
      }
      guard isMain, events[event].partOf == nil else { continue }
      events[event].partOf = gathering
      if events[event].arguments.contains(where: { $0.role == .when }) { continue }
      for argument in events[gathering].arguments where argument.role == .when {
        events[event].inherit(argument)
      }
    }
  }

  /// «Анда», «Жолугушууда», «Отурумда» at the start of a sentence.
  private func isBackReference(_ start: Int, _ clauses: Clauses) -> Bool {
    if read.isBest(start, lexicon.words.there), read.nominal(start).grammaticalCase == .loc {
      return true
    }
    guard read.text.units[start].tables & lexicon.nounBit != 0 else { return false }
    return clauses.predicates.isEmpty == false
      && read.nominal(start).grammaticalCase == .loc
      && read.nominal(start).possessor == 0
  }
}
