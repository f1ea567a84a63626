/// From words to rows.
extension Lexicon {
  /// Calls `body` with every row whose first cell is a word.
  package func forEachRow(of word: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
    guard let node = stemNode(word) else { return }
    forEachEntry(at: stems.value(node)) { entry in
      if isWord(Int(entry.row), word) { body(Int(entry.row)) }
    }
  }

  /// The numbers of a dictionary form, none for a word that no table has.
  package func lemmas(of word: String) -> [UInt32] {
    var word = word
    return word.withUTF8 { lemmas(of: $0) }
  }

  /// The numbers of a dictionary form; an irregular form has that of its word, too.
  package func lemmas(of word: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var lemmas: [UInt32] = []
    forEachRow(of: word) { row in
      let lemma = lemmaID(ofRow: row)
      if !lemmas.contains(lemma) { lemmas.append(lemma) }
    }
    return lemmas
  }

  /// The row of a table whose first cell is a word.
  package func row(of word: String, in table: Range<Int>) -> Int? {
    var word = word
    return word.withUTF8 { row(of: $0, in: table) }
  }

  /// The row of a table with the same first cell as another row.
  package func row(like row: Int, in table: Range<Int>) -> Int? {
    table.contains(row) ? row : self.row(of: cellBytes(row, 0), in: table)
  }

  private func row(of word: UnsafeBufferPointer<UInt8>, in table: Range<Int>) -> Int? {
    var found: Int?
    forEachRow(of: word) { row in
      if found == nil, table.contains(row) { found = row }
    }
    return found
  }

  /// Whether the first cell of a row is exactly these bytes.
  private func isWord(_ row: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(rows[row])
    for index in bytes.indices where pool[start + index] != bytes[index] { return false }
    let end = pool[start + bytes.count]
    return end == 9 || end == 10
  }

  private func stemNode(_ word: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var node: UInt32 = 0
    let isWhole = LetterCode.scan(word) { code in
      guard let next = stems.child(node, code) else { return false }
      node = next
      return true
    }
    return isWhole ? node : nil
  }
}
