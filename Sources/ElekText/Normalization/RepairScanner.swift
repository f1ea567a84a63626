/// Finds the next byte at which a text may need repair: one table look-up a byte.
///
/// Plain ASCII, the everyday Cyrillic letters with «ө ү ң», quotes and dashes pass; everything
/// else, and a Latin letter beside a Cyrillic one, stops the scan.
enum RepairScanner {
  /// The first byte at or after `start` that needs a closer look, or the end.
  static func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    table.withUnsafeBufferPointer { table in
      var state = State.plain
      var i = start
      while i < bytes.count {
        state = table[Int(state) << 8 | Int(bytes[i])]
        if state == State.stop { return i }
        i += 1
      }
      return i
    }
  }

  /// States are rows of the table.
  private enum State {
    static let plain: UInt8 = 0
    static let latin: UInt8 = 1
    static let cyrillic: UInt8 = 2
    static let leadD0: UInt8 = 3
    static let leadD1: UInt8 = 4
    static let leadD2: UInt8 = 5
    static let leadD3: UInt8 = 6
    static let leadC2: UInt8 = 7
    static let leadC3: UInt8 = 8
    static let leadE2: UInt8 = 9
    static let leadE280: UInt8 = 10
    static let leadE282: UInt8 = 11
    static let leadE284: UInt8 = 12
    static let leadE288: UInt8 = 13
    static let stop: UInt8 = 14
    static let count = 15
  }

  private static let table: [UInt8] = {
    var table = [UInt8](repeating: State.stop, count: State.count << 8)
    func set(_ row: UInt8, _ bytes: some Sequence<UInt8>, _ next: UInt8) {
      for byte in bytes { table[Int(row) << 8 | Int(byte)] = next }
    }
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    for row in [State.plain, State.latin, State.cyrillic] {
      set(row, 0x00...0x7F, State.plain)
      set(row, letters, row == State.cyrillic ? State.stop : State.latin)
      set(row, [0xC2], State.leadC2)
      set(row, [0xC3], State.leadC3)
      set(row, [0xE2], State.leadE2)
      guard row != State.latin else { continue }
      set(row, [0xD0], State.leadD0)
      set(row, [0xD1], State.leadD1)
      set(row, [0xD2], State.leadD2)
      set(row, [0xD3], State.leadD3)
    }
    // U+0400...U+043F, U+0440...U+045F, then «ң ү» and their neighbours but «ҥ ұ», «ө» but «ӊ».
    set(State.leadD0, 0x80...0xBF, State.cyrillic)
    set(State.leadD1, 0x80...0x9F, State.cyrillic)
    set(State.leadD2, 0x8A...0xBF, State.cyrillic)
    set(State.leadD2, [0xA4, 0xA5, 0xB0, 0xB1], State.stop)
    set(State.leadD3, 0x80...0xBF, State.cyrillic)
    set(State.leadD3, [0x89, 0x8A], State.stop)
    // Latin-1 signs but NBSP and the soft hyphen; Latin-1 letters.
    set(State.leadC2, 0xA1...0xBF, State.plain)
    set(State.leadC2, [0xAD], State.stop)
    set(State.leadC3, 0x80...0xBF, State.latin)
    // Dashes, quotes, «… ‰ € № ™ −».
    set(State.leadE2, [0x80], State.leadE280)
    set(State.leadE2, [0x82], State.leadE282)
    set(State.leadE2, [0x84], State.leadE284)
    set(State.leadE2, [0x88], State.leadE288)
    set(State.leadE280, 0x90...0xA7, State.plain)
    set(State.leadE280, 0xB0...0xBE, State.plain)
    set(State.leadE282, 0xA0...0xBF, State.plain)
    set(State.leadE284, [0x96, 0xA2], State.plain)
    set(State.leadE288, [0x92], State.plain)
    return table
  }()
}
