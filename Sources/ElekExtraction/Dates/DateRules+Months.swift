import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Months, by themselves and with a year.
extension DateRules {
  static let months = [month, yearMonth, monthYear]

  /// «март айында», «март айынын аягында», «марттын башында», «мартта».
  private static let monthForms = Pattern.anyOf([
    .sequence([
      DatePattern.months.in(.nom).as(DateSlot.month), DatePattern.monthNoun.in(.gen, .nom),
      DatePattern.edge,
    ]),
    .sequence([DatePattern.months.in(.gen, .nom).as(DateSlot.month), DatePattern.edge]),
    .sequence([
      DatePattern.months.in(.nom).as(DateSlot.month),
      DatePattern.monthNoun.having(DatePattern.possessed).as(DateSlot.unit),
    ]),
    DatePattern.months.as(DateSlot.month),
  ])

  static let month = Rule<DateExpression>.whole(
    "date.month",
    examples: [
      "февралда", "февраль айында", "өткөн мартта", "апрелдин башында", "январь-февраль айларында",
    ],
    .sequence([.optional(DatePattern.shifts.as(DateSlot.shift)), monthForms])
  ) { match in
    guard let month = match.month(DateSlot.month), !month.needsDay,
      let place = match.range(of: DateSlot.month)?.lowerBound
    else { return nil }
    let hasNoun = match[DateSlot.unit] != nil
    if !hasNoun && !isCertain(month, at: place, match) { return nil }
    guard var result = monthExpression(match) else { return nil }
    result.parts.offset = match[DateSlot.shift].flatMap(match.offset)
    return result
  }

  static let yearMonth = Rule<DateExpression>.whole(
    "date.year-month",
    examples: ["2024-жылдын мартында", "2018-жылы июнь айында", "ушул жылдын январынан"],
    .sequence([DatePattern.year, .optional(.kind(.comma)), monthForms])
  ) { match in
    guard let month = match.month(DateSlot.month), !month.needsDay else { return nil }
    return monthExpression(match)
  }

  static let monthYear = Rule<DateExpression>.whole(
    "date.month-year", examples: ["март 2024", "март, 2024-жыл"],
    .sequence([
      DatePattern.months.in(.nom).as(DateSlot.month), .optional(.kind(.comma)),
      .digits(4, 1000...2199).as(DateSlot.year),
      .optional(.sequence([DatePattern.joint, DatePattern.yearNoun])),
    ])
  ) { match in
    guard let month = match.month(DateSlot.month), !month.needsDay, !month.isAmbiguous else {
      return nil
    }
    return monthExpression(match)
  }

  /// «жылдын» by itself is this year's.
  static func ofThisYear(_ expression: inout DateExpression) {
    guard expression.parts.year == nil, expression.parts.offset == nil, !expression.isAnaphoric
    else { return }
    expression.parts.unit = .year
    expression.parts.offset = 0
  }

  private static func monthExpression(_ match: Match) -> DateExpression? {
    guard let month = match.month(DateSlot.month), var result = match.yearBase() else { return nil }
    if match[DateSlot.shift] != nil, match[DateSlot.year] == nil, result.parts.unit == .year,
      match.range(of: DateSlot.shift)?.upperBound == match.range(of: DateSlot.month)?.lowerBound
    {
      // «өткөн мартта»: the shift counts months of that name, not years.
      result.parts.unit = nil
    }
    result.parts.month = month.first
    if let last = month.last {
      result.end = DateParts()
      result.end?.month = last
    }
    result.impliedBound = edgeBound(match)
    return result
  }

  /// «башынан» says "from" by itself.
  static func edgeBound(_ match: Match) -> DateMention.Bound? {
    guard let edge = match[DateSlot.edge],
      edge.reading?.features.grammaticalCase == .abl
    else { return nil }
    return .from
  }

  /// Whether a month's name without «айы» is the month: «майда» is small, «Март» a name.
  private static func isCertain(_ month: MonthWord, at place: Int, _ match: Match) -> Bool {
    // «Апрель» in quotes is a name.
    if match.follows(.quoteOpen, .quote), month.features.grammaticalCase == .nom { return false }
    if match.isName(place) || month.isTraditional && !month.flags.contains("whole") { return false }
    if month.features.grammaticalCase == .nom, month.features.possessor == 0,
      match[DateSlot.edge] == nil, match.next?.upos == .propn
    {
      return false  // «Март Бакиров»
    }
    if match[DateSlot.shift] != nil || match[DateSlot.edge] != nil { return true }
    if !month.isAmbiguous { return true }
    switch month.features.grammaticalCase {
    case .abl, .dat:
      return match.next?.upos == .adp
    case .loc where !month.features.isAttributive:
      return match.next.map { $0.upos == .verb || $0.upos == .num } ?? true
    default: return false
    }
  }
}
