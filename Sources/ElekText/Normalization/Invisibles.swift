/// Odd spaces become plain ones; invisible characters go.
enum Invisibles {
  static func repair(_ cells: inout [RepairCell]) {
    for i in cells.indices {
      guard let scalar = cells[i].scalar, scalar >= 0x7F else { continue }
      if isSpace(scalar) {
        cells[i].scalar = 0x20
        cells[i].repair = .space
      } else if isLineBreak(scalar) {
        cells[i].scalar = 0x0A
        cells[i].repair = .space
      } else if isInvisible(scalar), !joinsPictures(at: i, in: cells) {
        cells[i].scalar = nil
        cells[i].repair = .invisible
      }
    }
  }

  /// The no-break space, the thin spaces, the ideographic space, the blank Braille pattern.
  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2800: true
    default: false
    }
  }

  /// Next line, line separator, paragraph separator.
  private static func isLineBreak(_ scalar: UInt32) -> Bool {
    scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  /// The soft hyphen, zero-width characters, marks of direction, the byte order mark.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether a zero-width joiner makes one emoji of its neighbours, or serves an Indic or Arabic
  /// word.
  private static func joinsPictures(at i: Int, in cells: [RepairCell]) -> Bool {
    guard cells[i].scalar == 0x200D || cells[i].scalar == 0x200C, i > 0,
      let previous = cells[i - 1].scalar
    else { return false }
    return previous >= 0x0600 && !(0x2000...0x206F).contains(previous)
  }
}
