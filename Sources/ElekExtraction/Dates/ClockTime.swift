import ElekLexicon
package import ElekMorphology
package import ElekRules
import ElekText

/// A time of the clock: «10:00дө», «14.30да», «10до», «он жарымда».
package struct ClockTime: SlotValue, Hashable {
  package var hour: Int
  package var minute: Int
  /// Whether minutes are written, which makes it no count of anything.
  package var hasMinutes: Bool
  package var isSuffixed: Bool

  package init?(_ capture: Capture, in text: AnalyzedText) {
    let range = capture.range
    guard let first = range.first, let last = range.last else { return nil }
    isSuffixed = text.units[last].readingCount > 0
    minute = 0
    hasMinutes = true
    if range.count == 3, text.units[first + 1].kind == .colon {
      hour = Int(text.units[first].integer)
      minute = Int(text.units[last].integer)
    } else if range.count == 1, text.units[first].kind == .number, text.units[first].integer < 0 {
      guard let (hour, minute) = Self.dotted(first, in: text) else { return nil }
      self.hour = hour
      self.minute = minute
    } else {
      guard let number = DateNumber(range, in: text), !number.isOrdinal else { return nil }
      hasMinutes = false
      if let whole = number.value.integer {
        hour = whole
      } else {
        guard number.value.exponent == -1, number.value.coefficient % 10 == 5 else { return nil }
        hour = Int(number.value.coefficient / 10)
        minute = 30
      }
    }
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
  }

  /// «14.30» and its suffix.
  private static func dotted(_ unit: Int, in text: AnalyzedText) -> (Int, Int)? {
    let range = Int(text.units[unit].start)..<Int(text.units[unit].end)
    let digits = text.tokenized.text.bytes[range].prefix { $0 < 0x80 && $0 != 0x2D }
    let parts = digits.split(separator: UInt8(ascii: "."))
    guard parts.count == 2, parts[0].count <= 2, parts[1].count == 2 else { return nil }
    func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1) - 48 } }
    return (value(parts[0]), value(parts[1]))
  }
}
