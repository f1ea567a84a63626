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
  nonisolated(unsafe) let pool: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) let rows: UnsafeBufferPointer<UInt32>
  @usableFromInline
  nonisolated(unsafe) package let rowTables: UnsafeBufferPointer<UInt8>
  @usableFromInline
  nonisolated(unsafe) package let lemmas: UnsafeBufferPointer<UInt32>
  nonisolated(unsafe) private let formFeatures: UnsafeBufferPointer<UInt64>
  nonisolated(unsafe) let classNames: UnsafeBufferPointer<UInt32>
  @usableFromInline
  nonisolated(unsafe) let classSets: UnsafeBufferPointer<UInt16>
  nonisolated(unsafe) let classBits: UnsafeBufferPointer<UInt64>
  nonisolated(unsafe) let classTables: UnsafeBufferPointer<UInt64>
  /// Rows of irregular forms (`stems/forms`).
  package let formRows: Range<Int>
  /// The tables, in order of name.
  package let tables: [Table]
  private let aliasTables: [Bool]

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
    classNames = view.section(.classNames)
    classSets = view.section(.classSets)
    classBits = view.section(.classBits)
    classTables = view.section(.classTables)
    tables = view.section(.tables, as: TableRecord.self).map { record in
      Table(
        name: Self.string(pool, Int(record.name), until: 10),
        columns: Self.string(pool, Int(record.columns), until: 10).split(separator: "\t")
          .map(String.init),
        rows: Int(record.firstRow)..<Int(record.firstRow + record.rowCount))
    }
    aliasTables = tables.map { $0.columns.contains("aliases") }
    formRows = tables.first { $0.name == "stems/forms" }?.rows ?? 0..<0
  }

  static func string(
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

  /// Whether the rows of a table have other names beside their first cell.
  package func hasAliases(_ table: Int) -> Bool { aliasTables[table] }

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
}
