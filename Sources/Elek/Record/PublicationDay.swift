internal import ElekExtraction

/// A day of the calendar, `2026-01-22`: the day a text was published.
public struct PublicationDay: Sendable, Hashable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month.
  public let day: Int

  /// A day of the Gregorian calendar, or `nil` when there is none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), CalendarDay(year: year, month: month, day: day) != nil else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }
}

extension PublicationDay: LosslessStringConvertible {
  /// Reads `YYYY-MM-DD`, and nothing else.
  public init?(_ description: String) {
    self.init(digits: description.utf8)
  }

  /// Reads the bytes of `YYYY-MM-DD`, and nothing else.
  public init?(digits: some Sequence<UInt8>) {
    var parts = [0, 0, 0]
    var length = 0
    for byte in digits {
      let isHyphen = length == 4 || length == 7
      let digit = Int(byte) - 0x30
      guard length < 10, isHyphen ? byte == UInt8(ascii: "-") : (0...9).contains(digit) else {
        return nil
      }
      if !isHyphen {
        let part = length < 4 ? 0 : (length < 7 ? 1 : 2)
        parts[part] = parts[part] * 10 + digit
      }
      length += 1
    }
    guard length == 10 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// The day as ISO 8601 writes it.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
