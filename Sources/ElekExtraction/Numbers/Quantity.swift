package import ElekLexicon

/// A number that counts, measures or orders something, with what it counts.
package struct Quantity: Sendable, Hashable {
  package var value: DecimalNumber
  /// The end of a range.
  package var upper: DecimalNumber?
  package var kind: Kind
  /// ISO 4217, `percent`, `age`, `ordinal`, `times`, or the counted noun; nil when nothing is.
  package var unit: String?
  package var modifier: Modifier?
  /// The index of the quantity that this one is a part of (`анын ичинен 376 миңи`).
  package var partOf: Int?

  package enum Kind: String, Sendable {
    case count, money, percent, measure, ordinal, age, multiple, fraction
  }

  package enum Modifier: String, Sendable { case about, more, less, atleast, atmost }

  package init(
    value: DecimalNumber, upper: DecimalNumber? = nil, kind: Kind = .count, unit: String? = nil,
    modifier: Modifier? = nil, partOf: Int? = nil
  ) {
    self.value = value
    self.upper = upper
    self.kind = kind
    self.unit = unit
    self.modifier = modifier
    self.partOf = partOf
  }
}
