extension DecimalNumber {
  /// The sum, or `nil` when it needs more digits than fit.
  public func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let power = coefficient == 0 ? other.exponent : min(exponent, other.exponent)
    guard other.coefficient != 0 else { return self }
    guard let left = Self.scale(coefficient, by: exponent - power),
      let right = Self.scale(other.coefficient, by: other.exponent - power)
    else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : DecimalNumber(coefficient: sum, exponent: power)
  }

  /// The difference, or `nil` when it needs more digits than fit.
  public func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
    guard let negative = other.negated else { return nil }
    return adding(negative)
  }

  /// The number with the other sign, or `nil` for the one coefficient that has no opposite.
  public var negated: DecimalNumber? {
    let (result, overflow) = Int64(0).subtractingReportingOverflow(coefficient)
    return overflow ? nil : DecimalNumber(coefficient: result, exponent: exponent)
  }

  /// The product, or `nil` when it needs more digits than fit.
  public func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
    return overflow
      ? nil : DecimalNumber(coefficient: product, exponent: exponent + other.exponent)
  }

  /// The number times a power of ten, or `nil` when it is out of reach.
  public func scaled(byPowerOfTen power: Int) -> DecimalNumber? {
    let (sum, overflow) = exponent.addingReportingOverflow(power)
    return overflow ? nil : DecimalNumber(coefficient: coefficient, exponent: sum)
  }

  /// The quotient cut to a number of digits after the point; `nil` on zero or too many digits.
  ///
  /// «үчтөн бири» is `1 ÷ 3` with four digits: `0.3333`.
  public func divided(by other: DecimalNumber, digits: Int) -> DecimalNumber? {
    guard other.coefficient != 0, (0...18).contains(digits) else { return nil }
    let shift = exponent - other.exponent + digits
    guard let dividend = Self.scale(coefficient, by: max(shift, 0)),
      let divisor = Self.scale(other.coefficient, by: max(-shift, 0))
    else { return nil }
    let (quotient, overflow) = dividend.dividedReportingOverflow(by: divisor)
    return overflow ? nil : DecimalNumber(coefficient: quotient, exponent: -digits)
  }
}

extension DecimalNumber: Comparable {
  /// Compares by value, exactly, whatever the exponents.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let leftSign = left.coefficient.signum()
    let rightSign = right.coefficient.signum()
    guard leftSign == rightSign, leftSign != 0 else { return leftSign < rightSign }
    let order = compareMagnitudes(left, right)
    return leftSign > 0 ? order < 0 : order > 0
  }

  /// Negative, zero or positive, for two numbers that are not zero.
  private static func compareMagnitudes(_ left: DecimalNumber, _ right: DecimalNumber) -> Int {
    let leftDigits = digitCount(left.coefficient.magnitude)
    let rightDigits = digitCount(right.coefficient.magnitude)
    let leftSize = leftDigits + left.exponent
    let rightSize = rightDigits + right.exponent
    guard leftSize == rightSize else { return leftSize - rightSize }
    // Same place of the first digit: pad the shorter one; 19 digits always fit a UInt64.
    let leftValue = pad(left.coefficient.magnitude, max(rightDigits - leftDigits, 0))
    let rightValue = pad(right.coefficient.magnitude, max(leftDigits - rightDigits, 0))
    return leftValue == rightValue ? 0 : (leftValue < rightValue ? -1 : 1)
  }

  private static func digitCount(_ magnitude: UInt64) -> Int {
    var count = 1
    var rest = magnitude / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  private static func pad(_ magnitude: UInt64, _ zeros: Int) -> UInt64 {
    var result = magnitude
    for _ in 0..<zeros { result *= 10 }
    return result
  }
}
