/// Foreign letters that stand in for «ө ү ң»: «кѳл», «жаӊы», «ұй».
enum StandIns {
  static func repair(_ cells: inout [RepairCell], letters: Range<Int>) {
    var isKazakh: Bool?
    for i in letters {
      guard let scalar = cells[i].scalar, let letter = kyrgyz[scalar] else { continue }
      if isStraightU(scalar) {
        let isForeign = isKazakh ?? Self.isKazakh(compound(of: letters, in: cells))
        isKazakh = isForeign
        if isForeign { continue }
      }
      cells[i].scalar = letter
      cells[i].repair = .standIn
    }
  }

  private static let kyrgyz: [UInt32: UInt32] = [
    0x0473: 0x04E9, 0x0472: 0x04E8,  // fita
    0x0275: 0x04E9, 0x019F: 0x04E8,  // Latin barred o
    0x03F4: 0x04E8,  // Greek capital theta symbol
    0x04CA: 0x04A3, 0x04C9: 0x04A2,  // en with tail
    0x04A5: 0x04A3, 0x04A4: 0x04A2,  // en ghe
    0x04B1: 0x04AF, 0x04B0: 0x04AE,  // straight u with stroke
  ]

  private static func isStraightU(_ scalar: UInt32) -> Bool { scalar & ~1 == 0x04B0 }

  /// The word with what hyphens join to it.
  private static func compound(
    of letters: Range<Int>, in cells: [RepairCell]
  ) -> ArraySlice<RepairCell> {
    func isJoined(_ cell: RepairCell) -> Bool {
      cell.scalar == 0x2D || cell.scalar.map(LetterBlocks.contains) ?? true
    }
    let before = cells[..<letters.lowerBound].reversed().prefix(while: isJoined).count
    let after = cells[letters.upperBound...].prefix(while: isJoined).count
    return cells[letters.lowerBound - before..<letters.upperBound + after]
  }

  /// Whether a word with «ұ» is Kazakh: it has a letter that Kyrgyz lacks, or a back vowel, beside
  /// which Kyrgyz would not have «ү» («Нұрлан», «ұлттық»).
  private static func isKazakh(_ word: ArraySlice<RepairCell>) -> Bool {
    word.contains { cell in
      guard let scalar = cell.scalar, let value = Unicode.Scalar(scalar) else { return false }
      return "әғқһіӘҒҚҺІаыоуюяАЫОУЮЯ".unicodeScalars.contains(value)
    }
  }
}
