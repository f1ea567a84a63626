package import ElekLexicon
package import ElekMorphology
package import ElekRules
import ElekText

/// A number as dates use it: digits, or words such as «он бешинчи».
package struct DateNumber: SlotValue, Hashable {
  package var value: DecimalNumber
  package var isOrdinal: Bool
  package var features: Features

  /// The value when it is whole.
  package var integer: Int { value.integer ?? -1 }

  package init?(_ capture: Capture, in text: AnalyzedText) {
    self.init(capture.range, in: text)
  }

  init?(_ range: Range<Int>, in text: AnalyzedText) {
    guard let last = range.last else { return nil }
    if range.count == 1, text.units[last].kind == .number {
      guard let value = Self.digits(last, in: text) else { return nil }
      self.value = value
      features = text.best(last)?.features ?? .none
      isOrdinal = features.numType == .ord
      return
    }
    var sum = WordSum()
    features = .none
    for unit in range {
      if text.units[unit].kind == .number {
        guard text.units[unit].integer >= 0 else { return nil }
        sum.add(Int(text.units[unit].integer))
      } else {
        guard let reading = Self.cardinal(unit, in: text), sum.add(reading, text.lexicon) else {
          return nil
        }
        features = reading.features
        if unit != last && features.numType != .none { return nil }
      }
    }
    value = sum.value
    isOrdinal = features.numType == .ord
  }

  /// The reading of a unit as a word of `numbers/cardinals`.
  static func cardinal(_ unit: Int, in text: AnalyzedText) -> Reading? {
    for reading in text.readings(of: unit) where reading.isKnown && reading.upos == .num {
      let table = text.lexicon.tables[text.lexicon.tableIndex(ofRow: Int(reading.row))]
      if table.name == "numbers/cardinals" { return reading }
    }
    return nil
  }

  /// Digits with or without a decimal part: «1,5».
  private static func digits(_ unit: Int, in text: AnalyzedText) -> DecimalNumber? {
    let integer = text.units[unit].integer
    if integer >= 0 { return DecimalNumber(Int(integer)) }
    var coefficient: Int64 = 0
    var decimals: Int?
    let range = Int(text.units[unit].start)..<Int(text.units[unit].end)
    if range.count > 12 { return nil }
    for byte in text.tokenized.text.bytes[range] {
      switch byte {
      case 48...57:
        coefficient = coefficient * 10 + Int64(byte - 48)
        if let count = decimals { decimals = count + 1 }
      case UInt8(ascii: ","), UInt8(ascii: "."):
        if decimals != nil { return nil }
        decimals = 0
      default: return DecimalNumber(coefficient: coefficient, exponent: -(decimals ?? 0))
      }
    }
    return DecimalNumber(coefficient: coefficient, exponent: -(decimals ?? 0))
  }
}

/// Adds number words up: «эки миң жыйырма төрт», «үч жарым».
struct WordSum {
  private var total = 0
  private var current = 0
  private var hasHalf = false

  var value: DecimalNumber {
    let whole = total + current
    return hasHalf
      ? DecimalNumber(coefficient: Int64(whole) * 10 + 5, exponent: -1) ?? .zero
      : DecimalNumber(whole)
  }

  mutating func add(_ digits: Int) { current += digits }

  /// - Returns: false when the sum is out of reach.
  mutating func add(_ reading: Reading, _ lexicon: Lexicon) -> Bool {
    let row = Int(reading.row)
    switch lexicon.cell(row, 2) {
    case "half": hasHalf = true
    case "hundred": current = max(current, 1) * 100
    case "scale":
      guard let scale = Int(lexicon.cell(row, 1)), scale <= 1_000_000, current < 1000 else {
        return false
      }
      total += max(current, 1) * scale
      current = 0
    default: current += Int(lexicon.cell(row, 1)) ?? 0
    }
    return true
  }
}
