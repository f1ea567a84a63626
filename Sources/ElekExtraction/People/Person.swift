/// One individual: named, or an unnamed official who takes part in something.
package struct Person: Sendable, Hashable {
  /// The fullest form of the name in the nominative; nil when unnamed.
  package var name: String?
  package var latin: String?
  package var given: String?
  package var family: String?
  package var patronymic: String?
  package var positions: [Position] = []
  /// Every mention by name.
  package var mentions: [EntityMention] = []

  package init(name: String?) { self.name = name }
}

/// An office, rank or occupation that the text gives a person.
package struct Position: Sendable, Hashable {
  /// In the nominative, lower case, without the body or place that possesses it.
  package var title: String
  package var rank: String?
  /// What possesses the title in the text.
  package var of: EntityRef?
  package var organization: Int?
  package var country: String?
  package var status: Status = .current
  /// Units of the title.
  package var range: Range<Int>
  package var rule: String

  package enum Status: String, Sendable { case current, former, acting }

  package init(title: String, range: Range<Int>, rule: String) {
    self.title = title
    self.range = range
    self.rule = rule
  }
}
