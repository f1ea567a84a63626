/// An exact decimal number: a coefficient times a power of ten, never binary floating point.
///
/// The form is canonical (the coefficient has no trailing zeros), so equal numbers are equal
/// values: `35 миң` and `35000` are both `35 × 10³`.
public struct DecimalNumber: Sendable, Hashable {
  /// The digits, with the sign; not a multiple of ten unless the number is zero.
  public let coefficient: Int64
  /// The power of ten that the coefficient is multiplied by.
  public let exponent: Int

  /// The powers of ten that a number may have: `10^36` is past every number word of news.
  public static let exponents = -36...36

  /// The number `coefficient × 10^exponent`, or `nil` when its size is out of reach.
  public init?(coefficient: Int64, exponent: Int) {
    var digits = coefficient
    var power = digits == 0 ? 0 : exponent
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    guard Self.exponents.contains(power) else { return nil }
    self.init(canonical: digits, power)
  }

  /// A whole number.
  public init(_ integer: Int) {
    var digits = Int64(integer)
    var power = 0
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    self.init(canonical: digits, power)
  }

  private init(canonical coefficient: Int64, _ exponent: Int) {
    self.coefficient = coefficient
    self.exponent = exponent
  }

  /// Nothing.
  public static let zero = DecimalNumber(0)
  /// One.
  public static let one = DecimalNumber(1)

  /// Whether there is nothing after the decimal point.
  public var isInteger: Bool { exponent >= 0 }

  /// The number as a machine integer, when it is whole and small enough.
  public var integer: Int? {
    guard exponent >= 0, let scaled = Self.scale(coefficient, by: exponent) else { return nil }
    return Int(exactly: scaled)
  }

  static func scale(_ coefficient: Int64, by power: Int) -> Int64? {
    guard power > 0, coefficient != 0 else { return coefficient }
    var result = coefficient
    for _ in 0..<power {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  /// A whole number written in code.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}
