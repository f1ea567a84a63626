package import ElekRules

/// The grammar of dates: every rule, in the order in which ties are settled.
package enum DateRules {
  package static let all: [Rule<DateExpression>] = rejections + finding

  private static let finding: [Rule<DateExpression>] =
    days + dayRanges + fullDates + months + monthRanges + years + centuries + relative + weekdays
    + yearParts + clock + durations + offsets + sets + holidays

  /// The rules that find something, as a reader sees them.
  package static var notes: [RuleNote] { finding.map(\.note) }
  /// The rules that reject, as a reader sees them.
  package static var rejectionNotes: [RuleNote] { rejections.map(\.note) }
}
