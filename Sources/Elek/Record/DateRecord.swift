public import ElekText

/// An expression that can be put on a calendar or a clock.
public struct DateRecord: Sendable, Hashable {
  /// The name of this date in its record: `d1`.
  public var id: String
  /// Where the words stand that carry the value.
  public var span: SpanRecord
  /// Those words.
  public var text: String
  /// What sort of expression it is.
  public var type: Kind
  /// The value: `2026-01-22`, `P3D`, `2019-08-15/2019-08-17`.
  public var value: String
  /// The smallest unit that the value is exact to.
  public var granularity: Granularity
  /// Whether the value is one end of an open range.
  public var bound: Bound?
  /// What the value was reckoned from.
  public var basis: Basis
  /// What the words themselves say.
  public var expression: DateExpressionRecord
  /// The rule that found it.
  public var rule: String

  /// Puts the record together from its parts.
  public init(
    id: String, span: SpanRecord, text: String, type: Kind, value: String, granularity: Granularity,
    bound: Bound? = nil, basis: Basis, expression: DateExpressionRecord, rule: String
  ) {
    self.id = id
    self.span = span
    self.text = text
    self.type = type
    self.value = value
    self.granularity = granularity
    self.bound = bound
    self.basis = basis
    self.expression = expression
    self.rule = rule
  }
}
