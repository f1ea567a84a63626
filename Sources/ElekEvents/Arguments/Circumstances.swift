import ElekExtraction
import ElekLexicon
import ElekMorphology

/// Place and date that an event has from another: of its chain, of the gathering told before.
extension EventBuilder {
  /// «15-мартта Ошко барып, келишимге кол койду»: one date for the chain.
  mutating func shareCircumstances(
    _ clauses: Clauses, _ eventOf: [Int?], _ unused: [[Argument]]
  ) {
    for place in clauses.predicates.indices {
      guard let end = sharer(place, clauses), let next = eventOf[end] else { continue }
      let own = eventOf[place].map { events[$0].arguments } ?? unused[place]
      for role in [Argument.Role.when, .where]
      where !events[next].arguments.contains(where: { $0.role == role }) {
        if role == .where && types.reports.contains(lexicon.type(events[next].type) ?? -1) {
          continue
        }
        for argument in own where argument.role == role { events[next].inherit(argument) }
      }
    }
    shareAccident(clauses, eventOf)
  }

  /// «Ошто 18-мартта болгон кырсыктан үч киши каза болду»: where and when it happened.
  private mutating func shareAccident(_ clauses: Clauses, _ eventOf: [Int?]) {
    for place in clauses.predicates.indices {
      guard let cause = eventOf[place], events[cause].type == "accident",
        let unit = clauses.predicates[place].nounUnit,
        read.nominal(unit).grammaticalCase == .abl,
        let main = clauses.predicates.indices.first(where: {
          $0 > place && eventOf[$0] != nil && clauses.predicates[$0].noun == nil
        }), let harm = eventOf[main], events[harm].type == "die" || events[harm].type == "injure"
      else { continue }
      for role in [Argument.Role.when, .where]
      where !events[harm].arguments.contains(where: { $0.role == role }) {
        for argument in events[cause].arguments where argument.role == role {
          events[harm].inherit(argument)
        }
      }
    }
  }

  /// The predicate that shares place and date: the end of a chain of converbs, or the event whose
  /// noun a participle describes («миң киши катышкан акция өттү»).
  func sharer(_ place: Int, _ clauses: Clauses) -> Int? {
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
    guard first < events.count else { return }
    let start = clauses.sentence.lowerBound
    let scene = memory.nearScene
    if let gathering = memory.gathering, gathering >= scene ?? 0, isBackReference(start, clauses) {
      for event in first..<events.count where events[event].partOf == nil {
        events[event].partOf = gathering
        inherit(event, from: gathering, [.where, .when], clauses)
        shareParties(of: gathering, with: event)
      }
    } else if let scene {
      if read.isBest(start, lexicon.words.there), read.nominal(start).grammaticalCase == .loc {
        for event in first..<events.count { inherit(event, from: scene, [.where, .when], clauses) }
      } else if isThatPlace(start) {
        for event in first..<events.count { inherit(event, from: scene, [.where], clauses) }
      }
    }
  }

  mutating func inherit(
    _ event: Int, from source: Int, _ roles: [Argument.Role], _ clauses: Clauses
  ) {
    for role in roles
    where !events[event].arguments.contains(where: { $0.role == role })
      && !(role == .where && types.reports.contains(lexicon.type(events[event].type) ?? -1))
    {
      for argument in events[source].arguments where argument.role == role {
        events[event].inherit(argument)
      }
    }
  }

  /// «Ал жерде мектеп ачты».
  func isThatPlace(_ start: Int) -> Bool {
    let words = lexicon.words
    guard read.isWord(start, words.this), start + 1 < read.forms.count else { return false }
    return read.isBest(start + 1, words.scenePlaces)
      && read.nominal(start + 1).grammaticalCase == .loc
  }

  /// «Анда маселелер талкууланды»: those who met.
  mutating func shareParties(of gathering: Int, with event: Int) {
    guard events[event].type == "discuss", events[gathering].type == "meet",
      !events[event].arguments.contains(where: { $0.role == .who })
    else { return }
    for argument in events[gathering].arguments where argument.role == .who {
      events[event].inherit(Argument(role: .who, filler: argument.filler, basis: argument.basis))
    }
  }

  /// «15-январдагы жыйында … билдирди»: said at a gathering of the same sentence, on its day.
  mutating func linkWithin(_ clauses: Clauses, from first: Int) {
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
  func isBackReference(_ start: Int, _ clauses: Clauses) -> Bool {
    if read.isBest(start, lexicon.words.there), read.nominal(start).grammaticalCase == .loc {
      return true
    }
    guard read.text.units[start].tables & lexicon.nounBit != 0 else { return false }
    return clauses.predicates.isEmpty == false
      && read.nominal(start).grammaticalCase == .loc
      && read.nominal(start).possessor == 0
  }
}
