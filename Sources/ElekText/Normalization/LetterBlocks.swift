/// The blocks whose letters may be mistaken for one another: Latin, Greek theta, Cyrillic.
enum LetterBlocks {
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x024F, 0x0275, 0x03F4,
      0x0400...0x0481, 0x048A...0x052F:
      true
    default: false
    }
  }

  /// Whether it is an accent that a letter bears.
  static func isAccent(_ scalar: UInt32) -> Bool { (0x0300...0x036F).contains(scalar) }
}
