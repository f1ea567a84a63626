/// A day of the Gregorian calendar, with the arithmetic that news needs.
package struct CalendarDay: Sendable, Hashable, Comparable {
  package var year: Int
  package var month: Int
  package var day: Int

  /// - Returns: nil when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 (the civil-calendar algorithm with years from March).
  package var ordinal: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package init(ordinal: Int) {
    let z = ordinal + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int { (ordinal + 3) % 7 < 0 ? (ordinal + 3) % 7 + 8 : (ordinal + 3) % 7 + 1 }

  package func adding(days: Int) -> CalendarDay { CalendarDay(ordinal: ordinal + days) }

  package static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.ordinal < b.ordinal }
}

extension CalendarDay {
  /// The week of ISO 8601 that the day is in, with the year that the week belongs to.
  package var isoWeek: (year: Int, week: Int) {
    // A week belongs to the year of its Thursday.
    let thursday = adding(days: 4 - weekday)
    let firstDay = CalendarDay(ordinal: CalendarDay.firstDay(of: thursday.year))
    return (thursday.year, (thursday.ordinal - firstDay.ordinal) / 7 + 1)
  }

  /// The same day of another month, or the last day of it where it is too short.
  package func adding(months: Int) -> CalendarDay {
    let index = year * 12 + month - 1 + months
    let month = (index % 12 + 12) % 12 + 1
    let year = (index - month + 1) / 12
    let day = min(day, Self.length(ofMonth: month, year: year))
    return CalendarDay(year: year, month: month, day: day) ?? self
  }

  /// The ordinal of New Year's Day.
  static func firstDay(of year: Int) -> Int {
    CalendarDay(year: year, month: 1, day: 1)?.ordinal ?? 0
  }
}
