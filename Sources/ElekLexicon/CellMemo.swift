/// What cells mean, worked out once for each different cell.
///
/// Tables repeat few values over many rows; opening them at start must cost little.
package struct CellMemo<Value> {
  private var values: [UInt64: Value] = [:]

  package init() {}

  /// The meaning of a cell; `make` is asked the first time these bytes come.
  package mutating func value(
    of cell: UnsafeBufferPointer<UInt8>, _ make: (String) -> Value
  ) -> Value {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in cell { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    if let known = values[hash] { return known }
    let made = make(String(decoding: cell, as: UTF8.self))
    values[hash] = made
    return made
  }
}
