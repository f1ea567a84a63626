import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Days of a month.
extension DateRules {
  static let days = [dayMonth, yearDayMonth, monthDay, shiftedMonthDay]

  static let dayMonth = Rule<DateExpression>.whole(
    "date.day-month", examples: ["22-январда", "15-март күнү", "он бешинчи мартта"],
    .anyOf([
      .sequence([
        DatePattern.dayMonth(DateSlot.day, DateSlot.month, .nom), DatePattern.namedDay,
      ]),
      DatePattern.dayMonth(DateSlot.day, DateSlot.month),
    ])
  ) { dayOfMonth($0) }

  private static let spelledYearNoun = Pattern.sequence([
    .repeated(DatePattern.words, 3...8).as(DateSlot.year),
    DatePattern.yearNoun.having(DatePattern.yearCase),
  ])

  static let yearDayMonth = Rule<DateExpression>.whole(
    "date.year-day-month",
    examples: [
      "2024-жылдын 15-мартында", "ушул жылдын 28-апрелинде", "миң тогуз жүз онунчу жылдын 3-майы",
    ],
    .sequence([
      .anyOf([DatePattern.year, spelledYearNoun]), .optional(.kind(.comma)),
      .anyOf([
        .sequence([
          DatePattern.dayMonth(DateSlot.day, DateSlot.month, .nom), DatePattern.namedDay,
        ]),
        DatePattern.dayMonth(DateSlot.day, DateSlot.month),
      ]),
    ])
  ) { dayOfMonth($0) }

  static let monthDay = Rule<DateExpression>.whole(
    "date.month-day",
    examples: ["марттын 15инде", "март айынын 15-күнү", "2024-жылдын март айынын 15инде"],
    .sequence([
      .optional(DatePattern.year), .optional(DatePattern.ownYear),
      .anyOf([
        DatePattern.months.in(.gen).as(DateSlot.month),
        .sequence([
          DatePattern.months.in(.nom).as(DateSlot.month), DatePattern.monthNoun.in(.gen),
        ]),
      ]), countedDay,
    ])
  ) { dayOfMonth($0) }

  static let shiftedMonthDay = Rule<DateExpression>.whole(
    "date.shifted-month-day", examples: ["ушул айдын 15инде", "келерки айдын 5инен"],
    .sequence([DatePattern.shifts.as(DateSlot.shift), DatePattern.monthNoun.in(.gen), countedDay])
  ) { match in
    guard let day = match[DateSlot.day], let shift = match[DateSlot.shift] else { return nil }
    var parts = DateParts()
    parts.unit = .month
    parts.offset = match.offset(of: shift)
    parts.day = day.integer
    return DateExpression(parts)
  }

  /// The day that belongs to a month: «15инде», «15-күнү», «он бешинде».
  private static let countedDay = Pattern.anyOf([
    .sequence([
      .number(1...31).as(DateSlot.day), DatePattern.dash,
      DatePattern.dayNoun.having(DatePattern.possessed),
    ]),
    .form(.number(1...31), DatePattern.possessed).as(DateSlot.day),
    .sequence([
      .optional(DatePattern.words), DatePattern.words.having(DatePattern.possessed),
    ]).as(DateSlot.day),
  ])

  private static func dayOfMonth(_ match: Match) -> DateExpression? {
    guard let month = match.month(DateSlot.month), month.last == nil,
      !month.isTraditional || !month.isAmbiguous, var result = match.yearBase(),
      let day = match[DateSlot.day], !match.follows(.numero)
    else { return nil }
    if day.features.possessor == 3 {
      result.parts.day = day.integer
    } else {
      guard let value = match.day(DateSlot.day, of: month.first) else { return nil }
      result.parts.day = value
    }
    result.parts.month = month.first
    // «Биринчи май райондук соту»: in words, and not in a case, it is a name.
    if match.text.units[match.range.lowerBound].kind == .word, isBare(month, match) { return nil }
    return result
  }

  private static func isBare(_ month: MonthWord, _ match: Match) -> Bool {
    month.features.grammaticalCase == .nom && month.features.possessor == 0
      && match.range(of: DateSlot.month)?.upperBound == match.range.upperBound
  }
}
