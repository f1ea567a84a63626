import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekRules

/// What fills the roles of one event.
struct Roles {
  var arguments: [Argument] = []
  /// Rules that gave an argument.
  var rules: [String] = []

  func fillers(_ role: Argument.Role) -> [Argument] { arguments.filter { $0.role == role } }
  func has(_ role: Argument.Role) -> Bool { arguments.contains { $0.role == role } }

  mutating func add(
    _ role: Argument.Role, _ filler: Argument.Filler, _ basis: Argument.Basis,
    marker: String? = nil, rule: String
  ) {
    guard !arguments.contains(where: { $0.role == role && $0.filler == filler }) else { return }
    arguments.append(Argument(role: role, filler: filler, basis: basis, marker: marker))
    if !rules.contains(rule) { rules.append(rule) }
  }
}

/// Fills the roles of a predicate by its frame and by what is attached to it.
struct RoleFinder {
  let clauses: Clauses
  let mentions: Mentions
  let lexicon: EventLexicon
  let types: TypeNames

  /// - Parameter type: the place of the event's type in `EventLexicon.types`.
  func roles(of index: Int, type: Int) -> Roles {
    var roles = Roles()
    let predicate = clauses.predicates[index]
    let frame = frame(of: predicate, type)
    addSubject(index, predicate, frame, type, &roles)
    for place in clauses.participants.indices {
      let participant = clauses.participants[place]
      guard participant.ref != nil, participant.marker != .nominative,
        clauses.governor(
          of: participant.range, level: participant.level, marker: participant.marker,
          isAttributive: participant.isAttributive) == index
      else { continue }
      addOblique(participant, predicate, frame, type, &roles)
    }
    addFirstParty(index, predicate, type, &roles)
    addRelativeObject(index, predicate, frame, &roles)
    addDates(index, type, &roles)
    if types.measured.contains(type) { addQuantities(index, predicate, &roles) }
    return roles
  }

  private func frame(of predicate: Predicate, _ type: Int) -> EventFrame {
    if let frame = predicate.frame { return lexicon.frames[frame] }
    // An event noun: a meeting's parties stand with «менен», a body that sits in the genitive.
    return EventFrame(
      types: [type], who: [.nominative, .genitive],
      whom: types.joint.contains(type) ? .with : .dative,
      flags: [], complementCount: 0, verb: .max)
  }

  // MARK: - The subject

  private func addSubject(
    _ index: Int, _ predicate: Predicate, _ frame: EventFrame, _ type: Int, _ roles: inout Roles
  ) {
    let isPassive = clauses.predicateIsPassive(predicate)
    for place in clauses.subjects[index] {
      let participant = clauses.participants[place]
      guard participant.isParty, let ref = participant.ref, !isOffice(participant, type) else {
        continue
      }
      let basis = participant.basis
      if predicate.noun != nil && predicate.form != .noun {
        // «форум өттү» has the noun as its subject, «Асан Үсөнов форум өткөрдү» has not.
        if isPassive || types.happening.contains(type) { continue }
        roles.add(.who, .entity(ref), basis, rule: "argument.subject")
      } else if isPassive && frame.flags.contains(.passiveWhom) {
        roles.add(.whom, .entity(ref), basis, rule: "argument.passive-subject")
      } else if isPassive && frame.whom != .nominative {
        continue
      } else if isHead(place, of: predicate), frame.whom.contains(.accusative),
        !clauses.nominatives(clauses.segmentStart(index)..<predicate.range.lowerBound, predicate)
          .isEmpty
      {
        roles.add(.whom, .entity(ref), basis, rule: "argument.relative-object")
      } else if frame.whom.contains(.nominative) {
        roles.add(.whom, .entity(ref), basis, rule: "argument.subject")
      } else if frame.who.contains(.nominative) {
        roles.add(.who, .entity(ref), basis, rule: "argument.subject")
      }
    }
  }

  /// «Асан Үсөновдун … менен жолугушуусунда», «Асан Үсөнов … менен жолугушууда»: the first party of
  /// a meeting that is a noun stands in the nominative before it.
  private func addFirstParty(
    _ index: Int, _ predicate: Predicate, _ type: Int, _ roles: inout Roles
  ) {
    guard predicate.form == .noun, lexicon.types[type] == "meet",
      roles.rules.contains("argument.with"), roles.fillers(.who).count == 1
    else { return }
    let start = clauses.clauseStart(index)
    let before = clauses.nominatives(start..<predicate.range.lowerBound, predicate)
    guard let place = before.last(where: { clauses.participants[$0].isParty }),
      let ref = clauses.participants[place].ref
    else { return }
    roles.add(.who, .entity(ref), clauses.participants[place].basis, rule: "argument.subject")
  }

  /// «УКМК кармаган Азамат Чокоев»: who follows the participle is its object, as it has a subject.
  private func addRelativeObject(
    _ index: Int, _ predicate: Predicate, _ frame: EventFrame, _ roles: inout Roles
  ) {
    guard predicate.form == .participle, frame.whom.contains(.accusative), !roles.has(.whom),
      !clauses.predicateIsPassive(predicate), roles.has(.who),
      let place = clauses.headAfter(predicate), !clauses.subjects[index].contains(place),
      let ref = clauses.participants[place].ref, !clauses.hasObject(index)
    else { return }
    roles.add(
      .whom, .entity(ref), clauses.participants[place].basis, rule: "argument.relative-object")
  }

  private func isHead(_ place: Int, of predicate: Predicate) -> Bool {
    predicate.form == .participle
      && clauses.participants[place].range.lowerBound >= predicate.range.upperBound
  }

  // MARK: - Other parties and places

  private func addOblique(
    _ participant: Participant, _ predicate: Predicate, _ frame: EventFrame, _ type: Int,
    _ roles: inout Roles
  ) {
    guard let ref = participant.ref else { return }
    let filler = Argument.Filler.entity(ref)
    let basis = participant.basis
    if participant.isPlace, addPlace(participant, filler, frame, type, &roles) { return }
    guard participant.isParty, !isOffice(participant, type), !isThing(participant, predicate, type)
    else { return }
    switch participant.marker {
    case .by:
      roles.add(.who, filler, basis, marker: participant.postposition, rule: "argument.agent")
    case .with where frame.whom.contains(.with):
      let role: Argument.Role = types.joint.contains(type) ? .who : .whom
      roles.add(role, filler, basis, marker: participant.postposition, rule: "argument.with")
    case .genitive where owns(participant, predicate):
      roles.add(.who, filler, basis, rule: "argument.genitive")
    case .genitive where types.cases.contains(type) && ownsCase(participant):
      roles.add(.whom, filler, basis, rule: "argument.genitive")
    case .ablative where frame.who.contains(.ablative):
      roles.add(.who, filler, basis, rule: "argument.source")
    case .dative where types.joint.contains(type) && frame.whom.contains(.dative):
      roles.add(.who, filler, basis, rule: "argument.dative")
    case let marker where frame.whom.contains(marker) && marker != .genitive:
      roles.add(.whom, filler, basis, marker: participant.postposition, rule: Self.rule(marker))
    default: break
    }
  }

  /// «төраганы шайлады»: the office, not who holds it.
  private func isOffice(_ participant: Participant, _ type: Int) -> Bool {
    participant.isTitle && participant.isReference && types.offices.contains(type)
  }

  /// «ага 2 миллион сом бөлүндү», «ага лидерлер чакырылды»: seldom a person.
  private func isThing(
    _ participant: Participant, _ predicate: Predicate, _ type: Int
  ) -> Bool {
    types.givings.contains(type) && participant.isReference && participant.marker == .dative
      && !participant.isTitle
      && clauses.predicateIsPassive(predicate)
      && clauses.read.forms[participant.range.lowerBound].upos == .pron
  }

  /// «өкмөттүн отурумунда», «президенттин инаугурациясы өттү».
  private func owns(_ participant: Participant, _ predicate: Predicate) -> Bool {
    guard let noun = predicate.nounUnit else { return false }
    let next = participant.range.upperBound
    let gap = noun - next
    // «анын талапкерлиги … курултайында»: what it owns stands between.
    if gap > 0, clauses.read.forms[next].upos == .noun,
      clauses.read.nominal(next).possessor == 3,
      clauses.read.nominal(next).grammaticalCase != .gen
    {
      return false
    }
    return gap >= 0 && gap <= (predicate.form == .noun ? 5 : 3)
      && clauses.read.nominal(noun).possessor == 3
  }

  /// «Тимур Касымовдун ишин сотко жөнөттү»: the case is his.
  private func ownsCase(_ participant: Participant) -> Bool {
    let read = clauses.read
    for unit in participant.range
      .upperBound..<min(
        participant.range.upperBound + 2, clauses.sentence.upperBound)
    where read.isWord(unit, lexicon.words.caseWords) {
      return true
    }
    return false
  }

  private static func rule(_ marker: Markers) -> String {
    switch marker {
    case .accusative: "argument.object"
    case .dative: "argument.dative"
    case .ablative: "argument.ablative"
    default: "argument.postposition"
    }
  }

  /// «Бишкекте», «Ошко барды», «Токмоктогу кампаны».
  private func addPlace(
    _ participant: Participant, _ filler: Argument.Filler, _ frame: EventFrame, _ type: Int,
    _ roles: inout Roles
  ) -> Bool {
    switch participant.marker {
    case .locative:
      // «… Ошто жол жабылганын билдирди»: the place is rarely that of the saying.
      if types.reports.contains(type) { return true }
      roles.add(.where, filler, participant.basis, rule: "argument.place")
      return true
    case .dative where types.motion.contains(type):
      roles.add(.where, filler, participant.basis, rule: "argument.goal")
      return true
    case .accusative where types.assaults.contains(type):
      roles.add(.where, filler, participant.basis, rule: "argument.object")
      return true
    default:
      return !participant.isCountry
    }
  }

  // MARK: - Numbers

  /// «12 пайызга өстү», «эки киши каза болду»: the numbers right before the predicate.
  private func addQuantities(_ index: Int, _ predicate: Predicate, _ roles: inout Roles) {
    let start = clauses.segmentStart(index)
    guard let first = mentions.quantities.firstIndex(where: { $0.range.lowerBound >= start }) else {
      return
    }
    for place in first..<mentions.quantities.count {
      let quantity = mentions.quantities[place]
      if quantity.range.upperBound > predicate.range.lowerBound { return }
      if quantity.value.kind == .ordinal || quantity.value.kind == .age { continue }
      roles.add(.quantity, .quantity(place), .explicit, rule: "argument.quantity")
    }
  }

  // MARK: - Dates

  private func addDates(_ index: Int, _ type: Int, _ roles: inout Roles) {
    for date in clauses.dates {
      let mention = mentions.dates[date.index].value
      switch mention.type {
      case .set: if !types.counted.contains(type) { continue }
      case .duration: if !isSpanOfTime(date) || !types.counted.contains(type) { continue }
      case .date, .time: break
      }
      if clauses.read.isBest(date.range.upperBound, lexicon.words.comparison) { continue }
      // «20-майга чейин камакка алынды»: the end of what came of it.
      if mention.bound == .until, !types.lasting.contains(type) { continue }
      guard
        clauses.governor(
          of: date.range, level: date.level, marker: .locative, isAttributive: date.isAttributive)
          == index
      else { continue }
      roles.add(.when, .date(date.index), .explicit, rule: "argument.date")
    }
  }

  /// «үч ай ичинде», «бир суткада»: the time in which, not for which.
  private func isSpanOfTime(_ date: DatePlace) -> Bool {
    let last = date.range.upperBound - 1
    if clauses.read.nominal(last).grammaticalCase == .loc { return true }
    return clauses.read.isWord(date.range.upperBound, clauses.read.lexicon.words.parts)
  }
}
