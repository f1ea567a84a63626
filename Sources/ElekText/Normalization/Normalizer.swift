/// Goes through a text once, repairing the stretches that the scanner stops at.
struct Normalizer {
  private let raw: RawText
  private var output: [UInt8] = []
  /// Raw bytes already in the output.
  private var copied = 0
  /// A raw byte, and the number of raw scalars before it.
  private var counted: (byte: Int, scalars: Int) = (0, 0)
  private var scalarDelta: Int32 = 0
  private(set) var edits = EditMap()
  private(set) var warnings = RepairWarnings()

  /// A stretch without a space is repaired in parts no longer than this.
  private static let longestStretch = 4096

  init(raw: RawText) { self.raw = raw }

  /// The repaired text; the raw bytes themselves when nothing was repaired.
  var result: [UInt8] { edits.isEmpty ? raw.bytes : output }

  mutating func run() {
    raw.bytes.withUnsafeBufferPointer { bytes in
      var from = 0
      while from < bytes.count {
        let stop = RepairScanner.next(in: bytes, from: from)
        if stop == bytes.count { break }
        if bytes[stop] == 0xA0, stop > from, bytes[stop - 1] == 0xC2 {
          // No-break spaces are common and need no look at their neighbours.
          apply(RepairCell(scalar: 0x20, bytes: stop - 1..<stop + 1, repair: .space), in: bytes)
          from = stop + 1
          continue
        }
        let stretch = Self.stretch(around: stop, after: from, in: bytes)
        repair(stretch, in: bytes)
        from = stretch.upperBound
      }
      if !edits.isEmpty { output += bytes[copied...] }
    }
  }

  /// The bytes between ASCII white space around a place, cut at scalars.
  private static func stretch(
    around stop: Int, after floor: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = stop
    while start > floor, stop - start < longestStretch, bytes[start - 1] > 0x20 { start -= 1 }
    while start < stop, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while start > floor, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = stop + 1
    while end < bytes.count, end - stop < longestStretch, bytes[end] > 0x20 { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  private mutating func repair(_ stretch: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var cells = Self.cells(of: stretch, in: bytes)
    Invisibles.repair(&cells)
    LooseAccents.repair(&cells)
    for letters in Self.letterRuns(in: cells) {
      StandIns.repair(&cells, letters: letters)
      Lookalikes.repair(&cells, letters: letters)
    }
    for cell in cells where cell.repair != nil { apply(cell, in: bytes) }
  }

  private static func cells(
    of stretch: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [RepairCell] {
    var cells: [RepairCell] = []
    var i = stretch.lowerBound
    while i < stretch.upperBound {
      let (scalar, length) = UTF8Bytes.scalar(at: i, in: bytes)
      cells.append(RepairCell(scalar: scalar, bytes: i..<i + length))
      i += length
    }
    return cells
  }

  /// The runs of letters of either script, over what was removed between them and over accents.
  private static func letterRuns(in cells: [RepairCell]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for i in cells.indices {
      guard let scalar = cells[i].scalar else { continue }
      if LetterBlocks.contains(scalar) {
        if start == nil { start = i }
      } else if LetterBlocks.isAccent(scalar) {
        continue
      } else if let first = start {
        runs.append(first..<i)
        start = nil
      }
    }
    if let first = start { runs.append(first..<cells.count) }
    return runs
  }

  private mutating func apply(_ cell: RepairCell, in bytes: UnsafeBufferPointer<UInt8>) {
    guard let repair = cell.repair else { return }
    output += bytes[copied..<cell.bytes.lowerBound]
    let start = output.count
    let scalars = (cell.scalar.map { [$0] } ?? []) + cell.more
    for scalar in scalars { UTF8Bytes.append(scalar, to: &output) }
    copied = cell.bytes.upperBound
    scalarDelta += Int32(cell.rawScalars - scalars.count)
    edits.append(
      EditMap.Edit(
        start: UInt32(clamping: start), end: UInt32(clamping: output.count),
        rawStart: UInt32(clamping: cell.bytes.lowerBound),
        rawEnd: UInt32(clamping: cell.bytes.upperBound),
        scalarDelta: scalarDelta, isRepair: repair != .space))
    if repair != .space { warn(repair, cell, bytes) }
  }

  private mutating func warn(
    _ repair: Repair, _ cell: RepairCell, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    for i in counted.byte..<cell.bytes.lowerBound where bytes[i] & 0xC0 != 0x80 {
      counted.scalars += 1
    }
    counted.byte = cell.bytes.lowerBound
    let span = Span(start: counted.scalars, end: counted.scalars + cell.rawScalars)
    let old = UTF8Bytes.names(of: bytes[cell.bytes])
    let new = cell.scalar.map { " became " + UTF8Bytes.name($0) } ?? " was removed"
    warnings.add(repair, old + new, span)
  }
}
