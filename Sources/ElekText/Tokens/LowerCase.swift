/// Lower case of Latin and Cyrillic letters in UTF-8, for looking words up.
enum LowerCase {
  /// Feeds the bytes, in lower case, to `body`; the length never changes.
  @inline(__always)
  static func forEach(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt8) -> Void) {
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 || byte & 0xE0 != 0xC0 || i + 1 == bytes.count {
        body(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        i += 1
      } else {
        let letter = lower(UInt32(byte & 0x1F) << 6 | UInt32(bytes[i + 1] & 0x3F))
        body(UInt8(0xC0 | letter >> 6))
        body(UInt8(0x80 | letter & 0x3F))
        i += 2
      }
    }
  }

  /// The bytes in lower case.
  static func bytes(of string: String) -> [UInt8] {
    var string = string
    return string.withUTF8 { utf8 in
      var result: [UInt8] = []
      forEach(utf8) { result.append($0) }
      return result
    }
  }

  private static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0410...0x042F: scalar + 0x20
    case 0x0400...0x040F: scalar + 0x50
    case 0x048A...0x04BF, 0x04D0...0x052F: scalar | 1
    default: scalar
    }
  }
}
