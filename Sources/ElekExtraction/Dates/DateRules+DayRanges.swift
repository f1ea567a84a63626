import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Ranges of days.
extension DateRules {
  static let dayRanges = [daysOfMonth, daysToMonth, dayToDay]

  static let daysOfMonth = Rule<DateExpression>.whole(
    "date.days-of-month",
    examples: [
      "15-17-августта", "14-15-16-август", "9-10-сентябрь күндөрү",
      "2024-жылдын 15 жана 16-мартында",
    ],
    .sequence([
      .optional(DatePattern.year), .number(1...31).as(DateSlot.day),
      .optional(
        .sequence([
          DatePattern.dash, .before(.sequence([.number(1...31), DatePattern.dash])),
          .number(1...31).as(DateSlot.number),
        ])),
      joiner,
      .anyOf([
        .sequence([
          DatePattern.dayMonth(DateSlot.lastDay, DateSlot.month, .nom), DatePattern.namedDay,
        ]),
        DatePattern.dayMonth(DateSlot.lastDay, DateSlot.month),
      ]),
    ])
  ) { match in
    guard let month = match.month(DateSlot.month), month.last == nil,
      var result = match.yearBase(), let first = match.day(DateSlot.day, of: month.first),
      let last = match.day(DateSlot.lastDay, of: month.first), first < last
    else { return nil }
    let between = (match.range(of: DateSlot.day)?.upperBound ?? 0)
    let isDashed =
      match.text.units[between].kind == .hyphen || match.text.units[between].kind == .dash
    let next = match.text.units[between + 1].kind
    // «15 жана 17-мартта» are two days, not three.
    if !isDashed || next == .word { guard last == first + 1 else { return nil } }
    result.parts.month = month.first
    result.parts.day = first
    return ended(result, month: month.first, day: last)
  }

  static let daysToMonth = Rule<DateExpression>.whole(
    "date.day-to-day-of-month", examples: ["15тен 17-мартка", "марттын 15инен 17сине чейин"],
    .anyOf([
      .sequence([
        .optional(DatePattern.year),
        .form(.number(1...31), FormCondition(cases: [.abl]))
          .as(DateSlot.day), DatePattern.dayMonth(DateSlot.lastDay, DateSlot.month, .dat),
      ]),
      .sequence([
        .optional(DatePattern.year), DatePattern.months.in(.gen, .nom).as(DateSlot.month),
        .optional(DatePattern.monthNoun.in(.gen)),
        .form(.number(1...31), FormCondition(cases: [.abl])).as(DateSlot.day),
        .form(.number(1...31), FormCondition(cases: [.dat])).as(DateSlot.lastDay),
      ]),
    ])
  ) { match in
    guard let month = match.month(DateSlot.month), var result = match.yearBase(),
      let first = match[DateSlot.day]?.integer, let last = match[DateSlot.lastDay]?.integer,
      first < last
    else { return nil }
    result.parts.month = month.first
    result.parts.day = first
    return ended(result, month: month.first, day: last)
  }

  static let dayToDay = Rule<DateExpression>.whole(
    "date.day-to-day",
    examples: [
      "1-январдан 31-мартка чейин", "30-май – 2-июнь",
      "1987-жылдын 3-майынан тартып 2011-жылдын 16-июнуна чейин",
    ],
    .sequence([
      .optional(DatePattern.year),
      .anyOf([
        .sequence([
          DatePattern.dayMonth(DateSlot.day, DateSlot.month, .abl),
          .optional(.lemma("тартып", "баштап")), lastYear,
          DatePattern.dayMonth(DateSlot.lastDay, DateSlot.lastMonth, .dat),
        ]),
        .sequence([
          DatePattern.dayMonth(DateSlot.day, DateSlot.month), DatePattern.dash, lastYear,
          DatePattern.dayMonth(DateSlot.lastDay, DateSlot.lastMonth),
        ]),
      ]),
    ])
  ) { match in
    guard let month = match.month(DateSlot.month), let lastMonth = match.month(DateSlot.lastMonth),
      var result = match.yearBase(), let first = match.day(DateSlot.day, of: month.first),
      let last = match.day(DateSlot.lastDay, of: lastMonth.first)
    else { return nil }
    result.parts.month = month.first
    result.parts.day = first
    result = ended(result, month: lastMonth.first, day: last)
    result.end?.year = match[DateSlot.lastYear].flatMap(Match.year)
    return result
  }

  static let lastYear = Pattern.optional(
    .sequence([
      .number(100...2199).as(DateSlot.lastYear), DatePattern.joint,
      .anyOf([DatePattern.yearNoun.having(DatePattern.yearCase), .lemma("ж.", "г.")]),
    ]))

  /// «-», «жана», «- жана».
  private static let joiner = Pattern.anyOf([
    .sequence([DatePattern.joint, .anyOf([DatePattern.and, .kind(.comma)])]), DatePattern.dash,
  ])

  private static func ended(_ start: DateExpression, month: Int, day: Int) -> DateExpression {
    var result = start
    var end = DateParts()
    end.month = month
    end.day = day
    result.end = end
    return result
  }
}
