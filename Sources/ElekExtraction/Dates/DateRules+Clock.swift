import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Times of the clock.
extension DateRules {
  static let clock = [clockRange, oClock, clockTime, dottedClock]

  private static let hourNoun = DatePattern.noun("саат")
  private static let lastDayPart = Slot<LexiconEntry>("last-part")
  private static let lastPart = Pattern.optional(
    DatePattern.part("day").as(lastDayPart))
  private static let dayPart = Pattern.optional(
    DatePattern.part("day").as(DateSlot.part))

  /// «10:00дө».
  private static let minutes = Pattern.sequence([
    .number(0...24), .glued, .kind(.colon), .glued, .digits(2, 0...59),
  ])

  private static func time(_ slot: Slot<ClockTime>) -> Pattern {
    .anyOf([
      minutes,
      .sequence([.anyOf([.number(0...24), DatePattern.smallWords]), .lemma("жарым")]),
      .kind(.number), DatePattern.smallWords,
    ]).as(slot)
  }

  static let oClock = Rule<DateExpression>.whole(
    "date.o-clock",
    examples: ["саат 10:00дө", "саат онго", "кечки саат 7де", "саат түнкү 2де", "саат 14.30да"],
    .sequence([dayPart, hourNoun.in(.nom), dayPart, time(DateSlot.time)])
  ) { match in
    guard let time = match[DateSlot.time], isAtTime(time, match) else { return nil }
    return DateExpression(parts(time, match[DateSlot.part], match))
  }

  static let clockTime = Rule<DateExpression>.whole(
    "date.clock", examples: ["14:30да", "10:00гө чейин", "түнкү 02:20 чамасында"],
    .sequence([
      dayPart, minutes.as(DateSlot.time),
      .optional(.before(.lemma("чамасында", "чама", "маал", "болжол")).as(DateSlot.yearForm)),
    ])
  ) { match in
    guard let time = match[DateSlot.time] else { return nil }
    if match[DateSlot.part] != nil || match.range(of: DateSlot.yearForm) != nil {
      return DateExpression(parts(time, match[DateSlot.part], match))
    }
    guard time.isSuffixed, let last = match.text.best(match.range.upperBound - 1) else {
      return nil
    }
    switch last.features.grammaticalCase {
    case .loc, .dat, .abl: return DateExpression(parts(time, match[DateSlot.part], match))
    default: return nil
    }
  }

  /// A full stop and two figures of minutes, when the case says when; decimals are written with a
  /// comma.
  static let dottedClock = Rule<DateExpression>.whole(
    "date.clock-dotted", examples: ["10.30да башталат", "21.00гө карата"],
    .sequence([dayPart, .kind(.number).as(DateSlot.time)])
  ) { match in
    guard let time = match[DateSlot.time], time.hasMinutes, time.isSuffixed,
      let last = match.text.best(match.range.upperBound - 1)
    else { return nil }
    switch last.features.grammaticalCase {
    case .loc where time.minute % 5 == 0: break
    case .dat, .abl: if time.minute % 15 != 0 { return nil }
    default: return nil
    }
    return DateExpression(parts(time, match[DateSlot.part], match))
  }

  static let clockRange = Rule<DateExpression>.whole(
    "date.clock-range", examples: ["саат 9:00дөн 17:00гө чейин", "9:00-18:00", "саат 10дон 12ге"],
    .anyOf([
      .sequence([
        dayPart, hourNoun.in(.nom).as(DateSlot.unit), time(DateSlot.time),
        .optional(DatePattern.dash), lastPart, .optional(hourNoun), lastPart,
        time(DateSlot.lastTime),
      ]),
      .sequence([
        minutes.as(DateSlot.time),
        .anyOf([DatePattern.dash, .before(.anyOf([hourNoun, .kind(.number)]))]),
        .optional(hourNoun), minutes.as(DateSlot.lastTime),
      ]),
    ])
  ) { match in
    guard let first = match[DateSlot.time], let last = match[DateSlot.lastTime],
      let end = match.range(of: DateSlot.time)?.upperBound
    else { return nil }
    let isDashed = match.text.units[end].kind == .hyphen || match.text.units[end].kind == .dash
    if !isDashed {
      guard let reading = match.text.best(end - 1), reading.features.grammaticalCase == .abl else {
        return nil
      }
    }
    return DateExpression(
      parts(first, match[DateSlot.part], match), end: parts(last, match[lastDayPart], match))
  }

  private static func parts(
    _ time: ClockTime, _ part: LexiconEntry?, _ match: Match
  ) -> DateParts {
    var parts = DateParts()
    parts.hour = time.hour
    parts.minute = time.minute
    if let part, time.hour < 12 {
      switch match.text.lexicon.cell(part.row, 2) {
      case "AF", "EV": parts.hour = time.hour + 12
      case "NI" where time.hour >= 8: parts.hour = time.hour + 12
      case "MI" where time.hour < 6: parts.hour = time.hour + 12
      default: break
      }
    }
    return parts
  }

  /// Whether a number after «саат» is the time, and no count of something else.
  private static func isAtTime(_ time: ClockTime, _ match: Match) -> Bool {
    if DateAmount(before: match.range.lowerBound, in: match.text) != nil, !time.hasMinutes {
      return false  // «24 саат 3 күн»
    }
    if time.hasMinutes { return true }
    if time.isSuffixed {
      let features = match.text.best(match.range.upperBound - 1)?.features ?? .none
      if features.grammaticalCase != .nom { return true }
    }
    guard let next = match.next else { return true }
    if next.upos == .num || match.text.units[match.range.upperBound].kind == .number {
      return false
    }
    return next.upos != .noun || next.features.possessor == 3
  }
}
