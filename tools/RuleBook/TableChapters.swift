import ElekLexicon

/// What the tables of `lexicons/` hold, in numbers.
enum TableChapters {
  /// The types of events, and by how many words each is said.
  static func eventTypes(_ tables: [LexiconTable]) -> String {
    guard let types = tables.first(where: { $0.name == "events/types" }),
      let gloss = types.column("gloss")
    else { return "" }
    let predicates = words(of: "events/predicates", in: tables)
    let nouns = words(of: "events/nouns", in: tables)
    var text = "## Types of events (\(types.rows.count))\n\n"
    text += "| type | what happens | predicates | nouns |\n|---|---|--:|--:|\n"
    for row in types.rows {
      let type = row.cells[0]
      let counts = "\(predicates[type, default: 0]) | \(nouns[type, default: 0])"
      text += "| `\(type)` | \(row.cells[gloss]) | \(counts) |\n"
    }
    return text + "\n"
  }

  /// The tables themselves.
  static func tables(_ tables: [LexiconTable]) -> String {
    let rows = tables.reduce(0) { $0 + $1.rows.count }
    var text = "## Tables of words (\(tables.count) with \(rows) rows)\n\n"
    text += "| table | rows | columns |\n|---|--:|---|\n"
    for table in tables {
      let columns = table.columns.joined(separator: " ")
      text += "| `\(table.name)` | \(table.rows.count) | \(columns) |\n"
    }
    return text
  }

  /// How many rows of a table are of each type; a row may be of several.
  private static func words(of name: String, in tables: [LexiconTable]) -> [String: Int] {
    guard let table = tables.first(where: { $0.name == name }), let column = table.column("type")
    else { return [:] }
    var counts: [String: Int] = [:]
    for row in table.rows {
      for type in row.cells[column].split(separator: "|") { counts[String(type), default: 0] += 1 }
    }
    return counts
  }
}
