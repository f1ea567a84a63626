/// What cells mean, worked out once for each different cell.
///
/// Tables repeat few values over many rows; opening them at start must cost little, and among few a
/// search from the front is the quickest.
package struct CellMemo<Value> {
  private var hashes: [UInt64] = []
  private var values: [Value] = []

  package init() {}

  /// The meaning of a cell; `make` is asked the first time these bytes come.
  package mutating func value(
    of cell: UnsafeBufferPointer<UInt8>, _ make: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in cell { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    if let known = hashes.firstIndex(of: hash) { return values[known] }
    let made = make(cell)
    hashes.append(hash)
    values.append(made)
    return made
  }
}

/// The items of a cell, `|` or another mark between them.
package struct CellItems: Sequence, IteratorProtocol {
  private var rest: UnsafeBufferPointer<UInt8>
  private let mark: UInt8

  package init(_ cell: UnsafeBufferPointer<UInt8>, separator: UInt8 = UInt8(ascii: "|")) {
    rest = cell
    mark = separator
  }

  package mutating func next() -> UnsafeBufferPointer<UInt8>? {
    if rest.isEmpty { return nil }
    let end = rest.firstIndex(of: mark) ?? rest.endIndex
    let item = UnsafeBufferPointer(rebasing: rest[..<end])
    rest = UnsafeBufferPointer(rebasing: rest[Swift.min(end + 1, rest.count)...])
    return item
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these are the bytes of an ASCII literal.
  @inline(__always)
  package func isText(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount
      && elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: count))
  }
}
