/// A named body, company, party, medium or team.
public struct OrganizationRecord: Sendable, Hashable {
  /// The name of this organization in its record: `o1`.
  public var id: String
  /// The fullest form of the name, in the nominative.
  public var name: String
  /// The short form in capitals: «ТИМ».
  public var acronym: String?
  /// Its country, ISO 3166-1 alpha-2.
  public var country: String?
  /// The sort of actor, a role code of PLOVER: `GOV`, `MED`.
  public var sector: String?
  /// The organization that this one is part of.
  public var parent: String?
  /// Every mention.
  public var mentions: [MentionRecord]

  /// Puts the record together from its parts.
  public init(
    id: String, name: String, acronym: String? = nil, country: String? = nil, sector: String? = nil,
    parent: String? = nil, mentions: [MentionRecord] = []
  ) {
    self.id = id
    self.name = name
    self.acronym = acronym
    self.country = country
    self.sector = sector
    self.parent = parent
    self.mentions = mentions
  }
}
