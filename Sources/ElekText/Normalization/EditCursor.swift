/// Walks an edit map beside a tokenizer and turns its scalar offsets into raw ones.
struct EditCursor {
  private let edits: [EditMap.Edit]
  private var starts = 0
  private var ends = 0

  init(_ map: EditMap) { edits = map.edits }

  /// Sets the raw scalar offsets of a token, whose own are normalized.
  ///
  /// Tokens come in order.
  mutating func place(_ token: inout Token) {
    while starts < edits.count, edits[starts].end <= token.start { starts += 1 }
    let first = max(ends, starts)
    while ends < edits.count, edits[ends].start < token.end { ends += 1 }
    token.scalarStart = Self.shift(token.scalarStart, by: delta(before: starts))
    token.scalarEnd = Self.shift(token.scalarEnd, by: delta(before: ends))
    if first < ends, edits[first..<ends].contains(where: \.isRepair) {
      token.flags.insert(.repaired)
    }
  }

  private func delta(before index: Int) -> Int32 {
    index > 0 ? edits[index - 1].scalarDelta : 0
  }

  private static func shift(_ offset: UInt32, by delta: Int32) -> UInt32 {
    UInt32(clamping: Int64(offset) + Int64(delta))
  }
}
