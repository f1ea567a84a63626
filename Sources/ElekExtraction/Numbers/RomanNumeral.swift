import ElekMorphology
import ElekText

/// Roman numerals, which are ordinals before a noun: `II орун`, `III даражадагы`, `XX-чакырылыш`.
enum RomanNumeral {
  /// The value of the capitals at the start of a unit; nil when they are no Roman numeral.
  ///
  /// Kyrgyz writers type `Х` and `І` as Cyrillic letters too.
  static func value(of bytes: ArraySlice<UInt8>) -> (value: Int, length: Int)? {
    var digits: [Int] = []
    var index = bytes.startIndex
    while index < bytes.endIndex, digits.count < 9 {
      let (digit, width) = digit(bytes[index...])
      guard let digit else { break }
      digits.append(digit)
      index += width
    }
    guard let value = sum(digits) else { return nil }
    return (value, index - bytes.startIndex)
  }

  /// Whether a unit may start with one: the cheap test for every word.
  @inline(__always)
  static func mayStart(_ unit: Unit, _ bytes: [UInt8]) -> Bool {
    guard unit.flags.contains(.capitalized), unit.end - unit.start <= 24 else { return false }
    switch bytes[Int(unit.start)] {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): return true
    case 0xD0:
      let second = bytes[Int(unit.start) + 1]
      return second == 0x86 || second == 0xA5
    default: return false
    }
  }

  private static func digit(_ bytes: ArraySlice<UInt8>) -> (Int?, Int) {
    switch bytes[bytes.startIndex] {
    case UInt8(ascii: "I"): return (1, 1)
    case UInt8(ascii: "V"): return (5, 1)
    case UInt8(ascii: "X"): return (10, 1)
    case UInt8(ascii: "L"): return (50, 1)
    case 0xD0 where bytes.count > 1:
      switch bytes[bytes.startIndex + 1] {
      case 0x86: return (1, 2)  // І
      case 0xA5: return (10, 2)  // Х
      default: return (nil, 2)
      }
    default: return (nil, 1)
    }
  }

  /// The value of digits in a right order: no sign more than three times, one smaller before.
  private static func sum(_ digits: [Int]) -> Int? {
    guard let last = digits.last else { return nil }
    var total = last
    var previous = last
    var run = 1
    for digit in digits.dropLast().reversed() {
      run = digit == previous ? run + 1 : 1
      if run > 3 || digit == previous && (digit == 5 || digit == 50) { return nil }
      if digit < previous {
        guard digit * 10 >= previous, digit == 1 || digit == 10 else { return nil }
        total -= digit
      } else {
        total += digit
      }
      previous = digit
    }
    return total > 0 ? total : nil
  }
}
