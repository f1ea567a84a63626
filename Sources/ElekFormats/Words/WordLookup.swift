import Elek
import ElekLexicon
import ElekMorphology
import ElekText

/// Says what the lexicon knows of a word: the rows that have it as their dictionary form, and the
/// ways to read it with the rows that they rest on.
package struct WordLookup {
  private let lexicon: Lexicon
  private let worker: AnalyzerWorker
  /// Where the rows of the user's folder stand.
  private let places: [String: String]

  /// What there is to say of a word.
  package struct Answer: Sendable {
    /// The word, then a line for each row and each reading.
    package var text: String
    /// Whether a table has the word or what it is a form of.
    package var isKnown: Bool
  }

  /// - Parameter folder: a folder of lexicons laid over those built in.
  package init(lexiconFolder folder: String?) throws {
    let analyzer = try NewsAnalyzer(options: AnalyzerOptions(lexiconFolder: folder))
    lexicon = analyzer.lexicon
    worker = try analyzer.makeWorker()
    if let folder {
      places = try Self.places(in: folder, lexicon)
    } else {
      places = [:]
    }
  }

  /// Looks a word up, or several that are one entry.
  package func answer(for word: String) -> Answer {
    let rows = rows(of: word)
    var text = word + "\n"
    for row in rows { text += "  " + describe(row) }
    var shown = Set(rows)
    let readings = readings(of: word)
    var lines: [String] = []
    // Several tables may give one reading.
    for reading in readings where !lines.contains(reading.line) {
      lines.append(reading.line)
      text += "  \(reading.line)\n"
      for other in readings where other.line == reading.line && other.row >= 0 {
        if shown.insert(other.row).inserted { text += "    " + describe(other.row) }
      }
    }
    let isKnown = !shown.isEmpty
    if !isKnown { text += "  no table has it\n" }
    return Answer(text: text, isKnown: isKnown)
  }

  // MARK: - Rows

  /// The rows whose first cell, acronym or other name is the word, whatever its capitals.
  private func rows(of word: String) -> [Int] {
    let wanted = word.lowercased()
    return lexicon.tables.flatMap { table in
      let others = ["acronym", "aliases"].compactMap { table.columns.firstIndex(of: $0) }
      return table.rows.filter { row in
        lexicon.lemma(row).lowercased() == wanted
          || others.contains { column in
            lexicon.cell(row, column).lowercased().split(separator: "|").contains { $0 == wanted }
          }
      }
    }
  }

  /// `stems/nouns: lemma калк, upos NOUN, flags hard`.
  private func describe(_ row: Int) -> String {
    let table = lexicon.tables[lexicon.tableIndex(ofRow: row)]
    let cells = table.columns.indices.map { lexicon.cell(row, $0) }
    let line = Self.line(table, cells)
    return line + (places[line].map { " (\($0))" } ?? "") + "\n"
  }

  private static func line(_ table: Lexicon.Table, _ cells: [String]) -> String {
    let filled = zip(table.columns, cells).filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
    return table.name + ": " + filled.joined(separator: ", ")
  }

  /// The file and line of each row of a folder, by what `line` makes of it.
  private static func places(
    in folder: String, _ lexicon: Lexicon
  ) throws(LexiconError) -> [String: String] {
    var places: [String: String] = [:]
    for added in try LexiconFolder.tables(in: folder) {
      guard let table = lexicon.table(added.name) else { continue }
      for row in added.rows {
        let cells = table.columns.map { name in
          added.column(name).map { row.cells[$0] == "-" ? "" : row.cells[$0] } ?? ""
        }
        places[line(table, cells)] = "\(folder)/\(added.name).tsv:\(row.line)"
      }
    }
    return places
  }

  // MARK: - Readings

  private struct WordReading {
    var lemma: String
    var upos: UPOS
    var features: Features
    /// The row of the lexicon, or -1 for a guess.
    var row: Int

    var line: String { "\(lemma) \(upos.tag) \(features)" + (row < 0 ? ", a guess" : "") }
  }

  /// The ways to read a word that is one token, or words that are one entry; the likeliest first.
  private func readings(of word: String) -> [WordReading] {
    let text = worker.read(RawText(word))
    guard let last = text.units.indices.last else { return [] }
    let phrases = text.phrases(at: 0).filter { Int($0.count) == text.units.count }.map { phrase in
      WordReading(
        lemma: lexicon.lemma(Int(phrase.reading.row)), upos: phrase.reading.upos,
        features: phrase.reading.features, row: Int(phrase.reading.row))
    }
    guard text.tokenized.tokens.count == 1 else { return phrases }
    return phrases
      + text.readings(of: last).map { reading in
        WordReading(
          lemma: text.lemma(reading, of: last), upos: reading.upos, features: reading.features,
          row: Int(reading.row))
      }
  }
}
