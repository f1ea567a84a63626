import ElekLexicon

/// What patterns are compiled against; it remembers what several of them ask for.
final class PatternContext {
  let lexicon: Lexicon
  private var rows: [String: [UInt32]] = [:]
  /// Names of the layers that patterns speak of; tests know them by their place here.
  private(set) var layers: [String] = []

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The place of a layer's name.
  func layer(_ name: String) -> Int {
    if let known = layers.firstIndex(of: name) { return known }
    layers.append(name)
    return layers.count - 1
  }

  /// The rows of a table where a column holds one of some values.
  func rows(of table: Lexicon.Table, where column: String, holds values: [String]) -> [UInt32] {
    let key = "\(table.name)\t\(column)\t\(values.joined(separator: "\t"))"
    if let known = rows[key] { return known }
    let found = lexicon.rows(of: table, where: table.column(column), holds: values)
    rows[key] = found.map { UInt32($0) }
    return rows[key] ?? []
  }
}
