/// One lexicon file, read: its header and its rows, each with its line number.
public struct LexiconTable: Sendable {
  /// The file's path below the lexicon folder, without `.tsv`: `stems/nouns`.
  public var name: String
  /// Header keys and their values, in order; `source` may stand more than once.
  public var header: [(key: String, value: String)]
  /// The names of the columns.
  public var columns: [String]
  /// The facts, in the order of the file.
  public var rows: [Row]

  /// A line of facts.
  public struct Row: Sendable {
    /// Where it stands, counted from 1.
    public var line: Int
    /// One for each column.
    public var cells: [String]
  }

  /// Reads a lexicon file; the first malformed header or row ends it.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - name: what errors call it, see `LexiconTable.name`.
  public init(parsing text: String, name: String) throws(LexiconError) {
    self.name = name
    header = []
    columns = []
    rows = []
    let file = name + ".tsv"
    var number = 0
    for bytes in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      let line = String(Substring(bytes))
      if line.hasPrefix("#!") {
        parseHeader(line, number)
        continue
      }
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard !columns.isEmpty else {
        throw LexiconError(
          .header, "a row stands before the header line '#! columns'", file: file, line: number,
          column: 1, excerpt: line)
      }
      let cells = line.utf8.split(separator: 9, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard cells.count == columns.count else {
        throw LexiconError(
          .columns, "\(columns.count) columns expected, \(cells.count) found", file: file,
          line: number, column: 1, excerpt: line)
      }
      rows.append(Row(line: number, cells: cells))
    }
    guard header.contains(where: { $0.key == "elek-lexicon" && $0.value == "1" }) else {
      throw LexiconError(.header, "the first line must be '#! elek-lexicon 1'", file: file, line: 1)
    }
    guard !columns.isEmpty else {
      throw LexiconError(.header, "the header line '#! columns' is missing", file: file, line: 1)
    }
  }

  private mutating func parseHeader(_ line: String, _ number: Int) {
    let content = line.utf8.dropFirst(2).drop { $0 == 32 }
    let parts = content.split(maxSplits: 1, whereSeparator: { $0 == 9 || $0 == 32 })
      .map { String(Substring($0)) }
    guard let key = parts.first else { return }
    let value = parts.count > 1 ? parts[1] : ""
    if key == "columns" {
      columns = value.utf8.split(whereSeparator: { $0 == 9 || $0 == 32 })
        .map { String(Substring($0)) }
    }
    header.append((key, value))
  }

  /// The place of a column, or nil when the table has none of that name.
  public func column(_ name: String) -> Int? { columns.firstIndex(of: name) }
}
