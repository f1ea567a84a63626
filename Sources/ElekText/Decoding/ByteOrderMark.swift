/// The signature in front of a text.
enum ByteOrderMark {
  private static let marks: [(bytes: [UInt8], charset: String)] = [
    ([0xEF, 0xBB, 0xBF], "utf-8"),
    ([0xFF, 0xFE, 0, 0], "UTF-32LE"),
    ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
    ([0xFF, 0xFE], "UTF-16LE"),
    ([0xFE, 0xFF], "UTF-16BE"),
  ]

  /// The charset that the text begins by naming, and the length of the mark.
  static func find(in bytes: [UInt8]) -> (charset: String, length: Int)? {
    for mark in marks where bytes.starts(with: mark.bytes) {
      return (mark.charset, mark.bytes.count)
    }
    return nil
  }
}
