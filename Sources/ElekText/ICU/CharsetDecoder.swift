import CElekICU

/// ICU's charset detection and conversion.
enum CharsetDecoder {
  /// Detection looks at no more than this.
  private static let sample = 1 << 16

  /// Names the charset of bytes that are no UTF-8, such as «windows-1251».
  static func charset(of bytes: ArraySlice<UInt8>) -> String {
    bytes.prefix(sample).withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return "windows-1251" }
      return String(cString: elek_charset_detect(first, Int32(bytes.count)))
    }
  }

  /// Converts to UTF-8; what the charset has no scalar for becomes U+FFFD.
  ///
  /// Nil when ICU has no such charset.
  static func utf8(_ bytes: ArraySlice<UInt8>, charset: String) -> [UInt8]? {
    var status: Int32 = 0
    guard let decoder = elek_decoder_open(charset, &status) else { return nil }
    defer { elek_decoder_close(decoder) }

    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var rest = bytes
    while true {
      var consumed = 0
      var more: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: sample) { room, produced in
        rest.withUnsafeBufferPointer { bytes in
          guard let out = room.baseAddress, let first = bytes.baseAddress else { return }
          more = elek_decoder_next(
            decoder, first, bytes.count, &consumed, out, room.count, &produced)
        }
      }
      result += chunk
      rest = rest.dropFirst(consumed)
      if more <= 0 { return more < 0 ? nil : result }
      if chunk.isEmpty && consumed == 0 { return result }
    }
  }
}
