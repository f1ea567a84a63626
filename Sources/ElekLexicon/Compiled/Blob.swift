/// The sections of a compiled lexicon.
///
/// All numbers are little-endian; every section starts at a multiple of 16 bytes.
enum BlobSection: Int, CaseIterable {
  case pool  // UTF-8: names of tables and columns, and each row's cells with tabs between
  case tables  // TableRecord
  case rows  // UInt32: where a row's cells start in the pool
  case rowTables  // UInt8: the table of each row
  case formFeatures  // UInt64: the features of each row of stems/forms
  case lemmas  // UInt32: the first row with the same first cell
  case stemNodes  // TrieNode
  case stemEntries  // StemEntry
  case suffixNodes  // TrieNode
  case suffixTransitions  // SuffixTransition
  case suffixRoots  // UInt32: a state's root in suffixNodes
  case classNames  // UInt32: names of word classes in the pool, in order
  case classSets  // UInt16: the set of word classes of each row
  case classBits  // UInt64: for each class a bit for each set that has it
  case classTables  // UInt64: for each class the tables that hold its words
}

/// A table in the blob.
struct TableRecord: BitwiseCopyable {
  var name: UInt32  // in the pool, up to a line feed
  var columns: UInt32
  var firstRow: UInt32
  var rowCount: UInt32
}

/// The start of a blob.
enum BlobHeader {
  /// "ELEK" and the format's version; a blob of another version is refused.
  static let magic: [UInt8] = Array("ELEKLEX5".utf8)
  static let alignment = 16
}

/// Puts sections together.
struct BlobWriter {
  private var sections: [BlobSection: [UInt8]] = [:]

  mutating func set<Element: BitwiseCopyable>(_ section: BlobSection, _ elements: [Element]) {
    sections[section] = elements.withUnsafeBytes { Array($0) }
  }

  func bytes() -> [UInt8] {
    var header = BlobHeader.magic
    var body: [UInt8] = []
    let headerSize = aligned(BlobHeader.magic.count + BlobSection.allCases.count * 8)
    for section in BlobSection.allCases {
      let content = sections[section] ?? []
      append(UInt32(headerSize + body.count), to: &header)
      append(UInt32(content.count), to: &header)
      body += content
      body += [UInt8](repeating: 0, count: aligned(body.count) - body.count)
    }
    header += [UInt8](repeating: 0, count: headerSize - header.count)
    return header + body
  }

  private func aligned(_ count: Int) -> Int {
    (count + BlobHeader.alignment - 1) / BlobHeader.alignment * BlobHeader.alignment
  }

  private func append(_ value: UInt32, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) }
  }
}

/// A blob in memory, with bounds checked once.
struct BlobView: @unchecked Sendable {
  let base: UnsafeRawBufferPointer

  /// - Returns: nil when the bytes are no blob of this version.
  init?(_ base: UnsafeRawBufferPointer) {
    let magic = BlobHeader.magic.count
    guard base.count >= magic + BlobSection.allCases.count * 8,
      base.prefix(magic).elementsEqual(BlobHeader.magic)
    else { return nil }
    self.base = base
    for section in BlobSection.allCases {
      let range = range(section)
      guard range.upperBound <= base.count, range.lowerBound % BlobHeader.alignment == 0
      else { return nil }
    }
  }

  private func range(_ section: BlobSection) -> Range<Int> {
    let place = BlobHeader.magic.count + section.rawValue * 8
    let start = Int(base.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    let count = Int(base.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self))
    return start..<start + count
  }

  func section<Element: BitwiseCopyable>(
    _ section: BlobSection, as type: Element.Type = Element.self
  ) -> UnsafeBufferPointer<Element> {
    UnsafeRawBufferPointer(rebasing: base[range(section)]).assumingMemoryBound(to: Element.self)
  }
}
