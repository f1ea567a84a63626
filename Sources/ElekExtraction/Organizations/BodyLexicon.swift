import ElekLexicon
import ElekMorphology

/// The tables of `lexicons/organizations`, in the form that finding bodies asks for.
struct BodyLexicon: Sendable {
  /// What is known of a body without reading its cells.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// A compound that keeps its possessive: `Тышкы иштер министрлиги`.
    static let possessed = Traits(rawValue: 1)
    /// Written with a small letter: `өкмөт`.
    static let small = Traits(rawValue: 2)
    /// A party, whose name may be any common noun.
    static let party = Traits(rawValue: 4)
  }

  let lexicon: Lexicon
  let bodyBit: UInt64
  let headBit: UInt64
  private let bodies: Range<Int>
  private let heads: Range<Int>
  /// How the names end whose first word may stand for several: `министрли`, `агентти`.
  let merging: [String]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    var (bodyBit, headBit): (UInt64, UInt64) = (0, 0)
    var (bodies, heads) = (0..<0, 0..<0)
    for (index, table) in lexicon.tables.enumerated() {
      if table.name == "organizations/bodies" {
        bodyBit = AnalyzedText.tableBit(index)
        bodies = table.rows
      } else if table.name == "organizations/heads" {
        headBit = AnalyzedText.tableBit(index)
        heads = table.rows
      }
    }
    let merged = lexicon.wordClass("organizations.merging")
    merging = heads.filter { merged.contains(UInt32($0)) }.map {
      String(lexicon.lemma($0).dropLast())
    }
    (self.bodyBit, self.headBit, self.bodies, self.heads) = (bodyBit, headBit, bodies, heads)
  }

  private enum Column {
    static let form = 1
    static let acronym = 2
    static let country = 3
    static let sector = 4
    static let headSector = 1
  }

  /// The traits of the body that a reading names; nil for other readings.
  @inline(__always)
  func body(_ reading: Reading) -> Traits? {
    guard !reading.flags.contains(.derived), bodies.contains(Int(reading.row)) else { return nil }
    return body(row: Int(reading.row))
  }

  /// The traits of a body.
  func body(row: Int) -> Traits {
    var traits: Traits = []
    if lexicon.cellBytes(row, Column.form).isText("px3") { traits.insert(.possessed) }
    if lexicon.cellBytes(row, Column.sector).isText("PARTY") { traits.insert(.party) }
    if let first = lexicon.lemma(row).unicodeScalars.first, first.properties.isLowercase {
      traits.insert(.small)
    }
    return traits
  }

  /// Whether a reading is of a noun that a body's name ends in.
  @inline(__always)
  func isHead(_ reading: Reading) -> Bool {
    !reading.flags.contains(.derived) && heads.contains(Int(reading.row))
  }

  /// Whether a body's name has a capital in the lexicon: `Тышкы иштер министрлиги`.
  func isCapitalized(_ row: Int) -> Bool {
    lexicon.lemma(row).unicodeScalars.first?.properties.isUppercase ?? false
  }

  func acronym(_ row: Int) -> String? { cell(row, Column.acronym) }
  func country(_ row: Int) -> String? { cell(row, Column.country) }
  func sector(_ row: Int) -> String? { cell(row, Column.sector) }
  func sector(ofHead row: Int) -> String? { cell(row, Column.headSector) }

  private func cell(_ row: Int, _ column: Int) -> String? {
    let text = lexicon.cell(row, column)
    return text.isEmpty ? nil : String(text.prefix { $0 != "|" })
  }
}
