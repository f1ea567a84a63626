import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Several months, and parts of one.
extension DateRules {
  static let monthRanges = [monthPair, monthToMonth, monthHalf, firstMonths]

  static let monthPair = Rule<DateExpression>.whole(
    "date.month-pair",
    examples: ["2023-жылдын март жана апрель айларында", "май, июнь айларында", "март – апрель"],
    .sequence([
      .optional(DatePattern.year), DatePattern.months.in(.nom).as(DateSlot.month),
      .anyOf([DatePattern.and, .kind(.comma), DatePattern.dash]),
      DatePattern.months.as(DateSlot.lastMonth),
      .optional(DatePattern.monthNoun.having(DatePattern.possessed)),
    ])
  ) { match in
    guard let first = match.month(DateSlot.month), let last = match.month(DateSlot.lastMonth),
      first.last == nil, last.last == nil, !first.needsDay, !last.needsDay,
      var result = match.yearBase(), let between = match.range(of: DateSlot.month)?.upperBound
    else { return nil }
    let kind = match.text.units[between].kind
    let isRange = kind == .hyphen || kind == .dash
    // Only neighbours make one stretch of time.
    if !isRange && last.first != first.first % 12 + 1 { return nil }
    result.parts.month = first.first
    result.end = DateParts()
    result.end?.month = last.first
    return result
  }

  static let monthToMonth = Rule<DateExpression>.whole(
    "date.month-to-month",
    examples: ["майдан августка чейин", "2024-жылдын мартынан июнуна", "март айынан май айына"],
    .sequence([
      .optional(DatePattern.year),
      .anyOf([
        .sequence([
          DatePattern.months.in(.nom).as(DateSlot.month), DatePattern.monthNoun.in(.abl),
        ]),
        DatePattern.months.in(.abl).as(DateSlot.month),
      ]), .optional(.lemma("тартып", "баштап")), lastYear,
      .anyOf([
        .sequence([
          DatePattern.months.in(.nom).as(DateSlot.lastMonth), DatePattern.monthNoun.in(.dat),
        ]),
        DatePattern.months.in(.dat).as(DateSlot.lastMonth),
      ]),
    ])
  ) { match in
    guard let first = match.month(DateSlot.month), let last = match.month(DateSlot.lastMonth),
      first.last == nil, last.last == nil, var result = match.yearBase()
    else { return nil }
    result.parts.month = first.first
    result.end = DateParts()
    result.end?.month = last.first
    result.end?.year = match[DateSlot.lastYear].flatMap(Match.year)
    return result
  }

  /// Half of a month.
  static let monthHalf = Rule<DateExpression>.whole(
    "date.month-half", examples: ["декабрдын экинчи жарымында", "март айынын биринчи жарымы"],
    .sequence([
      .optional(DatePattern.year),
      .anyOf([
        .sequence([
          DatePattern.months.in(.nom).as(DateSlot.month), DatePattern.monthNoun.in(.gen),
        ]),
        DatePattern.months.in(.gen).as(DateSlot.month),
      ]), DatePattern.part("half").as(DateSlot.part),
    ])
  ) { match in
    guard let month = match.month(DateSlot.month), let part = match[DateSlot.part],
      var result = match.yearBase()
    else { return nil }
    result.parts.month = month.first
    result.parts.half = match.text.lexicon.cell(part.row, 2) == "H1" ? 1 : 2
    return result
  }

  /// The months from January on.
  static let firstMonths = Rule<DateExpression>.whole(
    "date.first-months", examples: ["2024-жылдын 10 айында", "жылдын алгачкы тогуз айында"],
    .sequence([
      .anyOf([
        DatePattern.year, DatePattern.ownYear, .sequence([DatePattern.year, DatePattern.ownYear]),
      ]),
      .optional(.lemma("алгачкы", "биринчи", "баштапкы")),
      .anyOf([.number(2...12), .repeated(DatePattern.words, 1...2)]).as(DateSlot.number),
      DatePattern.monthNoun.having(DatePattern.possessed),
    ])
  ) { match in
    guard let count = match[DateSlot.number], !count.isOrdinal, (2...12).contains(count.integer),
      var result = match.yearBase()
    else { return nil }
    ofThisYear(&result)
    result.parts.month = 1
    result.end = DateParts()
    result.end?.month = count.integer
    return result
  }
}
