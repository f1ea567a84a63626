import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Days with their year behind, and dates in digits.
extension DateRules {
  static let fullDates = [dayMonthYear, dotted, isoDate]

  static let dayMonthYear = Rule<DateExpression>.whole(
    "date.day-month-year", examples: ["15-март 2024-жыл", "15-март, 2024-жылы"],
    .sequence([
      DatePattern.dayMonth(DateSlot.day, DateSlot.month), .optional(.kind(.comma)),
      .digits(4, 1000...2199).as(DateSlot.year),
      .optional(
        .sequence([DatePattern.joint, .anyOf([DatePattern.yearNoun, .lemma("ж.", "г.")])])),
    ])
  ) { match in
    guard let month = match.month(DateSlot.month), month.last == nil,
      let day = match.day(DateSlot.day, of: month.first), let year = match[DateSlot.year]
    else { return nil }
    // «15-мартта, 2024 адам» counts people.
    let isNamed = match.text.units[match.range.upperBound - 1].kind != .number
    let isBare = month.features.grammaticalCase == .nom || month.features.grammaticalCase == .none
    if !isNamed && !isBare { return nil }
    var parts = DateParts()
    parts.day = day
    parts.month = month.first
    parts.year = Match.year(year)
    return DateExpression(parts)
  }

  private static let monthNumber = Slot<DateNumber>("month-number")

  private static func between(_ kind: Pattern) -> Pattern { .sequence([.glued, kind, .glued]) }

  private static let tail = Pattern.optional(
    .anyOf([
      .sequence([.glued, .kind(.hyphen), DatePattern.yearNoun]),
      .sequence([DatePattern.joint, .lemma("ж.", "г.")]),
      DatePattern.dayNoun.having(DatePattern.possessed),
    ]))

  static let dotted = Rule<DateExpression>.whole(
    "date.digits",
    examples: ["15.03.2024", "15/03/2024", "15-03-2024", "15.03.24", "15.03.2024 күнү"],
    .sequence([
      .anyOf([
        .sequence([
          .number(1...31).as(DateSlot.day), between(.kind(.period)),
          .digits(2, 1...12).as(monthNumber), between(.kind(.period)),
          .anyOf([.digits(4, 1000...2199), .digits(2, 0...99)]).as(DateSlot.year),
        ]),
        .sequence([
          .number(1...31).as(DateSlot.day), between(.kind(.slash)),
          .digits(2, 1...12).as(monthNumber), between(.kind(.slash)),
          .digits(4, 1000...2199).as(DateSlot.year),
        ]),
        .sequence([
          .digits(2, 1...31).as(DateSlot.day), between(.kind(.hyphen)),
          .digits(2, 1...12).as(monthNumber), between(.kind(.hyphen)),
          .digits(4, 1000...2199).as(DateSlot.year),
        ]),
      ]), tail,
    ])
  ) { inDigits($0) }

  static let isoDate = Rule<DateExpression>.whole(
    "date.iso", examples: ["2024-03-15", "2024.03.15"],
    .sequence([
      .digits(4, 1000...2199).as(DateSlot.year),
      .anyOf([between(.kind(.hyphen)), between(.kind(.period))]),
      .digits(2, 1...12).as(monthNumber),
      .anyOf([between(.kind(.hyphen)), between(.kind(.period))]),
      .digits(2, 1...31).as(DateSlot.day), tail,
    ])
  ) { inDigits($0) }

  private static func inDigits(_ match: Match) -> DateExpression? {
    guard let year = match[DateSlot.year]?.integer, let month = match[monthNumber]?.integer,
      let day = match[DateSlot.day]?.integer,
      let found = CalendarDay(
        year: year < 100 ? year + (year < 70 ? 2000 : 1900) : year, month: month, day: day),
      !continues(match)
    else { return nil }
    var parts = DateParts()
    parts.year = found.year
    parts.month = month
    parts.day = day
    return DateExpression(parts)
  }

  /// Whether digits go on at either side, as in phone numbers and versions.
  private static func continues(_ match: Match) -> Bool {
    let units = match.text.units
    let range = match.range
    if range.lowerBound > 0, units[range.lowerBound].isGlued { return true }
    // «date 2026-01-23» heads a file.
    if range.lowerBound == 1, units[0].flags.contains(.latin) { return true }
    guard range.upperBound + 1 < units.count, units[range.upperBound].isGlued else { return false }
    return units[range.upperBound + 1].kind == .number
  }
}
