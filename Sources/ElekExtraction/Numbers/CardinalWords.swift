import ElekLexicon
import ElekMorphology

/// The number words of the lexicon, `нөл` to `квадриллион`, by row and by letters.
struct CardinalWords: Sendable {
  /// What a word may follow and what it does to the number before it.
  enum Role: Sendable {
    /// A number in digits.
    case digits
    /// бир … тогуз
    case digit
    /// он … токсон
    case ten
    case hundred
    /// миң, миллион, …
    case scale
    case half
  }

  struct Word: Sendable {
    var value: DecimalNumber
    var role: Role
    /// Letter codes, for words inside a unit (`эки-үч`) and those without a vowel (`млрддан`).
    var codes: [UInt8]
  }

  let rows: Range<Int>
  /// The bit of the table in `Unit.tables`.
  let bit: UInt64
  private let words: [Word]

  init(lexicon: Lexicon) {
    guard let index = lexicon.tables.firstIndex(where: { $0.name == "numbers/cardinals" }) else {
      rows = 0..<0
      bit = 0
      words = []
      return
    }
    let table = lexicon.tables[index]
    let (value, role) = (table.column("value"), table.column("role"))
    rows = table.rows
    bit = AnalyzedText.tableBit(index)
    words = table.rows.map { row in
      Word(
        value: DecimalNumber(lexicon.cell(row, value)) ?? .zero,
        role: Self.role(lexicon.cell(row, role)),
        codes: LetterCode.codes(of: lexicon.lemma(row)) ?? [])
    }
  }

  private static func role(_ name: String) -> Role {
    switch name {
    case "ten": .ten
    case "hundred": .hundred
    case "scale": .scale
    case "half": .half
    default: .digit
    }
  }

  /// The word of a lexicon row, nil for rows of other tables.
  func word(row: Int32) -> Word? {
    rows.contains(Int(row)) ? words[Int(row) - rows.lowerBound] : nil
  }

  /// The longest number word that letter codes start with.
  func longest(in codes: ArraySlice<UInt8>) -> Word? {
    var best: Word?
    for word in words where word.codes.count > best?.codes.count ?? 0 {
      if codes.starts(with: word.codes) { best = word }
    }
    return best
  }
}
