/// Finds what is wrong in a lexicon table: one implementation for `elek lexicon lint`, the compiler
/// and the tests.
public struct LexiconChecker {
  private let table: LexiconTable
  private var errors: [LexiconError] = []

  /// Every error of `table`, in line order.
  public static func check(_ table: LexiconTable) -> [LexiconError] {
    var checker = LexiconChecker(table: table)
    checker.checkColumns()
    checker.checkRows()
    return checker.errors
  }

  private init(table: LexiconTable) { self.table = table }

  private mutating func report(
    _ code: LexiconError.Code, _ message: String, line: Int, column: Int = 1, excerpt: String = ""
  ) {
    errors.append(
      LexiconError(
        code, message, file: table.name + ".tsv", line: line, column: column, excerpt: excerpt))
  }

  private mutating func checkColumns() {
    guard let kind = TableKind.named(table.name) else {
      report(.header, "no table of this name is known (TableKind.swift lists them)", line: 1)
      return
    }
    if kind.columns != table.columns {
      report(.header, "columns must be '\(kind.columns.joined(separator: " "))'", line: 1)
    }
    for key in ["licence", "source"] where !table.header.contains(where: { $0.key == key }) {
      report(.header, "the header line '#! \(key)' is missing", line: 1)
    }
  }

  private mutating func checkRows() {
    let keys = Self.keyColumns(of: table)
    var seen: Set<String> = []
    var previous = ""
    for row in table.rows {
      let line = row.cells.joined(separator: "\t")
      if !previous.utf8.lexicographicallyPrecedes(line.utf8) && !previous.isEmpty {
        report(.order, "rows must be sorted by their bytes", line: row.line, excerpt: line)
      }
      previous = line
      let key = keys.map { row.cells[$0] }.joined(separator: "\t")
      if !seen.insert(key).inserted {
        report(.duplicate, "stands twice", line: row.line, excerpt: line)
      }
      checkCells(row, line)
    }
  }

  /// The columns that make a row unique.
  static func keyColumns(of table: LexiconTable) -> [Int] {
    switch table.name {
    case "suffixes": [0, 1]
    case _ where table.name.hasPrefix("classes/"): [0, 1]
    case "tagger/conversions": [0, 1, 2, 3]
    case _ where table.name.hasPrefix("places/"): [0, 1, 2, 3]
    case "stems/forms": [0, 1, 2, 3]
    case "numbers/modifiers", "dates/bounds": [0, 1, 2, 3].filter { $0 < table.columns.count }
    case _ where table.name.hasPrefix("stems/"): [0, 1]
    default: [0]
    }
  }

  private mutating func checkCells(_ row: LexiconTable.Row, _ line: String) {
    var column = 1
    for (index, cell) in row.cells.enumerated() {
      if cell.isEmpty {
        report(
          .value, "an empty cell is written '-'", line: row.line, column: column, excerpt: line)
      } else if cell.first == " " || cell.last == " " {
        report(
          .whitespace, "a space at the edge of a cell", line: row.line, column: column,
          excerpt: line)
      }
      if table.name != "suffixes", let offset = Self.lookalike(in: cell) {
        report(
          .letters, "a letter of another alphabet inside a Cyrillic word", line: row.line,
          column: column + offset, excerpt: line)
      }
      if table.columns[index] == "upos", UPOS(tag: cell) == nil {
        report(
          .value, "'\(cell)' is no UPOS tag", line: row.line, column: column, excerpt: line)
      }
      column += cell.unicodeScalars.count + 1
    }
  }

  /// The offset of the first letter that only looks Kyrgyz, in a word that is Cyrillic otherwise.
  static func lookalike(in cell: String) -> Int? {
    var offset = 0
    var lastCyrillic = false
    var lastLatin = false
    for scalar in cell.unicodeScalars {
      let latin = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      let cyrillic = (0x400...0x52F).contains(scalar.value)
      if (latin && lastCyrillic) || (cyrillic && lastLatin) { return offset }
      if ["ѳ", "Ѳ", "ӊ", "Ӊ", "ҥ", "Ҥ", "ұ", "Ұ", "ɵ"].contains(scalar) { return offset }
      lastLatin = latin
      lastCyrillic = cyrillic
      offset += 1
    }
    return nil
  }
}
