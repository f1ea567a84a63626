public import ElekLexicon
public import ElekText

/// A number that counts, measures or orders something.
public struct QuantityRecord: Sendable, Hashable {
  /// The name of this quantity in its record: `q1`.
  public var id: String
  /// Where the numeral words stand.
  public var span: SpanRecord
  /// Those words.
  public var text: String
  /// The number; of a range, its beginning.
  public var value: DecimalNumber
  /// The end of a range.
  public var upper: DecimalNumber?
  /// What the number does.
  public var kind: Kind
  /// A currency of ISO 4217, `percent`, `age`, `ordinal`, `times`, or the counted noun.
  public var unit: String?
  /// How exact it is.
  public var modifier: Modifier?
  /// The quantity that this one is a share of.
  public var partOf: String?
  /// The rule that found it.
  public var rule: String

  /// Puts the record together from its parts.
  public init(
    id: String, span: SpanRecord, text: String, value: DecimalNumber, upper: DecimalNumber? = nil,
    kind: Kind, unit: String? = nil, modifier: Modifier? = nil, partOf: String? = nil, rule: String
  ) {
    self.id = id
    self.span = span
    self.text = text
    self.value = value
    self.upper = upper
    self.kind = kind
    self.unit = unit
    self.modifier = modifier
    self.partOf = partOf
    self.rule = rule
  }
}
