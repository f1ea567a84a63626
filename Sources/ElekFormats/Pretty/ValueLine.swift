import Elek
import ElekLexicon

/// Dates and quantities in one line each.
enum ValueLine {
  static func text(_ date: DateRecord) -> String {
    let bound = date.bound.map { "\($0.rawValue) " } ?? ""
    return "\(date.text) = \(bound)\(date.value)"
  }

  static func text(_ quantity: QuantityRecord) -> String {
    let modifier = quantity.modifier.map { "\($0.rawValue) " } ?? ""
    let upper = quantity.upper.map { "–\($0)" } ?? ""
    let unit = quantity.unit.map { " \($0)" } ?? ""
    return "\(quantity.text) = \(modifier)\(quantity.value)\(upper)\(unit)"
  }
}
