import ElekMorphology

/// A named pattern and what to make of it.
///
/// The production answers nil when what was found is not an instance after all.
package struct Rule<Value: Sendable>: Sendable {
  /// Stable, ASCII, dotted, as in `date.day-month`; it stands in records and traces.
  package let id: String
  /// Texts that it finds something in; `docs/Rules.md` shows them, and a test runs them.
  package let examples: [String]
  /// The file that it stands in.
  package let file: StaticString
  package let pattern: Pattern
  package let production: @Sendable (Match) -> RuleResult<Value>?

  package init(
    _ id: String, examples: [String], _ pattern: Pattern,
    file: StaticString = #fileID, _ production: @escaping @Sendable (Match) -> RuleResult<Value>?
  ) {
    self.id = id
    self.examples = examples
    self.file = file
    self.pattern = pattern
    self.production = production
  }

  /// A rule whose value covers all that the pattern matched.
  package static func whole(
    _ id: String, examples: [String], _ pattern: Pattern, file: StaticString = #fileID,
    _ production: @escaping @Sendable (Match) -> Value?
  ) -> Rule {
    Rule(id, examples: examples, pattern, file: file) { match in
      production(match).map { .value($0, match.range) }
    }
  }

  /// A negative rule: what it matches is not an instance, whatever other rules say.
  package static func rejecting(
    _ id: String, examples: [String], _ pattern: Pattern, file: StaticString = #fileID
  ) -> Rule {
    Rule(id, examples: examples, pattern, file: file) { .rejected($0.range) }
  }
}

/// What a production makes of a match.
package enum RuleResult<Value: Sendable>: Sendable {
  /// A value over these units.
  case value(Value, Range<Int>)
  /// These units are no instance.
  case rejected(Range<Int>)

  var range: Range<Int> {
    switch self {
    case .value(_, let range), .rejected(let range): range
    }
  }

  var isRejection: Bool {
    if case .rejected = self { return true }
    return false
  }
}

/// A value found in a text, and the rule that found it.
package struct Found<Value: Sendable>: Sendable {
  package var value: Value
  /// Units.
  package var range: Range<Int>
  package var rule: String

  package init(value: Value, range: Range<Int>, rule: String) {
    self.value = value
    self.range = range
    self.rule = rule
  }
}

extension Found: Equatable where Value: Equatable {}
extension Found: Hashable where Value: Hashable {}

/// Spans that an earlier step found and that patterns may use as one piece (`Pattern.layer`).
package struct Layer: Sendable {
  /// For each unit, how many units the span that starts there has; zero for none.
  package var lengths: [Int32]

  package init(unitCount: Int, spans: some Sequence<Range<Int>>) {
    lengths = [Int32](repeating: 0, count: unitCount)
    for span in spans { lengths[span.lowerBound] = Int32(span.count) }
  }
}
