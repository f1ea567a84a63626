import ElekLexicon

/// A point or stretch of the calendar, of known size: what a value is written from.
struct DateValue: Hashable {
  var text: String
  var granularity: DateUnit
  /// Its first and last day, where the year is known.
  var first: CalendarDay?
  var last: CalendarDay?

  /// `XXXX` stands for a year that nothing tells: a document without a day of publication.
  static func year(_ year: Int?) -> String {
    guard let year else { return "XXXX" }
    return padded(year, 4)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  static func of(year: Int?) -> DateValue {
    DateValue(
      text: self.year(year), granularity: .year,
      first: year.flatMap { CalendarDay(year: $0, month: 1, day: 1) },
      last: year.flatMap { CalendarDay(year: $0, month: 12, day: 31) })
  }

  static func of(year: Int?, month: Int) -> DateValue {
    DateValue(
      text: self.year(year) + "-" + padded(month, 2), granularity: .month,
      first: year.flatMap { CalendarDay(year: $0, month: month, day: 1) },
      last: year.flatMap {
        CalendarDay(
          year: $0, month: month, day: CalendarDay.length(ofMonth: month, year: $0))
      })
  }

  static func of(year: Int?, month: Int, day: Int) -> DateValue {
    let found = year.flatMap { CalendarDay(year: $0, month: month, day: day) }
    return DateValue(
      text: self.year(year) + "-" + padded(month, 2) + "-" + padded(day, 2), granularity: .day,
      first: found, last: found)
  }

  static func of(_ day: CalendarDay) -> DateValue {
    of(year: day.year, month: day.month, day: day.day)
  }

  static func of(weekOf day: CalendarDay) -> DateValue {
    let (year, week) = day.isoWeek
    let monday = day.adding(days: 1 - day.weekday)
    return DateValue(
      text: padded(year, 4) + "-W" + padded(week, 2), granularity: .week, first: monday,
      last: monday.adding(days: 6))
  }

  /// Months `first` to `last` of a year under a name of their own: `2024-Q1`, `2024-WI`.
  static func of(
    year: Int?, _ name: String, _ granularity: DateUnit, months first: Int, count: Int
  ) -> DateValue {
    let start = year.flatMap { CalendarDay(year: $0, month: first, day: 1) }
    return DateValue(
      text: self.year(year) + "-" + name, granularity: granularity, first: start,
      last: start?.adding(months: count).adding(days: -1))
  }

  /// From the first day or year of one to the last of the other.
  static func range(_ start: DateValue, _ end: DateValue) -> DateValue {
    DateValue(
      text: start.text + "/" + end.text, granularity: start.granularity, first: start.first,
      last: end.last)
  }

  static func years(_ first: Int, _ last: Int, _ granularity: DateUnit) -> DateValue {
    var value = range(of(year: first), of(year: last))
    value.granularity = granularity
    return value
  }
}

/// Lengths of time as ISO 8601 writes them.
enum DateLength {
  /// `P3D`, `PT2H/PT3H`, `P8Y6M`; nil when an amount is out of reach.
  static func text(_ parts: DateParts) -> String? {
    guard let amount = parts.amount, let unit = parts.unit else { return nil }
    guard var text = period(amount, unit, parts.minorAmount, parts.minorUnit) else { return nil }
    if let upper = parts.upperAmount {
      guard let end = period(upper, unit, nil, nil) else { return nil }
      text += "/" + end
    }
    return text
  }

  private static func period(
    _ amount: DecimalNumber, _ unit: DateUnit, _ minor: DecimalNumber?, _ minorUnit: DateUnit?
  ) -> String? {
    var pieces: [(count: Int, letter: String, isTime: Bool)] = []
    guard add(amount, unit, to: &pieces) else { return nil }
    if let minor, let minorUnit, !add(minor, minorUnit, to: &pieces) { return nil }
    var text = "P"
    var inTime = false
    for piece in pieces where piece.count > 0 {
      if piece.isTime && !inTime {
        text += "T"
        inTime = true
      }
      text += "\(piece.count)" + piece.letter
    }
    return text == "P" ? nil : text
  }

  /// Adds a count; what is left of a broken one goes into the next smaller unit.
  private static func add(
    _ amount: DecimalNumber, _ unit: DateUnit,
    to pieces: inout [(count: Int, letter: String, isTime: Bool)]
  ) -> Bool {
    let (factor, letter, isTime) = scale(unit)
    guard let scaled = amount.multiplied(by: DecimalNumber(factor)) else { return false }
    if let count = scaled.integer {
      pieces.append((count, letter, isTime))
      return count < 100_000
    }
    guard let small = smaller(unit),
      let count = amount.multiplied(by: DecimalNumber(small.count))?.integer
    else { return false }
    pieces.append((count / small.count, letter, isTime))
    pieces.append((count % small.count, small.letter, small.isTime))
    return true
  }

  private static func scale(_ unit: DateUnit) -> (Int, String, Bool) {
    switch unit {
    case .century: (100, "Y", false)
    case .decade: (10, "Y", false)
    case .year: (1, "Y", false)
    case .half: (6, "M", false)
    case .quarter, .season: (3, "M", false)
    case .month: (1, "M", false)
    case .week: (1, "W", false)
    case .day: (1, "D", false)
    case .hour: (1, "H", true)
    case .minute: (1, "M", true)
    case .second: (1, "S", true)
    }
  }

  private static func smaller(_ unit: DateUnit) -> (count: Int, letter: String, isTime: Bool)? {
    switch unit {
    case .year: (12, "M", false)
    case .month: (30, "D", false)
    case .day: (24, "H", true)
    case .hour: (60, "M", true)
    case .minute: (60, "S", true)
    default: nil
    }
  }
}
