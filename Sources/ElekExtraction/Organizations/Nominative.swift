import ElekLexicon
import ElekMorphology
import ElekText

/// Words of the text without their case: what a name is in the dictionary.
enum Nominative {
  /// A possessed word without its case: `министрлигинин` is `министрлиги`.
  ///
  /// After -ы, -сы the cases are always spelled with the same number of letters.
  static func possessed(_ unit: Int, _ features: Features, in text: AnalyzedText) -> String {
    var length =
      switch features.grammaticalCase {
      case .gen, .loc, .abl, .equ: 3
      case .dat: 2
      case .acc: 1
      default: 0
      }
    if features.isAttributive { length = 5 }  // -ндагы
    return String(String.UnicodeScalarView(text.text(unit).unicodeScalars.dropLast(length)))
  }

  /// A word as its reading has it in the dictionary, the capitals of the text kept.
  static func word(_ unit: Int, _ reading: Reading, in text: AnalyzedText) -> String {
    if reading.features.possessor == 3 { return possessed(unit, reading.features, in: text) }
    if reading.features.grammaticalCase == .nom, !reading.features.isAttributive,
      !reading.features.isPlural
    {
      return text.text(unit)
    }
    if reading.features.isPlural { return plural(unit, reading, in: text) }
    let lemma = text.lemma(reading, of: unit)
    let unit = text.units[unit]
    guard unit.flags.contains(.capitalized), let first = lemma.unicodeScalars.first,
      first.properties.isLowercase
    else { return lemma }
    return first.properties.uppercaseMapping + String(lemma.dropFirst())
  }

  /// A plural without its case: `Вагнерчилердин` is `Вагнерчилер`.
  private static func plural(_ unit: Int, _ reading: Reading, in text: AnalyzedText) -> String {
    let length =
      switch reading.features.grammaticalCase {
      case .gen, .abl: 3
      case .acc, .dat, .loc: 2
      default: reading.features.isAttributive ? 4 : 0
      }
    return String(String.UnicodeScalarView(text.text(unit).unicodeScalars.dropLast(length)))
  }
}
