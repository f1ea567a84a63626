import ElekLexicon
import ElekMorphology
import ElekText

/// Finds what says that a number is about so, more, less, at least or at most.
struct ModifierFinder: Sendable {
  private struct Entry: Sendable {
    var modifier: Quantity.Modifier?
    var isBefore: Bool
    var grammaticalCase: Features.Case?
  }

  private let rows: Range<Int>
  private let bit: UInt64
  private let entries: [Entry]
  /// `аш`: `15 миңден ашты`.
  private let exceed: WordClass
  /// `жет`: `100гө жетпейт`.
  private let reach: WordClass

  init(lexicon: Lexicon) {
    exceed = lexicon.wordClass("numbers.exceed")
    reach = lexicon.wordClass("numbers.reach")
    guard let index = lexicon.tables.firstIndex(where: { $0.name == "numbers/modifiers" }) else {
      (rows, bit, entries) = (0..<0, 0, [])
      return
    }
    let table = lexicon.tables[index]
    let columns = ["modifier", "position", "case"].map { table.column($0) }
    rows = table.rows
    bit = AnalyzedText.tableBit(index)
    entries = table.rows.map { row in
      let cells = columns.map { lexicon.cell(row, $0) }
      return Entry(
        modifier: Quantity.Modifier(rawValue: cells[0]), isBefore: cells[1] == "before",
        grammaticalCase: cells[2] == "Dat" ? .dat : cells[2] == "Abl" ? .abl : nil)
    }
  }

  private func entry(_ reading: Reading) -> Entry? {
    rows.contains(Int(reading.row)) ? entries[Int(reading.row) - rows.lowerBound] : nil
  }

  /// `болжол менен 500`, `кеминде 20`: what ends right before a unit.
  func before(_ start: Int, in text: AnalyzedText, floor: Int) -> Quantity.Modifier? {
    for length in [4, 3, 2, 1] where start - length >= floor {
      let first = start - length
      guard text.units[first].tables & bit != 0 else { continue }
      for phrase in text.phrases(at: first) where Int(phrase.count) == length {
        if let entry = entry(phrase.reading), entry.isBefore { return entry.modifier }
      }
      guard length == 1 else { continue }
      for reading in text.readings(of: first) {
        if let entry = entry(reading), entry.isBefore { return entry.modifier }
      }
    }
    return nil
  }

  /// `миңден ашуун`, `метрге чейин`: what starts at a unit, after a word with these features.
  ///
  /// - Returns: the modifier, and the unit after it.
  func after(
    _ place: Int, _ features: Features, in text: AnalyzedText, limit: Int, isSign: Bool = false
  ) -> (modifier: Quantity.Modifier, end: Int)? {
    guard place < limit else { return nil }
    if text.units[place].tables & bit != 0 {
      for phrase in text.phrases(at: place) {
        if let modifier = fitting(phrase.reading, features, isSign) {
          return (modifier, place + Int(phrase.count))
        }
      }
      for reading in text.readings(of: place) {
        if let modifier = fitting(reading, features, isSign) { return (modifier, place + 1) }
      }
    }
    return verb(place, features, text).map { ($0, place + 1) }
  }

  private func fitting(
    _ reading: Reading, _ features: Features, _ isSign: Bool
  ) -> Quantity.Modifier? {
    guard let entry = entry(reading), !entry.isBefore,
      entry.grammaticalCase == nil || entry.grammaticalCase == features.grammaticalCase
        || isSign && features.grammaticalCase.rawValue <= 1
    else { return nil }
    return entry.modifier
  }

  /// `миңден ашты`, `миңден ашпайт`, `миңге жетпейт`.
  private func verb(
    _ place: Int, _ features: Features, _ text: AnalyzedText
  ) -> Quantity.Modifier? {
    let grammaticalCase = features.grammaticalCase
    guard grammaticalCase == .abl || grammaticalCase == .dat else { return nil }
    for reading in text.readings(of: place) where reading.isKnown && reading.upos == .verb {
      let lemma = text.lexicon.lemmaID(ofRow: Int(reading.row))
      if grammaticalCase == .abl, exceed.contains(lemma) {
        return reading.features.isNegative ? .atmost : .more
      }
      if grammaticalCase == .dat, reach.contains(lemma), reading.features.isNegative {
        return .less
      }
    }
    return nil
  }
}
