import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Holidays on fixed days.
extension DateRules {
  static let holidays = [holiday]

  static let holiday = Rule<DateExpression>.whole(
    "date.holiday", examples: ["Нооруз майрамында", "Жаңы жыл", "Жеңиш күнүндө"],
    .sequence([
      .optional(DatePattern.year), .entry("dates/holidays").as(DateSlot.word),
    ])
  ) { match in
    guard let word = match[DateSlot.word], var result = match.yearBase(),
      let month = Int(match.text.lexicon.cell(word.row, 1)),
      let day = Int(match.text.lexicon.cell(word.row, 2)),
      let place = match.range(of: DateSlot.word)?.lowerBound
    else { return nil }
    // «Нооруз» in quotes is a market; in lower case it is no name of a day.
    if place > 0, match.text.units[place - 1].kind == .quoteOpen { return nil }
    if place > 0, match.text.units[place - 1].kind == .quote { return nil }
    guard match.text.units[place].flags.contains(.capitalized) else { return nil }
    result.parts.month = month
    result.parts.day = day
    return result
  }
}
