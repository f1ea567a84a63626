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

  /// The person that «ал» stands for: the last who did something, else the last named.
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
