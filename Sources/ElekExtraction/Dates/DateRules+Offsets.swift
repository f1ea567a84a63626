import ElekLexicon
import ElekMorphology
import ElekRules

/// A number of units back or ahead.
extension DateRules {
  static let offsets = [ago, later]

  static let ago = Rule<DateExpression>(
    "date.ago", examples: ["үч күн мурун", "эки апта мурда", "жарым жыл илгери"],
    .sequence([
      DatePattern.units.in(.nom).as(DateSlot.unit), .lemma("мурун", "мурда", "илгери", "мурдараак"),
    ])
  ) { away($0, sign: -1) }

  static let later = Rule<DateExpression>(
    "date.later", examples: ["беш күндөн кийин", "эки жылдан соң"],
    .sequence([DatePattern.units.in(.abl).as(DateSlot.unit), .lemma("кийин", "соң")])
  ) { away($0, sign: 1) }

  private static func away(_ match: Match, sign: Int) -> RuleResult<DateExpression>? {
    guard let unit = match.unit(DateSlot.unit), let noun = match[DateSlot.unit],
      let (length, start) = counted(unit, noun, match), let amount = length.amount
    else { return nil }
    var parts = length
    switch (unit, amount.integer) {
    case (.half, let count?):
      parts.unit = .month
      parts.offset = sign * 6 * count
    case (.decade, let count?):
      parts.unit = .year
      parts.offset = sign * 10 * count
    case (.century, let count?):
      parts.unit = .year
      parts.offset = sign * 100 * count
    case (.hour, _), (.minute, _), (.second, _): break
    case (_, let count?): parts.offset = sign * count
    case (.year, nil):
      // «бир жарым жыл мурун»
      parts.unit = .month
      guard let months = amount.multiplied(by: 12)?.integer else { return nil }
      parts.offset = sign * months
    default: break
    }
    return .value(DateExpression(parts), start..<match.range.upperBound)
  }
}
