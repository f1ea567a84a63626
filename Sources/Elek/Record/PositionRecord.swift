public import ElekText

/// An office, rank or occupation that the text gives a person.
public struct PositionRecord: Sendable, Hashable {
  /// The title in the nominative, without the body or place that possesses it.
  public var title: String
  /// The kind of office: `deputy-minister`.
  public var rank: String?
  /// The entity that the text puts before the title.
  public var of: String?
  /// The body that the office belongs to.
  public var organization: String?
  /// Its country, ISO 3166-1 alpha-2.
  public var country: String?
  /// Whether the person holds it now.
  public var status: Status
  /// Where the title stands.
  public var span: SpanRecord?
  /// The rule that found it.
  public var rule: String?

  /// Puts the record together from its parts.
  public init(
    title: String, rank: String? = nil, of: String? = nil, organization: String? = nil,
    country: String? = nil, status: Status = Status.current, span: SpanRecord? = nil,
    rule: String? = nil
  ) {
    self.title = title
    self.rank = rank
    self.of = of
    self.organization = organization
    self.country = country
    self.status = status
    self.span = span
    self.rule = rule
  }
}

extension PositionRecord {
  /// Whether a person holds an office.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Now.
    case current
    /// No longer: «мурдагы», «экс-».
    case former
    /// For the time being: «милдетин аткаруучу».
    case acting
  }
}
