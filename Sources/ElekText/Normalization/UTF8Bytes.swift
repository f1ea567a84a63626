/// Scalars in valid UTF-8.
enum UTF8Bytes {
  /// The scalar whose first byte is at `i`, and its length.
  static func scalar(
    at i: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[i])
    func next(_ k: Int) -> UInt32 { UInt32(bytes[i + k]) & 0x3F }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | next(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  /// Writes a scalar.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// «U+0041 A», for messages.
  static func name(_ scalar: UInt32) -> String {
    let hex = String(scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    guard let scalar = Unicode.Scalar(scalar), scalar.properties.isAlphabetic else { return code }
    return code + " " + String(Character(scalar))
  }

  /// The names of all scalars of some bytes.
  static func names(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { name($0.value) }
      .joined(separator: " ")
  }
}
