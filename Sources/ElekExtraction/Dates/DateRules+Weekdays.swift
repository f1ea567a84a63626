import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Days of the week.
extension DateRules {
  static let weekdays = [weekday, weekdayOfWeek, weekdayOfMonth, weekdayPair]

  static let weekday = Rule<DateExpression>.whole(
    "date.weekday", examples: ["дүйшөмбү күнү", "ишембиде", "өткөн жума күнү", "ишемби"],
    .sequence([
      .optional(DatePattern.shifts.as(DateSlot.shift)),
      DatePattern.weekdays.as(DateSlot.word),
      .optional(
        DatePattern.dayNoun.having(
          FormCondition(cases: [.nom, .gen, .acc, .dat, .loc, .abl, .none])
        )
        .as(DateSlot.unit)),
    ])
  ) { match in
    guard let word = match[DateSlot.word],
      let number = Int(match.text.lexicon.cell(word.row, 1)),
      let place = match.range(of: DateSlot.word)?.lowerBound
    else { return nil }
    if let noun = match[DateSlot.unit] {
      if word.features.grammaticalCase != .nom { return nil }
      let isBare = noun.features.possessor != 3 && !noun.features.isAttributive
      if isBare && noun.features.grammaticalCase == .nom { return nil }
      // «жекшемби күндөрү» comes every week.
      if noun.features.isPlural { return weekly() }
    } else if !isWeekday(word, at: place, match) {
      return nil
    }
    var parts = DateParts()
    parts.weekday = number
    parts.offset = match[DateSlot.shift].flatMap(match.offset)
    return DateExpression(parts)
  }

  static let weekdayPair = Rule<DateExpression>.whole(
    "date.weekday-pair",
    examples: [
      "ишемби, жекшемби күндөрү", "ишемби-жекшемби күндөрү", "дүйшөмбүдөн жумага чейин",
    ],
    .anyOf([
      .sequence([
        .optional(DatePattern.shifts.as(DateSlot.shift)),
        DatePattern.weekdays.in(.nom).as(DateSlot.word),
        .anyOf([DatePattern.and, .kind(.comma), DatePattern.dash]),
        DatePattern.weekdays.in(.nom).as(DateSlot.lastWord),
        DatePattern.dayNoun.having(DatePattern.possessed),
      ]),
      .sequence([
        DatePattern.weekdays.in(.abl).as(DateSlot.word),
        DatePattern.weekdays.in(.dat).as(DateSlot.lastWord),
      ]),
      .sequence([
        .optional(DatePattern.shifts.as(DateSlot.shift)),
        DatePattern.weekdayPairs.as(DateSlot.word),
        .optional(DatePattern.dayNoun.having(DatePattern.possessed)),
      ]),
    ])
  ) { match in
    guard let (start, end) = pairedDays(match), start < end,
      !match.isName(match.range.lowerBound)
    else { return nil }
    // «дүйшөмбү жана жума күндөрү» come every week.
    let hasEnds = match[DateSlot.lastWord]?.features.grammaticalCase == .dat
    if !hasEnds, end != start + 1 { return weekly() }
    var parts = DateParts()
    parts.weekday = start
    parts.offset = match[DateSlot.shift].flatMap(match.offset)
    var result = DateExpression(parts, end: DateParts())
    result.end?.weekday = end
    return result
  }

  /// The days of a pair, in two words or in one.
  private static func pairedDays(_ match: Match) -> (Int, Int)? {
    let words = [match[DateSlot.word], match[DateSlot.lastWord]].compactMap(\.self)
    let days = words.flatMap { match.text.lexicon.cell($0.row, 1).split(separator: "/") }
      .compactMap { Int($0) }
    return days.count == 2 ? (days[0], days[1]) : nil
  }

  static let weekdayOfWeek = Rule<DateExpression>.whole(
    "date.weekday-of-week",
    examples: ["ушул жуманын шаршемби күнү", "келерки аптанын дүйшөмбүсүндө"],
    .sequence([
      DatePattern.shifts.as(DateSlot.shift), DatePattern.noun("апта", "жума").in(.gen),
      DatePattern.weekdays.as(DateSlot.word),
      .optional(DatePattern.dayNoun.having(DatePattern.possessed)),
    ])
  ) { match in
    guard let word = match[DateSlot.word], let shift = match[DateSlot.shift] else { return nil }
    var parts = DateParts()
    parts.unit = .week
    parts.offset = match.offset(of: shift)
    parts.weekday = Int(match.text.lexicon.cell(word.row, 1))
    return DateExpression(parts)
  }

  static let weekdayOfMonth = Rule<DateExpression>.whole(
    "date.weekday-of-month",
    examples: ["2027-жылдын январь айынын төртүнчү жекшембисинде", "майдын экинчи жекшембиси"],
    .sequence([
      .optional(DatePattern.year),
      .anyOf([
        .sequence([
          DatePattern.months.in(.nom).as(DateSlot.month), DatePattern.monthNoun.in(.gen),
        ]), DatePattern.months.in(.gen).as(DateSlot.month),
      ]),
      DatePattern.words.having(FormCondition(numTypes: [.ord])).as(DateSlot.number),
      DatePattern.weekdays.having(DatePattern.possessed).as(DateSlot.word),
    ])
  ) { match in
    guard let month = match.month(DateSlot.month), month.last == nil,
      let number = match[DateSlot.number], (1...5).contains(number.integer),
      let word = match[DateSlot.word], var result = match.yearBase()
    else { return nil }
    result.parts.month = month.first
    result.parts.week = number.integer
    result.parts.weekday = Int(match.text.lexicon.cell(word.row, 1))
    return result
  }

  static func weekly() -> DateExpression {
    var parts = DateParts()
    parts.amount = .one
    parts.unit = .week
    return DateExpression(parts, isSet: true)
  }

  /// Whether a weekday's name without «күнү» is the day: Дүйшөмбү is a city, жума a week, and a
  /// capital inside a sentence makes a name of any of them.
  private static func isWeekday(_ word: LexiconEntry, at place: Int, _ match: Match) -> Bool {
    let text = match.text
    if match.isName(place) { return false }
    if !text.lexicon.cell(word.row, 2).contains("ambiguous") {
      return word.features.possessor == 0
    }
    guard match.word(DateSlot.word) == "дүйшөмбү", word.features.possessor == 0 else {
      return false
    }
    if text.units[place].flags.contains(.capitalized) {
      return !isCity(place, text)
    }
    return match.next?.upos != .propn
  }

  /// Дүйшөмбү at the start of a sentence, where its capital says nothing: the city when «шаары»
  /// follows, or a country or city stands near.
  private static func isCity(_ place: Int, _ text: AnalyzedText) -> Bool {
    let end = min(place + 8, text.units.count)
    for unit in place + 1..<max(end, place + 1) {
      if text.units[unit].kind == .period { break }
      guard let best = text.best(unit), best.isKnown else { continue }
      let table = text.lexicon.tables[text.lexicon.tableIndex(ofRow: Int(best.row))].name
      if table.hasPrefix("places/") && text.units[unit].flags.contains(.capitalized) { return true }
      if unit == place + 1, text.lexicon.lemma(Int(best.row)) == "шаар" { return true }
    }
    return false
  }
}
