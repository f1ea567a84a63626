/// Letters of the other script that look alike: a Latin «c» in «cекторго», a Cyrillic «С» in
/// «СOVID».
///
/// Left alone: words of one script, «Facebookтон» (a Latin name with a Kyrgyz suffix), digits.
enum Lookalikes {
  static func repair(_ cells: inout [RepairCell], letters: Range<Int>) {
    let word = MixedWord(cells[letters])
    let change: (UInt32) -> UInt32?
    switch word.verdict {
    case .leave: return
    case .cyrillic: change = { toCyrillic[$0] }
    case .latin: change = { toLatin[$0] }
    }
    for i in letters {
      guard let scalar = cells[i].scalar, let letter = change(scalar) else { continue }
      cells[i].scalar = letter
      cells[i].repair = .lookalike
    }
  }

  static func looksCyrillic(_ scalar: UInt32) -> Bool { toCyrillic[scalar] != nil }
  static func looksLatin(_ scalar: UInt32) -> Bool { toLatin[scalar] != nil }

  private static let pairs: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = [
    ("a", "а"), ("c", "с"), ("e", "е"), ("o", "о"), ("p", "р"), ("x", "х"), ("y", "у"),
    ("A", "А"), ("B", "В"), ("C", "С"), ("E", "Е"), ("H", "Н"), ("K", "К"), ("M", "М"),
    ("O", "О"), ("P", "Р"), ("T", "Т"), ("X", "Х"), ("Y", "Ү"),
  ]

  private static let toCyrillic: [UInt32: UInt32] = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.latin.value, $0.cyrillic.value) })

  private static let toLatin: [UInt32: UInt32] = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.cyrillic.value, $0.latin.value) })
}
