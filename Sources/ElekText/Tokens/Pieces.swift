/// Cuts a text of any length into pieces of bounded length: at the last line break, else at the
/// last space, else between two scalars.
enum Pieces {
  static func end(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, longest: Int
  ) -> Int {
    let limit = start + longest
    if limit >= bytes.count { return bytes.count }
    var end = limit
    while end > start, bytes[end - 1] != 0x0A { end -= 1 }
    if end > start { return end }
    end = limit
    while end > start, bytes[end - 1] != 0x20 { end -= 1 }
    if end > start { return end }
    end = limit
    while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
