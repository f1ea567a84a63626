public import ElekText

/// What one news text becomes.
public struct NewsRecord: Sendable, Hashable {
  /// The name of the document.
  public var id: String
  /// Where the text comes from.
  public var source: SourceInfo
  /// The day of publication; never today by default.
  public var published: PublicationDay?
  /// How that day is known.
  public var publishedBasis: PublicationBasis
  /// The language of the text, ISO 639-1.
  public var language: String
  /// What all spans of the record count.
  public var offsets: OffsetUnit
  /// The raw text, when it was asked for.
  public var text: String?
  /// The sentences, when they were asked for.
  public var sentences: [SentenceRecord]
  /// The dates, in the order of the text.
  public var dates: [DateRecord]
  /// The quantities, in the order of the text.
  public var quantities: [QuantityRecord]
  /// The people, by first mention.
  public var people: [PersonRecord]
  /// The organizations, by first mention.
  public var organizations: [OrganizationRecord]
  /// The places, by first mention.
  public var places: [PlaceRecord]
  /// The events, in the order of the text.
  public var events: [EventRecord]
  /// What was repaired or could not be read.
  public var warnings: [WarningRecord]

  /// Puts the record together from its parts.
  public init(
    id: String, source: SourceInfo = SourceInfo(), published: PublicationDay? = nil,
    publishedBasis: PublicationBasis = PublicationBasis.none, language: String = "ky",
    offsets: OffsetUnit = OffsetUnit.scalar, text: String? = nil, sentences: [SentenceRecord] = [],
    dates: [DateRecord] = [], quantities: [QuantityRecord] = [], people: [PersonRecord] = [],
    organizations: [OrganizationRecord] = [], places: [PlaceRecord] = [],
    events: [EventRecord] = [], warnings: [WarningRecord] = []
  ) {
    self.id = id
    self.source = source
    self.published = published
    self.publishedBasis = publishedBasis
    self.language = language
    self.offsets = offsets
    self.text = text
    self.sentences = sentences
    self.dates = dates
    self.quantities = quantities
    self.people = people
    self.organizations = organizations
    self.places = places
    self.events = events
    self.warnings = warnings
  }
}

extension NewsRecord {
  /// The name and major version of the record's format.
  public static let schema = "elek.document/1"
}
