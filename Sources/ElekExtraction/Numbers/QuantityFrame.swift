import ElekLexicon

/// What a rule says of a numeral: what kind of quantity it is and where its unit stands.
struct QuantityFrame: Sendable {
  var kind: Quantity.Kind
  var unit: String?
  /// The units of the noun that names the unit; its case decides modifiers (`сомдон ашык`).
  var noun: Range<Int>?
  var nounFeatures: Features = .none
  /// The numeral itself, without a sign before it.
  var numeral: Range<Int>
}
