/// UTF-16 without a byte order mark, known by the high bytes of Cyrillic and of ASCII.
enum WideText {
  private static let sample = 4096

  /// «UTF-16LE» or «UTF-16BE» when nearly every second byte is 0 or 4, else nil.
  static func charset(of bytes: [UInt8]) -> String? {
    let length = min(bytes.count, sample) & ~1
    guard length >= 8 else { return nil }
    var high = [0, 0]
    for i in 0..<length where bytes[i] == 0 || bytes[i] == 4 { high[i & 1] += 1 }
    let most = length / 2 * 9 / 10
    if high[1] >= most, high[0] < most / 2 { return "UTF-16LE" }
    if high[0] >= most, high[1] < most / 2 { return "UTF-16BE" }
    return nil
  }
}
