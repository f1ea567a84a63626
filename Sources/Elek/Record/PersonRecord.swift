/// One individual: named, or an unnamed official who takes part in an event.
public struct PersonRecord: Sendable, Hashable {
  /// The name of this person in its record: `p1`.
  public var id: String
  /// The fullest form of the name, in the nominative; `nil` when unnamed.
  public var name: String?
  /// The name in Latin letters.
  public var latin: String?
  /// The given name.
  public var given: String?
  /// The surname.
  public var family: String?
  /// The patronymic, «уулу» and «кызы» included.
  public var patronymic: String?
  /// Every office, rank or occupation that the text gives the person.
  public var positions: [PositionRecord]
  /// Every mention by name.
  public var mentions: [MentionRecord]

  /// Puts the record together from its parts.
  public init(
    id: String, name: String?, latin: String? = nil, given: String? = nil, family: String? = nil,
    patronymic: String? = nil, positions: [PositionRecord] = [], mentions: [MentionRecord] = []
  ) {
    self.id = id
    self.name = name
    self.latin = latin
    self.given = given
    self.family = family
    self.patronymic = patronymic
    self.positions = positions
    self.mentions = mentions
  }
}
