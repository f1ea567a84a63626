/// The cells of a row, as text and as bytes.
extension Lexicon {
  /// A cell of a row; `-` comes out as the empty string.
  package func cell(_ row: Int, _ column: Int) -> String {
    var start = Int(rows[row])
    for _ in 0..<column {
      while pool[start] != 9 && pool[start] != 10 { start += 1 }
      if pool[start] == 9 { start += 1 }
    }
    let text = Self.string(pool, start, until: 9)
    return text == "-" ? "" : text
  }

  /// The bytes of a cell of a row; `-` comes out empty.
  package func cellBytes(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
    var start = Int(rows[row])
    for _ in 0..<column {
      while pool[start] != 9 && pool[start] != 10 { start += 1 }
      if pool[start] == 9 { start += 1 }
    }
    var end = start
    while pool[end] != 9 && pool[end] != 10 { end += 1 }
    if end == start + 1, pool[start] == UInt8(ascii: "-") { end = start }
    return UnsafeBufferPointer(rebasing: pool[start..<end])
  }

  /// The bytes of all cells of a row, `-` among them empty.
  package func readCells(of row: Int, into cells: inout [UnsafeBufferPointer<UInt8>]) {
    cells.removeAll(keepingCapacity: true)
    var start = Int(rows[row])
    var index = start
    while true {
      let byte = pool[index]
      if byte == 9 || byte == 10 {
        let isEmpty = index == start + 1 && pool[start] == UInt8(ascii: "-")
        cells.append(UnsafeBufferPointer(rebasing: pool[start..<(isEmpty ? start : index)]))
        if byte == 10 { return }
        start = index + 1
      }
      index += 1
    }
  }

  /// The rows of a table where one of the items of a column's cell (`a|b`) is one of the values.
  package func rows(of table: Table, where column: Int, holds values: [String]) -> [Int] {
    table.rows.filter { row in
      CellItems(cellBytes(row, column)).contains { item in
        values.contains { $0.utf8.elementsEqual(item) }
      }
    }
  }

  /// Whether `value` is one of the items of a cell (`a|b`).
  package func cell(_ row: Int, _ column: Int, holds value: String) -> Bool {
    CellItems(cellBytes(row, column)).contains { $0.elementsEqual(value.utf8) }
  }
}
