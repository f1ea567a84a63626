import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Years, ranges of years, decades.
extension DateRules {
  static let years = [year, spelledYear, listedYear, yearRange, yearToYear, decade, yearEdge]

  private static let edgedYear = Pattern.optional(DatePattern.edge)

  static let year = Rule<DateExpression>.whole(
    "date.year", examples: ["2019-жылы", "1998-жылкы", "2028-жылдын аягына", "2024-ж."],
    .sequence([
      .number(100...2199).as(DateSlot.year), .optional(DatePattern.dash.as(DateSlot.yearForm)),
      .anyOf([DatePattern.yearNoun.as(DateSlot.unit), .lemma("ж.", "г.")]), edgedYear,
    ])
  ) { match in
    guard let number = match[DateSlot.year], let value = Match.year(number) else { return nil }
    let isHyphenated = match[DateSlot.yearForm] != nil
    // «500 жыл» is a length of time, «2019 жыл» a year.
    if !isHyphenated && !(1700...2100).contains(value) { return nil }
    if let unit = match[DateSlot.unit], unit.features.isPlural, value % 10 == 0 {
      return nil
    }
    return yearExpression(value, match)
  }

  static let spelledYear = Rule<DateExpression>.whole(
    "date.year-spelled",
    examples: ["эки миң жыйырма төртүнчү жылы", "миң тогуз жүз отуз жетинчи жылы"],
    .sequence([
      .repeated(DatePattern.words, 2...8).as(DateSlot.year), DatePattern.yearNoun, edgedYear,
    ])
  ) { match in
    guard let number = match[DateSlot.year], number.isOrdinal, let value = Match.year(number),
      value >= 1000
    else { return nil }
    return yearExpression(value, match)
  }

  /// The first year of the list.
  static let listedYear = Rule<DateExpression>.whole(
    "date.year-listed", examples: ["2010, 2015-жылдары"],
    .sequence([
      .digits(4, 1700...2100).as(DateSlot.year), DatePattern.joint,
      .before(
        .sequence([
          .anyOf([.kind(.comma), DatePattern.and]), .digits(4, 1700...2100), DatePattern.joint,
          DatePattern.yearNoun,
        ])),
    ])
  ) { match in
    match[DateSlot.year].flatMap(Match.year).map { yearExpression($0, match) }
  }

  static let yearRange = Rule<DateExpression>.whole(
    "date.year-range",
    examples: [
      "2024-2025-жылдары", "2014–2020-жылга", "2022 жана 2023-жылдары", "2024/2025-окуу жылы",
    ],
    .sequence([
      .number(10...2199).as(DateSlot.year),
      .anyOf([
        .sequence([DatePattern.joint, .anyOf([DatePattern.and, .kind(.comma)])]), DatePattern.dash,
        .kind(.slash),
      ]).as(DateSlot.yearForm),
      .number(10...2199).as(DateSlot.lastYear), DatePattern.joint, .optional(.lemma("окуу")),
      .anyOf([DatePattern.yearNoun.as(DateSlot.unit), .lemma("ж.", "жж.", "гг.")]), edgedYear,
    ])
  ) { match in
    guard let first = match[DateSlot.year]?.integer, let last = match[DateSlot.lastYear]?.integer,
      let joiner = match[DateSlot.yearForm], first < last
    else { return nil }
    if last < 100 {
      // «20-30-жылдары» are decades.
      guard first % 10 == 0, last % 10 == 0, match[DateSlot.unit]?.features.isPlural == true else {
        return nil
      }
      var result = DateExpression(DateParts(), end: DateParts())
      result.parts.decade = 1900 + first
      result.end?.decade = 1900 + last
      return result
    }
    guard first >= 100 else { return nil }
    let isSpoken =
      match.text.units[joiner.range.upperBound - 1].kind == .word
      || match.text.units[joiner.range.upperBound - 1].kind == .comma
    if isSpoken && last != first + 1 { return nil }
    var result = yearExpression(first, match)
    result.impliedBound = nil
    result.end = DateParts()
    result.end?.year = last
    return result
  }

  static let yearToYear = Rule<DateExpression>.whole(
    "date.year-to-year",
    examples: ["2018-жылдан 2022-жылга чейин", "2018-жылдан тартып 2022-жылга"],
    .sequence([
      .number(100...2199).as(DateSlot.year), DatePattern.joint,
      .optional(DatePattern.yearNoun.in(.abl)),
      .optional(.lemma("тартып", "баштап")), .number(100...2199).as(DateSlot.lastYear),
      DatePattern.joint, DatePattern.yearNoun.in(.dat),
    ])
  ) { match in
    guard let first = match[DateSlot.year], let last = match[DateSlot.lastYear],
      first.integer < last.integer,
      match.range.count > 4 || first.features.grammaticalCase == .abl
    else { return nil }
    var result = yearExpression(first.integer, match)
    result.end = DateParts()
    result.end?.year = last.integer
    return result
  }

  static let decade = Rule<DateExpression>.whole(
    "date.decade", examples: ["1980-жылдары", "90-жылдарда", "1990-жылдардын башында"],
    .sequence([
      .anyOf([.number(10...2190), .repeated(DatePattern.words, 1...5)]).as(DateSlot.year),
      DatePattern.joint, DatePattern.yearNoun.having(FormCondition(plural: true)), edgedYear,
    ])
  ) { match in
    guard let number = match[DateSlot.year], number.integer % 10 == 0 else { return nil }
    let isWords = match.text.units[match.range.lowerBound].kind != .number
    if isWords && !number.isOrdinal { return nil }
    let value = number.integer
    guard value >= 1000 || (10...90).contains(value) else { return nil }
    var parts = DateParts()
    parts.decade = value < 100 ? 1900 + value : value
    return DateExpression(parts)
  }

  /// An edge of the year, month or week that runs.
  static let yearEdge = Rule<DateExpression>.whole(
    "date.edge", examples: ["жыл башынан бери", "айдын аягында", "ушул жылдын соңуна"],
    .sequence([
      .optional(DatePattern.shifts.as(DateSlot.shift)),
      DatePattern.noun("жыл", "ай", "апта", "жума").having(
        FormCondition(cases: [.nom, .gen], possessed: false, plural: false)
      ).as(DateSlot.unit), DatePattern.edge,
    ])
  ) { match in
    guard let unit = match.unit(DateSlot.unit),
      DateAmount(
        before: match.range.lowerBound, in: match.text) == nil || match[DateSlot.shift] != nil
    else { return nil }
    if match.follows(.hyphen) { return nil }
    var parts = DateParts()
    parts.unit = unit
    parts.offset = match[DateSlot.shift].flatMap(match.offset) ?? 0
    var result = DateExpression(parts)
    result.impliedBound = edgeBound(match)
    return result
  }

  private static func yearExpression(_ value: Int, _ match: Match) -> DateExpression {
    var parts = DateParts()
    parts.year = value
    var result = DateExpression(parts)
    result.impliedBound = edgeBound(match)
    return result
  }
}
