import ElekExtraction
import Testing

@Suite struct CalendarDayTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: year, month: month, day: day))
  }

  @Test func refusesWhatIsNoDay() {
    #expect(CalendarDay(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2024, month: 13, day: 1) == nil)
    #expect(CalendarDay(year: 2024, month: 4, day: 31) == nil)
    #expect(CalendarDay(year: 2024, month: 4, day: 0) == nil)
    #expect(CalendarDay(year: 2000, month: 2, day: 29) != nil)
  }

  @Test func countsDaysFrom1970() throws {
    #expect(try day(1970, 1, 1).ordinal == 0)
    #expect(try day(1969, 12, 31).ordinal == -1)
    #expect(try day(2024, 3, 20).ordinal == 19_802)
    for ordinal in stride(from: -200_000, through: 100_000, by: 37) {
      #expect(CalendarDay(ordinal: ordinal).ordinal == ordinal)
    }
  }

  @Test func knowsTheDayOfTheWeek() throws {
    #expect(try day(1970, 1, 1).weekday == 4)
    #expect(try day(2024, 3, 20).weekday == 3)
    #expect(try day(2024, 3, 24).weekday == 7)
    #expect(try day(1965, 3, 1).weekday == 1)
  }

  @Test func addsAcrossMonthsAndYears() throws {
    #expect(try day(2024, 2, 28).adding(days: 2) == day(2024, 3, 1))
    #expect(try day(2024, 1, 1).adding(days: -1) == day(2023, 12, 31))
    #expect(try day(2024, 1, 31).adding(months: 1) == day(2024, 2, 29))
    #expect(try day(2024, 1, 15).adding(months: -1) == day(2023, 12, 15))
    #expect(try day(2024, 3, 20).adding(months: -27) == day(2021, 12, 20))
  }

  @Test(arguments: [
    (2024, 1, 1, 2024, 1), (2023, 1, 1, 2022, 52), (2020, 12, 31, 2020, 53),
    (2024, 12, 30, 2025, 1), (2024, 3, 20, 2024, 12), (2021, 1, 3, 2020, 53),
  ])
  func numbersWeeksAfterISO(_ year: Int, _ month: Int, _ day: Int, _ ofYear: Int, _ week: Int)
    throws
  {
    let found = try self.day(year, month, day).isoWeek
    #expect(found.year == ofYear)
    #expect(found.week == week)
  }
}
