/// A date in a text: what it says and what it means.
package struct DateMention: Sendable, Hashable {
  package var expression: DateExpression
  /// As `annotation.md` writes values: `2026-01-22`, `2019-08-15/2019-08-17`, `P3D`.
  package var value: String
  package var type: Kind
  package var granularity: DateUnit
  package var bound: Bound?
  package var basis: Basis

  package enum Kind: String, Sendable { case date, time, duration, set }
  package enum Bound: String, Sendable { case from, until, asof }
  /// What the value was reckoned from.
  package enum Basis: String, Sendable { case explicit, published, inherited, none }

  package init(
    expression: DateExpression, value: String, type: Kind, granularity: DateUnit, bound: Bound?,
    basis: Basis
  ) {
    self.expression = expression
    self.value = value
    self.type = type
    self.granularity = granularity
    self.bound = bound
    self.basis = basis
  }
}
