extension Lexicon {
  /// This lexicon with more rows laid over it.
  ///
  /// A table of a known name adds its rows to the table of that name; a row whose key (the columns
  /// that make it unique) stands there already replaces it.
  ///
  /// - Throws: the first error of the added tables, with its place.
  public func overlaid(by added: [LexiconTable]) throws(LexiconError) -> Lexicon {
    for table in added {
      if let error = LexiconChecker.check(table).first { throw error }
    }
    var all: [LexiconTable] = []
    for table in tables { all.append(try decompiled(table)) }
    for table in added {
      if let index = all.firstIndex(where: { $0.name == table.name }) {
        let columns = LexiconChecker.keyColumns(of: table)
        let key = { (row: LexiconTable.Row) in columns.map { row.cells[$0] } }
        let replaced = Set(table.rows.map(key))
        all[index].rows.removeAll { replaced.contains(key($0)) }
        all[index].rows += table.rows
      } else {
        all.append(table)
      }
    }
    guard let lexicon = Lexicon(compiled: try LexiconCompiler.compile(all)) else {
      throw LexiconError(.unreadable, "the compiled lexicon cannot be read", file: "")
    }
    return lexicon
  }

  /// A table as its file has it, but for the columns that are for readers only.
  private func decompiled(_ table: Table) throws(LexiconError) -> LexiconTable {
    let columns = TableKind.named(table.name)?.columns ?? table.columns
    var text = "#! elek-lexicon 1\n#! columns\t" + columns.joined(separator: "\t") + "\n"
    for row in table.rows {
      let cells = columns.map { name -> String in
        guard let place = table.columns.firstIndex(of: name) else { return "-" }
        let cell = cell(row, place)
        return cell.isEmpty ? "-" : cell
      }
      text += cells.joined(separator: "\t") + "\n"
    }
    return try LexiconTable(parsing: text, name: table.name)
  }
}
