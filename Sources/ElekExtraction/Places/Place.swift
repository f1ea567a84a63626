/// A place that a text names, put on the map where the gazetteer knows it.
package struct Place: Sendable, Hashable {
  /// The Kyrgyz nominative.
  package var name: String
  package var latin: String?
  package var kind: Kind
  /// ISO 3166-1 alpha-2; nil for what is larger than a country, or unknown.
  package var country: String?
  /// `geonames:524901`.
  package var gazetteer: String?
  /// Degrees, WGS 84.
  package var latitude: String?
  package var longitude: String?
  /// Country and regions that hold it, outermost first.
  package var within: [String] = []
  /// Why this one, as `PlaceRecord.Reason` names it: `gazetteer`, `class-word`, `ellipsis`.
  package var reason: String
  package var mentions: [EntityMention] = []

  package enum Kind: String, Sendable {
    case country, region, district, city, village, street, water, mountain, other
  }

  package init(name: String, kind: Kind, country: String?, reason: String) {
    self.name = name
    self.kind = kind
    self.country = country
    self.reason = reason
  }
}
