package import ElekLexicon
package import ElekRules

/// A number in digits, words or both, wherever it stands: the first step of quantities and of dates.
///
/// `үч жарым миллион`, `8 миң 159`, `35 миңге`, `биринчи`, `2-3`, `12,5%`.
package struct Numeral: Sendable, Hashable {
  /// Units of the numeral words only.
  package var range: Range<Int>
  package var value: DecimalNumber
  /// The end of a range (`60-90`).
  package var upper: DecimalNumber?
  /// Cardinal, ordinal, collective and so on.
  package var type: Features.NumType
  /// The form of its last word: the case decides modifiers (`миңден ашуун`).
  package var features: Features

  package init(
    range: Range<Int>, value: DecimalNumber, upper: DecimalNumber? = nil,
    type: Features.NumType = .card, features: Features = .none
  ) {
    self.range = range
    self.value = value
    self.upper = upper
    self.type = type
    self.features = features
  }
}

/// The numerals of a text, in order of place, without overlaps.
package struct NumeralLayer: Sendable {
  package let numerals: [Numeral]
  /// For `Pattern.layer("numeral")`.
  package let layer: Layer
  private let indexAtUnit: [Int32]

  package init(_ numerals: [Numeral], unitCount: Int) {
    self.numerals = numerals
    layer = Layer(unitCount: unitCount, spans: numerals.map(\.range))
    var indexAtUnit = [Int32](repeating: -1, count: unitCount)
    for (index, numeral) in numerals.enumerated() {
      indexAtUnit[numeral.range.lowerBound] = Int32(index)
    }
    self.indexAtUnit = indexAtUnit
  }

  /// The numeral that starts at a unit.
  package func starting(at unit: Int) -> Numeral? {
    let index = indexAtUnit[unit]
    return index < 0 ? nil : numerals[Int(index)]
  }
}
