import ElekLexicon
import ElekMorphology
import ElekRules

/// What repeats.
extension DateRules {
  static let sets = [eachUnit, everyUnit, eachWeekday, onceIn, everyOther]

  static let eachUnit = Rule<DateExpression>(
    "date.each", examples: ["күн сайын", "жыл сайын", "эки жума сайын", "саат сайын"],
    .sequence([DatePattern.units.in(.nom).as(DateSlot.unit), .lemma("сайын")])
  ) { match in
    guard let unit = match.unit(DateSlot.unit), let noun = match[DateSlot.unit] else { return nil }
    guard let (parts, start) = counted(unit, noun, match) else {
      return .value(period(unit, .one), match.range)
    }
    return .value(DateExpression(parts, isSet: true), start..<match.range.upperBound)
  }

  static let everyUnit = Rule<DateExpression>.whole(
    "date.every", examples: ["ар жылы", "ар бир күнү", "ар эки айда", "ар 4 жылда бир"],
    .sequence([
      DatePattern.each, .optional(.lemma("бир")),
      .optional(.anyOf([.number(2...100), DatePattern.words]).as(DateSlot.number)),
      DatePattern.units.as(DateSlot.unit),
    ])
  ) { match in
    guard let unit = match.unit(DateSlot.unit) else { return nil }
    if let number = match[DateSlot.number], number.isOrdinal { return nil }
    return period(unit, match[DateSlot.number]?.value ?? .one)
  }

  static let eachWeekday = Rule<DateExpression>.whole(
    "date.each-weekday", examples: ["дүйшөмбү сайын", "ар жума күнү", "ар дүйшөмбүдө"],
    .anyOf([
      .sequence([DatePattern.weekdays.in(.nom).as(DateSlot.word), .lemma("сайын")]),
      .sequence([
        DatePattern.each, .optional(.lemma("бир")), DatePattern.weekdays.as(DateSlot.word),
        .optional(DatePattern.dayNoun.having(DatePattern.possessed)),
      ]),
    ])
  ) { _ in weekly() }

  static let onceIn = Rule<DateExpression>(
    "date.once-in", examples: ["бир айда бир", "үч жылда бир жолу"],
    .sequence([
      DatePattern.units.in(.loc).as(DateSlot.unit), .lemma("бир").in(.nom),
    ])
  ) { match in
    guard let unit = match.unit(DateSlot.unit), let noun = match[DateSlot.unit],
      let (parts, start) = counted(unit, noun, match)
    else { return nil }
    // «үч айда бир миллион» counts something else.
    if let next = match.next, next.upos == .noun || next.upos == .num || next.upos == .propn {
      guard next.isKnown, match.text.lexicon.lemma(Int(next.row)).hasPrefix("жол") else {
        return nil
      }
    }
    return .value(DateExpression(parts, isSet: true), start..<match.range.upperBound)
  }

  /// Every second day.
  static let everyOther = Rule<DateExpression>.whole(
    "date.every-other", examples: ["күн алыс", "күн аралап"],
    .sequence([
      DatePattern.noun("күн").in(.nom), .anyOf([.lemma("алыс"), .lemma("арала")]),
    ])
  ) { _ in period(.day, 2) }

  private static func period(_ unit: DateUnit, _ amount: DecimalNumber) -> DateExpression {
    var parts = DateParts()
    parts.amount = amount
    parts.unit = unit
    return DateExpression(parts, isSet: true)
  }
}
