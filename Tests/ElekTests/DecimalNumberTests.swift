import ElekLexicon
import Testing

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    ("35000", "35000"), ("12.5", "12.5"), ("12,50", "12.5"), ("0.3333", "0.3333"),
    ("-2", "-2"), ("-0.05", "-0.05"), ("0", "0"), ("0,00", "0"), ("007", "7"),
    ("5439000000", "5439000000"), ("100000000000000000000000000000", "1" + zeros(29)),
    ("9223372036854775807", "9223372036854775807"), ("0.000001", "0.000001"),
  ])
  func readsAndPrintsTheCanonicalForm(text: String, canonical: String) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.description == canonical)
    #expect(DecimalNumber(canonical) == number)
  }

  @Test(arguments: [
    "", "-", ".", ",5", "5.", "1.2.3", "1 000", "1e3", "12a", "٣", "9223372036854775808", "--1",
  ])
  func refusesWhatIsNoNumber(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func equalNumbersAreEqualValues() throws {
    let thousands = try #require(DecimalNumber(35).scaled(byPowerOfTen: 3))
    #expect(thousands == 35000)
    #expect(Set([thousands, 35000, DecimalNumber("35000.0")]).count == 1)
    #expect(thousands.integer == 35000)
    #expect(thousands.isInteger)
    #expect(DecimalNumber("2.5")?.integer == nil)
    #expect(DecimalNumber(coefficient: 0, exponent: 99) == .zero)
    #expect(DecimalNumber(coefficient: 1, exponent: 99) == nil)
  }

  @Test func calculatesExactly() throws {
    let half = try #require(DecimalNumber("0.5"))
    #expect(half.adding(2)?.description == "2.5")
    #expect(half.multiplied(by: 1_000_000) == 500_000)
    #expect(DecimalNumber("0.1")?.adding(try #require(DecimalNumber("0.2")))?.description == "0.3")
    #expect(DecimalNumber(8000).adding(159) == 8159)
    #expect(DecimalNumber.zero.adding(8000) == 8000)
    #expect(DecimalNumber(5).subtracting(8)?.description == "-3")
    #expect(DecimalNumber(1).divided(by: 3, digits: 4)?.description == "0.3333")
    #expect(DecimalNumber(2).divided(by: 5, digits: 4)?.description == "0.4")
    #expect(DecimalNumber(30000).divided(by: 100, digits: 2) == 300)
    #expect(half.divided(by: 2000, digits: 6)?.description == "0.00025")
  }

  @Test func saysWhenItRunsOutOfDigits() {
    let large = DecimalNumber(Int.max)
    #expect(large.adding(1) == nil)
    #expect(large.multiplied(by: large) == nil)
    #expect(DecimalNumber(1).divided(by: 0, digits: 2) == nil)
    #expect(DecimalNumber(7).scaled(byPowerOfTen: .max) == nil)
    #expect(DecimalNumber(coefficient: .min, exponent: 0)?.negated == nil)
  }

  @Test func ordersByValue() throws {
    let texts = [
      "-35000", "-2", "-0.5", "0", "0.3333", "0.5", "2", "2.5", "10", "9223372036854775807",
    ]
    let numbers = try texts.map { try #require(DecimalNumber($0)) }
    for (left, right) in zip(numbers, numbers.dropFirst()) {
      #expect(left < right)
      #expect(!(right < left))
    }
    #expect(!(numbers[3] < numbers[3]))
    #expect(try #require(DecimalNumber("1" + zeros(30))) > numbers[9])
  }
}

private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
