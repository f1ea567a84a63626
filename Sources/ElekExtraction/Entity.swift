/// A reference to an entity of the text, by its place in its list of `Mentions`.
package enum EntityRef: Sendable, Hashable {
  case person(Int)
  case organization(Int)
  case place(Int)
}

/// One naming of an entity.
package struct EntityMention: Sendable, Hashable {
  /// Units.
  package var range: Range<Int>
  package var rule: String

  package init(range: Range<Int>, rule: String) {
    self.range = range
    self.rule = rule
  }
}
