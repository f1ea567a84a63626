import ElekLexicon
import Testing

@testable import ElekExtraction

@Suite struct DateResolverTests {
  /// A Wednesday.
  private let published = CalendarDay(year: 2024, month: 3, day: 20)

  private func resolve(
    _ expression: DateExpression, _ context: DateContext = DateContext(),
    policy: YearPolicy = .nearest, isPublished: Bool = true
  ) -> DateResolver.Result? {
    DateResolver(published: isPublished ? published : nil, policy: policy)
      .resolve(expression, context)
  }

  private func parts(_ fill: (inout DateParts) -> Void) -> DateExpression {
    var parts = DateParts()
    fill(&parts)
    return DateExpression(parts)
  }

  private func day(_ month: Int, _ day: Int) -> DateExpression {
    parts {
      $0.month = month
      $0.day = day
    }
  }

  private func context(_ tense: ClauseTense) -> DateContext {
    var context = DateContext()
    context.tense = tense
    return context
  }

  @Test func looksBackForWhatHappenedAndAheadForWhatWillBe() {
    #expect(resolve(day(12, 31), context(.past))?.value.text == "2023-12-31")
    #expect(resolve(day(12, 31), context(.future))?.value.text == "2024-12-31")
    #expect(resolve(day(3, 20), context(.past))?.value.text == "2024-03-20")
    #expect(resolve(day(3, 20), context(.future))?.value.text == "2024-03-20")
  }

  @Test func takesTheNearestWithoutTense() {
    #expect(resolve(day(1, 22))?.value.text == "2024-01-22")
    #expect(resolve(day(11, 2))?.value.text == "2023-11-02")
    #expect(resolve(day(5, 25))?.value.text == "2024-05-25")
  }

  @Test func distrustsATenseThatIsFarOff() {
    #expect(resolve(day(3, 22), context(.past))?.value.text == "2024-03-22")
    #expect(resolve(day(3, 14), context(.future))?.value.text == "2024-03-14")
  }

  @Test func goalsOfAPastClauseMayLieAhead() {
    var goal = context(.past)
    goal.isGoal = true
    #expect(resolve(day(4, 10), goal)?.value.text == "2024-04-10")
    goal.bound = .asof
    #expect(resolve(day(4, 10), goal)?.value.text == "2023-04-10")
  }

  @Test func policyOverridesTense() {
    #expect(resolve(day(4, 10), context(.future), policy: .past)?.value.text == "2023-04-10")
    #expect(resolve(day(2, 10), context(.past), policy: .future)?.value.text == "2025-02-10")
  }

  @Test func carriesTheYearOfANeighbour() throws {
    var carried = DateContext()
    carried.carriedYear = 2019
    let result = try #require(resolve(day(2, 5), carried))
    #expect(result.value.text == "2019-02-05")
    #expect(result.basis == .inherited)
  }

  @Test func leapDaysGoToLeapYears() {
    #expect(resolve(day(2, 29), context(.past))?.value.text == "2024-02-29")
    #expect(resolve(day(2, 29), policy: .future)?.value.text == "2028-02-29")
  }

  @Test(arguments: [
    (DateUnit.day, -1, "2024-03-19"), (.week, -2, "2024-W10"), (.month, -3, "2023-12"),
    (.year, 1, "2025"), (.quarter, -1, "2023-Q4"), (.half, 0, "2024-H1"),
    (.decade, 0, "2020/2029"), (.century, -1, "1901/2000"),
  ])
  func countsUnitsFromPublication(_ unit: DateUnit, _ offset: Int, _ value: String) {
    let expression = parts {
      $0.unit = unit
      $0.offset = offset
    }
    #expect(resolve(expression)?.value.text == value)
  }

  @Test func weekdaysFollowTense() {
    let friday = parts { $0.weekday = 5 }
    #expect(resolve(friday, context(.past))?.value.text == "2024-03-15")
    #expect(resolve(friday, context(.future))?.value.text == "2024-03-22")
    let wednesday = parts { $0.weekday = 3 }
    #expect(resolve(wednesday, context(.past))?.value.text == "2024-03-20")
    let nextWednesday = parts {
      $0.weekday = 3
      $0.offset = 1
    }
    #expect(resolve(nextWednesday)?.value.text == "2024-03-27")
  }

  @Test func rangesCrossTheYear() {
    var range = day(12, 25)
    range.end = day(1, 10).parts
    #expect(resolve(range, context(.past))?.value.text == "2023-12-25/2024-01-10")
    range.end?.year = 2020
    #expect(resolve(range)?.value.text == "2019-12-25/2020-01-10")
  }

  @Test func staysPartialWithoutPublication() throws {
    let result = try #require(resolve(day(1, 22), isPublished: false))
    #expect(result.value.text == "XXXX-01-22")
    #expect(result.basis == .none)
    let today = parts {
      $0.unit = .day
      $0.offset = 0
    }
    #expect(resolve(today, isPublished: false)?.value.text == "XXXX-XX-XX")
    #expect(resolve(parts { $0.weekday = 1 }, isPublished: false)?.value.text == "XXXX-WXX-1")
    #expect(resolve(parts { $0.year = 2019 }, isPublished: false)?.value.text == "2019")
  }

  @Test(arguments: [
    (DecimalNumber(3), DateUnit.day, "P3D"), (2, .week, "P2W"), (10, .minute, "PT10M"),
    (2, .decade, "P20Y"), (1, .half, "P6M"), (DecimalNumber("1.5") ?? 0, .year, "P1Y6M"),
    (DecimalNumber("0.5") ?? 0, .hour, "PT30M"),
  ])
  func writesLengths(_ amount: DecimalNumber, _ unit: DateUnit, _ value: String) {
    let expression = parts {
      $0.amount = amount
      $0.unit = unit
    }
    #expect(resolve(expression)?.value.text == value)
    #expect(resolve(expression)?.type == .duration)
  }

  @Test func winterBelongsToTheYearItStartsIn() throws {
    let value = try #require(
      resolve(
        parts {
          $0.season = .winter
          $0.unit = .season
          $0.offset = -1
        }))
    #expect(value.value.text == "2023-WI")
    #expect(value.value.last == CalendarDay(year: 2024, month: 2, day: 29))
  }
}
