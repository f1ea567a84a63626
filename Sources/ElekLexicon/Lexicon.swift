internal import CElekLexicon

/// Everything that Elek knows of words: the compiled tables, read where they lie.
///
/// `Lexicon.builtIn` is part of the binary and costs nothing to open. A lexicon is immutable and
/// may be used from any thread.
public final class Lexicon: Sendable {
  private let view: BlobView
  private let owned: [UInt8]
  /// The trie of stems and names.
  package let stems: Trie
  /// The tries of suffixes, one for each state of the suffix automaton.
  package let suffixes: Trie
  @usableFromInline
  nonisolated(unsafe) package let entries: UnsafeBufferPointer<StemEntry>
  @usableFromInline
  nonisolated(unsafe) package let transitions: UnsafeBufferPointer<SuffixTransition>
  @usableFromInline
  nonisolated(unsafe) package let roots: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let pool: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) private let rows: UnsafeBufferPointer<UInt32>
  @usableFromInline
  nonisolated(unsafe) package let rowTables: UnsafeBufferPointer<UInt8>
  @usableFromInline
  nonisolated(unsafe) package let lemmas: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let formFeatures: UnsafeBufferPointer<UInt64>
  /// Rows of irregular forms (`stems/forms`).
  package let formRows: Range<Int>
  /// The tables, in order of name.
  package let tables: [Table]

  /// A table of the lexicon.
  package struct Table: Sendable {
    package var name: String
    package var columns: [String]
    package var rows: Range<Int>

    /// The place of a column; a wrong name is a mistake of ours.
    package func column(_ name: String) -> Int {
      guard let index = columns.firstIndex(of: name) else {
        preconditionFailure("table \(self.name) has no column \(name)")
      }
      return index
    }
  }

  /// The lexicon that is built in.
  ///
  /// It is compiled into the same binary as the code that reads it, and a test compares the two: of
  /// another version it is only for who changes the format, so it stops there.
  public static let builtIn: Lexicon = {
    let bytes = UnsafeRawBufferPointer(start: elek_lexicon_bytes(), count: elek_lexicon_count())
    guard let lexicon = Lexicon(view: bytes, owned: []) else {
      preconditionFailure("the built-in lexicon is of another version; run 'make lexicon'")
    }
    return lexicon
  }()

  /// Whether the lexicon built in is made of exactly these bytes, for the test of its freshness.
  package static func builtInBytesEqual(_ bytes: [UInt8]) -> Bool {
    UnsafeRawBufferPointer(start: elek_lexicon_bytes(), count: elek_lexicon_count())
      .elementsEqual(bytes)
  }

  /// A lexicon compiled at run time.
  ///
  /// - Returns: nil when `bytes` are no compiled lexicon of this version.
  public convenience init?(compiled bytes: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: bytes.count, alignment: BlobHeader.alignment)
    memory.copyBytes(from: bytes)
    // Kept for the life of the process: lexicons are few and live as long.
    self.init(view: UnsafeRawBufferPointer(memory), owned: [])
  }

  private init?(view bytes: UnsafeRawBufferPointer, owned: [UInt8]) {
    guard let view = BlobView(bytes) else { return nil }
    self.view = view
    self.owned = owned
    stems = Trie(nodes: view.section(.stemNodes))
    suffixes = Trie(nodes: view.section(.suffixNodes))
    entries = view.section(.stemEntries)
    transitions = view.section(.suffixTransitions)
    roots = view.section(.suffixRoots)
    let pool = view.section(.pool, as: UInt8.self)
    self.pool = pool
    rows = view.section(.rows)
    rowTables = view.section(.rowTables)
    lemmas = view.section(.lemmas)
    formFeatures = view.section(.formFeatures)
    tables = view.section(.tables, as: TableRecord.self).map { record in
      Table(
        name: Self.string(pool, Int(record.name), until: 10),
        columns: Self.string(pool, Int(record.columns), until: 10).split(separator: "\t")
          .map(String.init),
        rows: Int(record.firstRow)..<Int(record.firstRow + record.rowCount))
    }
    formRows = tables.first { $0.name == "stems/forms" }?.rows ?? 0..<0
  }

  private static func string(
    _ pool: UnsafeBufferPointer<UInt8>, _ start: Int, until end: UInt8
  ) -> String {
    var index = start
    while pool[index] != end && pool[index] != 10 { index += 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: pool[start..<index]), as: UTF8.self)
  }

  // MARK: - Rows

  /// The table called `name`, or nil.
  package func table(_ name: String) -> Table? { tables.first { $0.name == name } }

  /// The place in `tables` of the table that holds a row.
  @inlinable @inline(__always)
  package func tableIndex(ofRow row: Int) -> Int { Int(rowTables[row]) }

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

  /// Whether `value` is one of the items of a cell (`a|b`).
  package func cell(_ row: Int, _ column: Int, holds value: String) -> Bool {
    var value = value
    return value.withUTF8 { cell(row, column, holdsBytes: $0) }
  }

  /// Whether one of the items of a cell has these bytes.
  private func cell(
    _ row: Int, _ column: Int, holdsBytes wanted: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let bytes = cellBytes(row, column)
    var start = 0
    while start <= bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != UInt8(ascii: "|") { end += 1 }
      if end - start == wanted.count, bytes[start..<end].elementsEqual(wanted) { return true }
      start = end + 1
    }
    return false
  }

  /// The features of an irregular form.
  @inline(__always)
  package func features(ofForm row: Int) -> Features {
    Features(bits: formFeatures[row - formRows.lowerBound])
  }

  /// The first cell of a row: the word itself.
  package func lemma(_ row: Int) -> String { Self.string(pool, Int(rows[row]), until: 9) }

  /// A number that rows with the same dictionary form share.
  @inlinable @inline(__always)
  package func lemmaID(ofRow row: Int) -> UInt32 { lemmas[row] }

  /// What the lexicon holds under dictionary forms: the words' numbers and the tables they are in.
  ///
  /// A number is a `lemmaID`; words that no table has are passed over.
  package func entries(of words: [String]) -> (lemmas: Set<UInt32>, tables: Set<Int>) {
    var lemmas: Set<UInt32> = []
    var tables: Set<Int> = []
    var codes: [UInt8] = []
    for var word in words {
      // Every module asks for its words at start: no allocation for a word.
      word.withUTF8 { bytes in
        codes.removeAll(keepingCapacity: true)
        guard LetterCode.append(bytes, to: &codes), let node = stemNode(codes) else { return }
        forEachEntry(at: stems.value(node)) { entry in
          let row = Int(entry.row)
          guard isWord(row, bytes) else { return }
          lemmas.insert(lemmaID(ofRow: row))
          tables.insert(tableIndex(ofRow: row))
        }
      }
    }
    return (lemmas, tables)
  }

  /// Whether the first cell of a row is exactly these bytes.
  private func isWord(_ row: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(rows[row])
    for index in bytes.indices where pool[start + index] != bytes[index] { return false }
    let end = pool[start + bytes.count]
    return end == 9 || end == 10
  }

  private func stemNode(_ codes: [UInt8]) -> UInt32? {
    var node: UInt32 = 0
    for code in codes {
      guard let next = stems.child(node, code) else { return nil }
      node = next
    }
    return node
  }

  // MARK: - Stems and suffixes

  /// Calls `body` with every entry at a stem trie node's value.
  @inlinable @inline(__always)
  package func forEachEntry(at value: UInt32, _ body: (StemEntry) -> Void) {
    guard value > 0 else { return }
    var index = Int(value) - 1
    while true {
      let entry = entries[index]
      body(entry)
      if entry.isLast != 0 { return }
      index += 1
    }
  }

  /// The state in which the suffixes of a stem start.
  package func suffixState(slot: StemSlot, sound: Int) -> UInt32 {
    UInt32(Int(slot.rawValue) * SoundClass.count + sound)
  }

  /// The root of a state's trie.
  @inlinable @inline(__always)
  package func suffixRoot(_ state: UInt32) -> UInt32 { roots[Int(state)] }

  /// Calls `body` with every transition at a suffix trie node's value.
  @inlinable @inline(__always)
  package func forEachTransition(at value: UInt32, _ body: (SuffixTransition) -> Void) {
    guard value > 0 else { return }
    var index = Int(value) - 1
    while true {
      let transition = transitions[index]
      body(transition)
      if transition.isLast != 0 { return }
      index += 1
    }
  }
}
