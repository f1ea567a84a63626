import ElekLexicon
import ElekMorphology
import ElekRules

/// Bounds that a postposition sets: «5-февралдан | тартып».
///
/// It stays outside the span.
struct DateBounds {
  private let table: Int?
  private let bit: UInt64
  private let bounds: [(bound: DateMention.Bound, grammaticalCase: Features.Case)]
  private let first: Int

  init(lexicon: Lexicon) {
    let index = lexicon.tables.firstIndex { $0.name == "dates/bounds" }
    table = index
    bit = index.map { AnalyzedText.tableBit($0) } ?? 0
    let rows = index.map { lexicon.tables[$0].rows } ?? 0..<0
    first = rows.lowerBound
    bounds = rows.map { row in
      let bound = DateMention.Bound(rawValue: lexicon.cell(row, 2)) ?? .from
      return (bound, lexicon.cell(row, 1) == "Abl" ? .abl : .dat)
    }
  }

  /// The bound of a date that ends before `unit`.
  func bound(at unit: Int, in sentence: Range<Int>, of text: AnalyzedText) -> DateMention.Bound? {
    guard unit < sentence.upperBound, unit > sentence.lowerBound,
      text.units[unit].tables & bit != 0
    else { return nil }
    for reading in text.readings(of: unit) where reading.isKnown {
      guard text.lexicon.tableIndex(ofRow: Int(reading.row)) == table else { continue }
      let (bound, grammaticalCase) = bounds[Int(reading.row) - first]
      if Self.has(grammaticalCase, unit - 1, text) { return bound }
    }
    return nil
  }

  /// Whether some reading of a unit has a case.
  static func has(_ grammaticalCase: Features.Case, _ unit: Int, _ text: AnalyzedText) -> Bool {
    text.readings(of: unit).contains { $0.features.grammaticalCase == grammaticalCase }
  }
}
