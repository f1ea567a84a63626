import ElekExtraction

/// Who has been named so far, the latest last: what «ал» and «президент» refer to.
struct Memory {
  private(set) var people: [Int] = []
  private(set) var bodies: [Int] = []
  /// The sentence that the last person was named in.
  private var personAt = 0
  /// The sentence that each was named last in.
  private var bodyAt: [Int: Int] = [:]
  /// The country named last.
  private(set) var country: EntityRef?
  /// The subject of the last clause that had one, and the number of its sentence.
  private(set) var subject: EntityRef?
  private var subjectAt = 0
  /// Whether it did something, rather than suffered it: «кармалды».
  private var subjectActs = false
  /// The last to say something.
  private(set) var speaker: EntityRef?
  private var speakerAt = 0
  /// The last gathering or meeting, by its place in the list of events.
  var gathering: Int?
  /// The last event that a place was named for, and the number of its sentence.
  private(set) var scene: Int?
  private var sceneAt = 0
  /// The number of the sentence that is read.
  var sentence = 0
  /// Whether a quotation that an earlier sentence opened goes on.
  var isInQuotation = false

  /// How many sentences on a subject may be left out.
  private static let reach = 3

  mutating func note(_ ref: EntityRef, isCountry: Bool) {
    switch ref {
    case .person(let index):
      people.removeAll { $0 == index }
      people.append(index)
      personAt = sentence
    case .organization(let index):
      bodies.removeAll { $0 == index }
      bodies.append(index)
      bodyAt[index] = sentence
    case .place: if isCountry { country = ref }
    }
  }

  mutating func noteSubject(_ ref: EntityRef, acts: Bool) {
    subject = ref
    subjectActs = acts
    subjectAt = sentence
  }

  mutating func noteSpeaker(_ ref: EntityRef) {
    speaker = ref
    speakerAt = sentence
  }

  /// «Бул тууралуу анын жардамчысы билдирди»: who speaks on has no name.
  mutating func noteUnnamedSpeaker() {
    speaker = nil
    speakerAt = sentence
  }

  mutating func noteScene(_ event: Int) {
    scene = event
    sceneAt = sentence
  }

  /// What «ал жерде» and «анда» go back to: not far.
  var nearScene: Int? { sentence - sceneAt <= 2 ? scene : nil }

  /// The person that «ал» stands for: in a quotation somebody else than its speaker.
  var he: EntityRef? {
    if isInQuotation, let last = people.last { return .person(last) }
    return person
  }

  /// The person who is spoken of: the last who did or said something, else the last named; nobody
  /// when a body is spoken of.
  var person: EntityRef? {
    let isSubjectLater = subjectAt >= speakerAt
    let (latest, other) = isSubjectLater ? (subject, speaker) : (speaker, subject)
    if case .person = latest, isNear(at: max(subjectAt, speakerAt)) { return latest }
    if case .person = other, isNear(at: min(subjectAt, speakerAt)) { return other }
    if let last = people.last, people.count == 1 || isNear(at: personAt) { return .person(last) }
    return nil
  }

  /// The subject that a sentence of doing leaves out: who did something just before, or the only
  /// person of the text.
  var omitted: EntityRef? {
    if case .person = subject, isNear(at: subjectAt), subjectAt >= speakerAt { return subject }
    if case .person = speaker, isNear(at: speakerAt) { return speaker }
    if case .person = subject, isNear(at: subjectAt) { return subject }
    return people.count == 1 ? people.last.map { .person($0) } : nil
  }

  /// The speaker that a sentence of saying leaves out: the one who goes on speaking.
  var omittedSpeaker: EntityRef? {
    if case .person = subject, subjectActs, isNear(at: subjectAt), subjectAt > speakerAt {
      return subject
    }
    if let speaker, isNear(at: speakerAt) { return speaker }
    return nil
  }

  /// Whether a body was named so lately that «сот» may mean it.
  func isNear(_ body: Int) -> Bool { sentence - (bodyAt[body] ?? 0) <= 2 * Self.reach }

  /// «…», — дейт ал: not who is spoken of when somebody without a name speaks.
  var speakingPerson: EntityRef? {
    if case .person = omittedSpeaker { return omittedSpeaker }
    return speaker == nil && speakerAt > 0 && isNear(at: speakerAt) ? nil : he
  }

  private func isNear(at place: Int) -> Bool { sentence - place <= Self.reach }

  /// What «алар» stands for.
  var group: EntityRef? {
    if case .organization = speaker, speakerAt >= subjectAt { return speaker }
    if case .organization = subject { return subject }
    if case .organization = speaker { return speaker }
    return bodies.last.map { .organization($0) }
  }
}
