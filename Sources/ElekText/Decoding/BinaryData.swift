/// Tells images, archives and programs from text.
enum BinaryData {
  private static let sample = 1 << 16
  private static let signatures: [[UInt8]] = [
    Array("%PDF-".utf8), [0x50, 0x4B, 3, 4], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
    Array("GIF8".utf8), [0x1F, 0x8B], [0x7F, 0x45, 0x4C, 0x46], [0xD0, 0xCF, 0x11, 0xE0],
  ]

  /// Whether the bytes bear a known signature or more than one control character in a hundred.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
    let head = bytes.prefix(sample)
    var controls = 0
    for byte in head where byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B {
      controls += 1
    }
    return controls * 100 > head.count
  }
}
