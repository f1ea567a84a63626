public import ElekLexicon

/// A country, region, city, village, district, street, water or mountain.
public struct PlaceRecord: Sendable, Hashable {
  /// The name of this place in its record: `l1`.
  public var id: String
  /// The name in the nominative.
  public var name: String
  /// The name in Latin letters.
  public var latin: String?
  /// The sort of place.
  public var kind: Kind
  /// Its country, ISO 3166-1 alpha-2; `nil` for what crosses borders.
  public var country: String?
  /// Its entry in a gazetteer: `geonames:524901`.
  public var gazetteer: String?
  /// Degrees north.
  public var latitude: DecimalNumber?
  /// Degrees east.
  public var longitude: DecimalNumber?
  /// What contains it, nearest first: ids of this record or country codes.
  public var within: [String]
  /// Why this is taken for a place, and for this one.
  public var reason: Reason
  /// Every mention.
  public var mentions: [MentionRecord]

  /// Puts the record together from its parts.
  public init(
    id: String, name: String, latin: String? = nil, kind: Kind, country: String? = nil,
    gazetteer: String? = nil, latitude: DecimalNumber? = nil, longitude: DecimalNumber? = nil,
    within: [String] = [], reason: Reason = Reason.gazetteer, mentions: [MentionRecord] = []
  ) {
    self.id = id
    self.name = name
    self.latin = latin
    self.kind = kind
    self.country = country
    self.gazetteer = gazetteer
    self.latitude = latitude
    self.longitude = longitude
    self.within = within
    self.reason = reason
    self.mentions = mentions
  }
}

extension PlaceRecord {
  /// The sorts of place.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A state.
    case country
    /// «облус», «край», «штат»
    case region
    /// «район»
    case district
    /// «шаар»
    case city
    /// «айыл»
    case village
    /// «көчө», «проспект»
    case street
    /// A river, lake or sea.
    case water
    /// A mountain, range or pass.
    case mountain
    /// A square, a part of a city, a part of the world.
    case other
  }

  /// Why some words are taken for a place.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The gazetteer has one place of that name.
    case gazetteer
    /// The largest of several places of that name.
    case population
    /// Another place of the text says which one is meant.
    case context
    /// A class word stands beside an unknown name: «… айылы».
    case classWord = "class-word"
    /// The home country has one of that name.
    case home
    /// Only a class word is there, its name stands before another: «Москва шаарында жана облусунда».
    case ellipsis
    /// Only the form of the word says so.
    case affix
  }
}
