import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Centuries.
extension DateRules {
  static let centuries = [centuryDecade, century, spelledCentury, romanCentury, runningCentury]

  private static let centuryNoun = DatePattern.noun("кылым")

  static let century = Rule<DateExpression>.whole(
    "date.century", examples: ["21-кылымда", "20-кылымдын экинчи жарымы", "18-19-кылымдарда"],
    .sequence([
      .optional(.sequence([.number(1...21).as(DateSlot.day), DatePattern.dash])),
      .number(1...21).as(DateSlot.number),
      DatePattern.joint, centuryNoun, centuryTail,
    ])
  ) { numbered($0) }

  static let spelledCentury = Rule<DateExpression>.whole(
    "date.century-spelled",
    examples: ["төртүнчү кылымдагы", "он тогузунчу кылымдын башы", "жыйырма биринчи кылым"],
    .sequence([
      .repeated(DatePattern.words, 1...2).as(DateSlot.number), centuryNoun, centuryTail,
    ])
  ) { match in
    guard match[DateSlot.number]?.isOrdinal == true else { return nil }
    return numbered(match)
  }

  static let romanCentury = Rule<DateExpression>.whole(
    "date.century-roman", examples: ["XIX кылымда", "XIX-XX кылымдарда", "XXI-кылым"],
    .anyOf([
      .sequence([DatePattern.roman, centuryNoun, centuryTail]),
      .sequence([
        .capitalized(DatePattern.part("roman-century")).as(DateSlot.roman), centuryTail,
      ]),
    ])
  ) { match in
    guard let roman = match.roman else { return nil }
    return expression(roman.first, roman.last, match)
  }

  static let centuryDecade = Rule<DateExpression>.whole(
    "date.century-decade", examples: ["20-кылымдын 30-жылдарында", "XX кылымдын 60-жылдары"],
    .sequence([
      .anyOf([
        .sequence([.number(1...21).as(DateSlot.number), DatePattern.joint]), DatePattern.roman,
      ]), centuryNoun.in(.gen), .number(10...90).as(DateSlot.year), DatePattern.joint,
      DatePattern.yearNoun.having(FormCondition(plural: true)), .optional(DatePattern.edge),
    ])
  ) { match in
    guard let century = match[DateSlot.number]?.integer ?? match.roman?.first,
      let decade = match[DateSlot.year]?.integer, decade % 10 == 0
    else { return nil }
    var parts = DateParts()
    parts.decade = (century - 1) * 100 + decade
    return DateExpression(parts)
  }

  static let runningCentury = Rule<DateExpression>.whole(
    "date.century-running", examples: ["ушул кылымда", "өткөн кылымдын башында"],
    .sequence([DatePattern.shifts.as(DateSlot.shift), centuryNoun, centuryTail])
  ) { match in
    guard let offset = match[DateSlot.shift].flatMap(match.offset) else { return nil }
    var parts = DateParts()
    parts.unit = .century
    parts.offset = offset
    return DateExpression(parts)
  }

  /// «экинчи жарымында», «экинчи чейрегинен», «ортосунда».
  private static let centuryTail = Pattern.optional(
    .anyOf([
      DatePattern.edge,
      DatePattern.part("half", "quarter").as(DateSlot.part),
    ]))

  private static func numbered(_ match: Match) -> DateExpression? {
    guard let number = match[DateSlot.number], (1...21).contains(number.integer) else { return nil }
    let first = match[DateSlot.day]?.integer
    return expression(first ?? number.integer, first == nil ? nil : number.integer, match)
  }

  private static func expression(_ first: Int, _ last: Int?, _ match: Match) -> DateExpression? {
    // «б.з.ч. V кылымда» is before our era, which no value form writes.
    if match.follows(.abbreviation) { return nil }
    var parts = DateParts()
    parts.century = first
    if let part = match[DateSlot.part] {
      let number = match.text.lexicon.cell(part.row, 2).last?.wholeNumberValue
      if match.text.lexicon.cell(part.row, 1) == "half" {
        parts.half = number
      } else {
        parts.quarter = number
      }
    }
    var result = DateExpression(parts)
    if let last {
      guard first < last else { return nil }
      result.end = DateParts()
      result.end?.century = last
    }
    return result
  }
}
