import ElekExtraction

/// Who has been named so far, the latest last: what «ал» and «президент» refer to.
struct Memory {
  private(set) var people: [Int] = []
  private(set) var bodies: [Int] = []
  /// The subject of the last clause that had one.
  var subject: EntityRef?
  /// The last to say something.
  var speaker: EntityRef?
  /// The last gathering or meeting, by its place in the list of events.
  var gathering: Int?

  mutating func note(_ ref: EntityRef) {
    switch ref {
    case .person(let index):
      people.removeAll { $0 == index }
      people.append(index)
    case .organization(let index):
      bodies.removeAll { $0 == index }
      bodies.append(index)
    case .place: break
    }
  }

  /// Whether a quotation that an earlier sentence opened goes on.
  var isInQuotation = false

  /// The person that «ал» stands for: in a quotation somebody else than its speaker.
  var he: EntityRef? {
    if isInQuotation, let last = people.last { return .person(last) }
    return person
  }

  /// The person who says «мен» and «биз»: the one who spoke last.
  var first: EntityRef? {
    if case .person = speaker { return speaker }
    return person
  }

  /// The person who is spoken of: the last who did something, else the last named.
  var person: EntityRef? {
    if case .person = subject { return subject }
    if case .person = speaker { return speaker }
    return people.last.map { .person($0) }
  }

  /// What «алар» stands for.
  var group: EntityRef? {
    if case .organization = speaker { return speaker }
    if case .organization = subject { return subject }
    return bodies.last.map { .organization($0) }
  }
}
