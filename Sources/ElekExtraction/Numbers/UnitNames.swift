import ElekLexicon
import ElekMorphology

/// What nouns are called as units: those of `numbers/units` by their code, others by themselves.
struct UnitNames: Sendable {
  private let rows: Range<Int>
  private let columns: (unit: Int, kind: Int)
  private let timeUnits: Range<Int>

  init(lexicon: Lexicon) {
    timeUnits = lexicon.table("dates/units")?.rows ?? 0..<0
    guard let table = lexicon.table("numbers/units") else {
      (rows, columns) = (0..<0, (0, 0))
      return
    }
    rows = table.rows
    columns = (table.column("unit"), table.column("kind"))
  }

  /// Gives a quantity its unit and kind by the noun that it counts: `америкалык доллар` is USD.
  func name(_ quantity: inout Quantity, by noun: CountedNoun, in text: AnalyzedText) {
    if noun.reading.isKnown, let row = row(of: noun.reading, in: text) {
      take(row, &quantity, text)
    } else {
      quantity.unit = noun.lemma(in: text)
    }
  }

  /// `сомдук`, `метрлик`: an adjective of a unit names the unit.
  func derivedUnit(at place: Int, in text: AnalyzedText) -> Int? {
    for reading in text.readings(of: place) where reading.isKnown && reading.upos == .adj {
      if reading.flags.contains(.derived) {
        if let row = row(of: reading, in: text) { return row }
      } else if let row = text.lexicon.row(
        of: String(text.lemma(reading, of: place).dropLast(3)), in: rows)
      {
        return row  // an adjective that the lexicon has as a word of its own
      }
    }
    return nil
  }

  /// `күндүк`, `айлык`: a duration, which dates own.
  func isTimeAdjective(at place: Int, in text: AnalyzedText) -> Bool {
    text.readings(of: place).contains {
      $0.flags.contains(.derived) && timeUnits.contains(Int($0.row))
    }
  }

  func take(_ row: Int, _ quantity: inout Quantity, _ text: AnalyzedText) {
    quantity.unit = text.lexicon.cell(row, columns.unit)
    switch text.lexicon.cell(row, columns.kind) {
    case "currency": quantity.kind = .money
    case "percent": quantity.kind = .percent
    default: quantity.kind = .measure
    }
  }

  private func row(of reading: Reading, in text: AnalyzedText) -> Int? {
    text.lexicon.row(like: Int(text.lexicon.lemmaID(ofRow: Int(reading.row))), in: rows)
  }
}
