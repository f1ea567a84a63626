import ElekLexicon
import ElekMorphology
import ElekRules

/// Words counted from the day of publication.
extension DateRules {
  static let relative = [relativeWord, shiftedUnit, pastNight, nextDay, thatDay]

  static let relativeWord = Rule<DateExpression>.whole(
    "date.relative", examples: ["бүгүн", "кечээ күнү", "былтыркы", "быйыл", "мурдагы жылы"],
    .sequence([
      .entry("dates/relative").as(DateSlot.word),
      .optional(
        .sequence([DatePattern.dayNoun.having(DatePattern.possessed).as(DateSlot.unit)])),
    ])
  ) { match in
    guard let word = match[DateSlot.word],
      let unit = DateUnit(rawValue: match.text.lexicon.cell(word.row, 1)),
      let offset = Int(match.text.lexicon.cell(word.row, 2))
    else { return nil }
    if match[DateSlot.unit] != nil && unit != .day { return nil }
    var parts = DateParts()
    parts.unit = unit
    parts.offset = offset
    return DateExpression(parts)
  }

  static let shiftedUnit = Rule<DateExpression>.whole(
    "date.shifted-unit",
    examples: ["өткөн жылы", "ушул айда", "келерки жумада", "ушул күнгө", "өткөн чейректе"],
    .sequence([
      DatePattern.shifts.as(DateSlot.shift),
      DatePattern.noun("кылым", "жыл", "ай", "апта", "жума", "күн", "сутка", "чейрек", "квартал")
        .having(FormCondition(plural: false)).as(DateSlot.unit),
    ])
  ) { match in
    guard let unit = match.unit(DateSlot.unit), let noun = match[DateSlot.unit],
      let shift = match[DateSlot.shift], let offset = match.offset(of: shift),
      let word = match.word(DateSlot.shift)
    else { return nil }
    switch word {
    case "акыркы", "соңку", "алдыдагы":
      // «акыркы күнү» is the last of some days; «акыркы айда» a month's length.
      guard unit != .day, word != "алдыдагы" else { return nil }
      let isBare = noun.features.grammaticalCase == .nom && noun.features.possessor == 0
      if isBare && !isWithin(match) { return nil }
      var parts = DateParts()
      parts.amount = .one
      parts.unit = unit
      return DateExpression(parts)
    case "кийинки", "мурунку", "бул", "өткөн":
      if unit == .day && match.word(DateSlot.unit) != "сутка" { return nil }
    default: break
    }
    if unit == .century { return nil }
    var parts = DateParts()
    parts.unit = unit
    parts.offset = offset
    return DateExpression(parts)
  }

  static let pastNight = Rule<DateExpression>.whole(
    "date.night", examples: ["өткөн түндө", "ушул түнү"],
    .sequence([
      DatePattern.shifts.as(DateSlot.shift),
      .entryWhere("dates/parts", column: "value", ["NI", "EV"]).as(DateSlot.part),
    ])
  ) { match in
    guard let shift = match[DateSlot.shift], let offset = match.offset(of: shift),
      (-1...1).contains(offset), let word = match.word(DateSlot.shift),
      word == "өткөн" || word == "ушул" || word == "келерки"
    else { return nil }
    var parts = DateParts()
    parts.unit = .day
    parts.offset = offset
    return DateExpression(parts)
  }

  /// The day after the one mentioned.
  static let nextDay = Rule<DateExpression>.whole(
    "date.next-day",
    examples: [
      "15-мартта кар жаады. Эртеси жаан жаады.", "15-мартта кар жаады. Эртеси күнү кар эриди.",
    ],
    .sequence([
      DatePattern.part("next"),
      .optional(DatePattern.dayNoun.having(DatePattern.possessed)),
    ])
  ) { _ in mentioned(.day, 1) }

  /// Counted from what was mentioned.
  static let thatDay = Rule<DateExpression>.whole(
    "date.that-day",
    examples: [
      "15-мартта кар жаады. Ошол күнү жол жабылды.",
      "2010-жылы көпүрө курулган. Ошол эле жылы жол оңдолгон.",
      "15-мартта кар жаады. Кийинки күнү жол ачылды.",
    ],
    .sequence([
      .anyOf([
        .sequence([DatePattern.that, .optional(.lemma("эле"))]),
        .entryWhere("dates/shifts", column: "word", ["кийинки"]).as(DateSlot.word),
      ]),
      DatePattern.noun("күн", "жыл", "ай").having(FormCondition(possessed: true, plural: false))
        .as(DateSlot.unit),
    ])
  ) { match in
    guard let unit = match.unit(DateSlot.unit) else { return nil }
    let isNext = match[DateSlot.word] != nil
    if isNext && unit != .day { return nil }
    return mentioned(unit, isNext ? 1 : 0)
  }

  /// «акыркы жума ичинде».
  private static func isWithin(_ match: Match) -> Bool {
    guard let next = match.next, next.isKnown else { return false }
    return match.text.lexicon.lemma(Int(next.row)).hasPrefix("ич")
  }

  private static func mentioned(_ unit: DateUnit, _ offset: Int) -> DateExpression {
    var parts = DateParts()
    parts.unit = unit
    parts.offset = offset
    var result = DateExpression(parts)
    result.isAnaphoric = true
    return result
  }
}
