import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Reads a text sentence by sentence and keeps what later sentences refer to.
struct EventBuilder {
  let read: ReadText
  let mentions: Mentions
  let index: MentionIndex
  let lexicon: EventLexicon
  let types: TypeNames
  let rules: RuleNames

  var memory = Memory()
  var events: [Event] = []
  /// Events of a quotation that its speaker is to get: «мен айткам».
  var firstPersons: [(event: Int, role: Argument.Role)] = []
  /// For each event the sentence that it stands in.
  var sentences: [Range<Int>] = []
  private var finder: PredicateFinder
  private var participants: ParticipantFinder
  private var nextDate = 0

  init(
    read: ReadText, mentions: Mentions, index: MentionIndex, lexicon: EventLexicon,
    types: TypeNames, rules: RuleNames
  ) {
    self.read = read
    self.mentions = mentions
    self.index = index
    self.lexicon = lexicon
    self.types = types
    self.rules = rules
    finder = PredicateFinder(read: read, blocked: index.blocked)
    participants = ParticipantFinder(read: read, mentions: mentions, index: index)
  }

  mutating func add(_ sentence: Range<Int>) {
    // A quotation, however long, takes nobody out of sight.
    if !memory.isInQuotation { memory.sentence += 1 }
    let dates = dates(in: sentence)
    let found = participants.participants(in: sentence, memory: memory)
    var predicates = finder.predicates(in: sentence)
    // «орун басары», «10-мартка караган түнү»: what looks like a verb is part of a title or a date.
    predicates.removeAll { predicate in
      predicate.noun == nil
        && (found.contains { $0.isTitle && $0.range.contains(predicate.head) }
          || dates.contains { $0.range.contains(predicate.head) } || isTopic(predicate, found))
    }
    let first = events.count
    if predicates.contains(where: { $0.isEvent }) {
      let clauses = settled(
        Clauses(
          read: read, sentence: sentence, predicates: predicates, participants: found,
          dates: dates))
      addEvents(clauses)
      attribute(from: first, clauses)
    }
    noteQuotation(sentence, from: first)
    for participant in found where !participant.isReference {
      if let ref = participant.ref { memory.note(ref, isCountry: participant.isCountry) }
    }
  }

  /// «Азиз Турдубаев болсо … айтты»: no condition, but «as for him».
  private func isTopic(_ predicate: Predicate, _ found: [Participant]) -> Bool {
    predicate.features.mood == .cnd && read.isBest(predicate.head, lexicon.words.be)
      && found.contains {
        $0.marker == .nominative && $0.range.upperBound == predicate.range.lowerBound
      } && !finder.endsClause(predicate.range.upperBound, 0..<read.forms.count)
  }

  /// Whether a quotation goes on in the next sentence: «Биринчи … Экинчи», — деди.
  private mutating func noteQuotation(_ sentence: Range<Int>, from first: Int) {
    var isClosed = false
    for unit in sentence {
      switch read.forms[unit].kind {
      case .quoteOpen: memory.isInQuotation = true
      case .quoteClose:
        memory.isInQuotation = false
        isClosed = true
      case .quote: isClosed = true
      default: break
      }
    }
    if isClosed || !memory.isInQuotation { giveToSpeaker(from: first) }
  }

  /// «Муну мен айткам», — деди Асан Үсөнов: what is told by «мен» is done by whoever
  /// the quotation turns out to be of.
  private mutating func giveToSpeaker(from first: Int) {
    guard !firstPersons.isEmpty else { return }
    defer { firstPersons = [] }
    let state = (first..<events.count).last {
      events[$0].type == "state" && !firstPersons.map(\.event).contains($0)
    }
    // Said in this sentence, or announced before: «Ал мындай деди:».
    let who = state.map { state in events[state].arguments.first { $0.role == .who } }
    guard
      case .entity(let ref) = state == nil
        ? memory.speaker.map(Argument.Filler.entity) : who??.filler
    else { return }
    for (event, role) in firstPersons
    where !events[event].arguments.contains(where: { $0.role == role }) {
      events[event].arguments.insert(
        Argument(role: role, filler: .entity(ref), basis: .coreference), at: 0)
      events[event].rules.append("argument.omitted-subject")
    }
  }

  private mutating func dates(in sentence: Range<Int>) -> [DatePlace] {
    while nextDate < mentions.dates.count,
      mentions.dates[nextDate].range.lowerBound < sentence.lowerBound
    {
      nextDate += 1
    }
    var found: [DatePlace] = []
    var place = nextDate
    while place < mentions.dates.count, mentions.dates[place].range.lowerBound < sentence.upperBound
    {
      let range = mentions.dates[place].range
      if index.isNamed[range.lowerBound] {  // «Октябрь райондук соту»
        place += 1
        continue
      }
      let last = range.upperBound - 1
      let isAttributive =
        read.text.readings(of: last).contains { $0.features.isAttributive }
        && read.forms[last].features.grammaticalCase != .loc
        || read.forms[last].features.isAttributive
      found.append(
        DatePlace(
          index: place, range: range.lowerBound..<nightEnd(range.upperBound, sentence),
          level: read.levels[range.lowerBound], isAttributive: isAttributive))
      place += 1
    }
    return found
  }

  /// «10-мартка караган түнү»: the night goes with the date.
  private func nightEnd(_ end: Int, _ sentence: Range<Int>) -> Int {
    let night = end + 1
    guard night < sentence.upperBound, read.isWord(end, lexicon.words.toward),
      read.isWord(night, lexicon.words.night)
    else { return end }
    return night + 1
  }

  /// Takes the frame from predicates that lack what it asks for («ага келди» has no place), so that
  /// they draw no dates and parties to themselves.
  private func settled(_ clauses: Clauses) -> Clauses {
    let choice = TypeChoice(clauses: clauses, mentions: mentions, lexicon: lexicon)
    var predicates = clauses.predicates
    var isChanged = false
    for place in predicates.indices
    where predicates[place].frame != nil && type(of: place, clauses, choice) == nil {
      predicates[place].frame = nil
      isChanged = true
    }
    guard isChanged else { return clauses }
    return Clauses(
      read: read, sentence: clauses.sentence, predicates: predicates,
      participants: clauses.participants, dates: clauses.dates)
  }

  // MARK: - Events

  private mutating func addEvents(_ clauses: Clauses) {
    let choice = TypeChoice(clauses: clauses, mentions: mentions, lexicon: lexicon)
    var typeOf: [Int?] = []
    for place in clauses.predicates.indices { typeOf.append(type(of: place, clauses, choice)) }
    let realis = RealisReader(clauses: clauses, types: types, typeOf: typeOf)
    let roleFinder = RoleFinder(
      clauses: clauses, mentions: mentions, lexicon: lexicon, types: types)
    let filter = EventFilter(clauses: clauses, lexicon: lexicon, types: types)
    let order = clauses.predicates.indices.sorted {
      clauses.predicates[$0].range.lowerBound < clauses.predicates[$1].range.lowerBound
    }
    let firstEvent = events.count
    var eventOf = [Int?](repeating: nil, count: clauses.predicates.count)
    // Places and dates beside what turned out to be no event: «Сирияда даярдыктан өтүп, … катышкан».
    var unused = [[Argument]](repeating: [], count: clauses.predicates.count)
    for place in order {
      guard let type = typeOf[place] else { continue }
      let predicate = clauses.predicates[place]
      var roles = roleFinder.roles(of: place, type: type)
      guard filter.passes(place, type: type, roles: roles) else {
        unused[place] = roles.fillers(.when) + roles.fillers(.where)
        continue
      }
      if let role = resolve(&roles, place, type, clauses) {
        firstPersons.append((events.count, role))
      }
      var event = Event(
        type: lexicon.types[type], trigger: trigger(predicate),
        codes: lexicon.codes[type],
        confidence: Confidence.of(
          predicate, frame: predicate.frame.map { lexicon.frames[$0] },
          typeCount: typeCount(predicate), roles: roles),
        rules: [rules.id(type, construction(predicate, type, roles))] + roles.rules)
      event.realis = realis.realis(of: place, type: type)
      event.isNegative = predicate.isNegative
      event.evidential = realis.evidential(of: predicate)
      event.arguments = roles.arguments
      eventOf[place] = events.count
      events.append(event)
      sentences.append(clauses.sentence)
    }
    shareCircumstances(clauses, eventOf, unused)
    linkParts(clauses, from: firstEvent)
    remember(clauses, eventOf, typeOf)
  }

  private func typeCount(_ predicate: Predicate) -> Int {
    if let frame = predicate.frame { return lexicon.frames[frame].types.count }
    return predicate.noun.map { lexicon.nouns[$0].types.count } ?? 1
  }

  private func type(of place: Int, _ clauses: Clauses, _ choice: TypeChoice) -> Int? {
    let predicate = clauses.predicates[place]
    if let noun = predicate.noun { return choice.type(of: place, among: lexicon.nouns[noun].types) }
    guard let frame = predicate.frame.map({ lexicon.frames[$0] }),
      let type = choice.type(of: place, among: frame.types)
    else { return nil }
    return choice.hasWhatIsAsked(place, frame.flags, type) ? type : nil
  }

  private func trigger(_ predicate: Predicate) -> Event.Trigger {
    var lemma = ""
    if let frame = predicate.frame {
      lemma = lexicon.lexicon.lemma(lexicon.predicateRows.lowerBound + frame)
    } else if let noun = predicate.noun {
      lemma = lexicon.lexicon.lemma(lexicon.nounRows.lowerBound + noun)
    }
    let voice: Event.Trigger.Voice =
      switch predicate.headFeatures.voice {
      case .pass: .passive
      case .cau: .causative
      case .rcp: .reciprocal
      case .rfl: .reflexive
      case .none: .active
      }
    return Event.Trigger(range: predicate.range, lemma: lemma, voice: voice)
  }

  private func construction(
    _ predicate: Predicate, _ type: Int, _ roles: Roles
  ) -> RuleNames.Construction {
    if roles.rules.contains("argument.with") && types.joint.contains(type) { return .with }
    if predicate.noun != nil {
      if predicate.form == .noun { return type == types.state ? .words : .noun }
      return .nounVerb
    }
    switch predicate.form {
    case .finite: return predicate.headFeatures.voice == .pass ? .passive : .verb
    case .converb: return .converb
    case .participle: return .participle
    case .nominal: return .nominal
    case .noun: return .noun
    }
  }

  // MARK: - What later sentences refer to

  /// Who does it, or what happens to the subject: «Асан Үсөнов шайланды».
  private func doer(of event: Event) -> Argument? {
    if let who = event.arguments.first(where: { $0.role == .who }) { return who }
    guard
      event.rules.contains("argument.passive-subject") || event.rules.contains("argument.subject")
    else { return nil }
    return event.arguments.first { $0.role == .whom }
  }

  private func isHeading(_ sentence: Range<Int>) -> Bool {
    guard let last = sentence.last else { return true }
    return !read.forms[last].isMark
  }

  private mutating func remember(_ clauses: Clauses, _ eventOf: [Int?], _ typeOf: [Int?]) {
    // A heading between paragraphs is not what they go on from.
    if memory.sentence > 1, isHeading(clauses.sentence) { return }
    for place in clauses.predicates.indices {
      guard let event = eventOf[place], let type = typeOf[place] else { continue }
      let predicate = clauses.predicates[place]
      if type == types.state, predicate.isFinite, predicate.level == 0,
        clauses.hasCommonSubject[place], doer(of: events[event]) == nil
      {
        memory.noteUnnamedSpeaker()
      }
      if predicate.level > 0 || memory.isInQuotation && type != types.state { continue }
      if let who = doer(of: events[event]),
        case .entity(let ref) = who.filler, predicate.isFinite || predicate.form == .noun
      {
        memory.noteSubject(ref, acts: who.role == .who)
        if type == types.state, who.role == .who { memory.noteSpeaker(ref) }
      }
      if predicate.isFinite, events[event].arguments.contains(where: { $0.role == .where }) {
        memory.noteScene(event)
      }
      if types.gatherings.contains(type) { memory.gathering = event }
    }
  }
}
