import ElekExtraction
import ElekMorphology
import ElekRules

/// Which entity, title or date covers each unit of a text.
struct MentionIndex {
  /// One naming of an entity.
  struct Named {
    var ref: EntityRef
    var range: Range<Int>
  }
  /// The largest namings, in order of place.
  private(set) var named: [Named] = []
  /// The naming that starts at a unit; -1 for none.
  private(set) var startingAt: [Int32]
  /// The person whose title covers a unit; -1 for none.
  private(set) var titleOf: [Int32]
  /// Units inside names and dates, where no predicate starts.
  private(set) var blocked: [Bool]
  /// Units inside names.
  private(set) var isNamed: [Bool]
  /// Units that a quantity ends right before.
  private(set) var isCounted: [Bool]

  init(_ mentions: Mentions, text: AnalyzedText) {
    let count = text.units.count
    startingAt = [Int32](repeating: -1, count: count)
    titleOf = [Int32](repeating: -1, count: count)
    blocked = [Bool](repeating: false, count: count)
    isNamed = [Bool](repeating: false, count: count)
    isCounted = [Bool](repeating: false, count: count + 1)
    for quantity in mentions.quantities { isCounted[quantity.range.upperBound] = true }
    for date in mentions.dates {
      for unit in date.range { blocked[unit] = true }
    }
    markTitles(mentions)
    place(Self.namings(mentions))
  }

  private mutating func markTitles(_ mentions: Mentions) {
    for (index, person) in mentions.people.enumerated() {
      for position in person.positions {
        for unit in position.range { titleOf[unit] = Int32(index) }
      }
    }
  }

  private static func namings(_ mentions: Mentions) -> [Named] {
    var all: [Named] = []
    for (index, person) in mentions.people.enumerated() {
      all += person.mentions.map { Named(ref: .person(index), range: $0.range) }
    }
    for (index, body) in mentions.organizations.enumerated() {
      all += body.mentions.map { Named(ref: .organization(index), range: $0.range) }
    }
    for (index, place) in mentions.places.enumerated() {
      all += place.mentions.map { Named(ref: .place(index), range: $0.range) }
    }
    return all.sorted {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound
        : $0.range.upperBound > $1.range.upperBound
    }
  }

  /// Keeps the largest of overlapping namings: a place inside the name of a body is no party.
  private mutating func place(_ all: [Named]) {
    var end = 0
    for mention in all where !mention.range.isEmpty {
      for unit in mention.range {
        blocked[unit] = true
        isNamed[unit] = true
      }
      if mention.range.lowerBound < end { continue }
      end = mention.range.upperBound
      startingAt[mention.range.lowerBound] = Int32(named.count)
      named.append(mention)
    }
  }
}
