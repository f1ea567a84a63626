import ElekLexicon
import ElekMorphology

/// The tables of `lexicons/places`, in the form that finding and grounding ask for.
struct Gazetteer: Sendable {
  /// What is known of a row without reading its cells.
  struct Entry: Sendable {
    var kind: Place.Kind
    /// The two letters of the country in one number; zero for none.
    var country: UInt16
    /// How often news means this one, other things equal.
    var prior: Int16
    var population: Int
    /// A street or an estate: a place only where its class word or the text says so.
    var isLocal: Bool
  }

  let lexicon: Lexicon
  /// Bits of the tables.
  let nameBits: UInt64
  private let rows: Range<Int>
  private let streets: Range<Int>

  /// The country that a name means when nothing else is said.
  static let home = code("KG")

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    var nameBits: UInt64 = 0
    var first = Int.max
    var last = 0
    for (index, table) in lexicon.tables.enumerated() where table.name.hasPrefix("places/") {
      nameBits |= AnalyzedText.tableBit(index)
      first = min(first, table.rows.lowerBound)
      last = max(last, table.rows.upperBound)
    }
    self.nameBits = nameBits
    rows = first < last ? first..<last : 0..<0
    streets = lexicon.table("places/streets-kg")?.rows ?? 0..<0
  }

  /// What a row of the lexicon is here; nil for rows of other tables.
  func entry(_ row: Int) -> Entry? {
    guard rows.contains(row), let kind = Self.kind(lexicon.cellBytes(row, 1)) else { return nil }
    let country = lexicon.cellBytes(row, Column.country).reduce(0) { $0 << 8 | UInt16($1) }
    let population = lexicon.cellBytes(row, Column.population).reduce(0) { $0 * 10 + Int($1) - 48 }
    let isLocal = streets.contains(row)
    let prior =
      Self.prior(kind, population) + (country == Self.home ? 15 : 0) - (isLocal ? 40 : 0)
    return Entry(
      kind: kind, country: country, prior: Int16(prior), population: population,
      isLocal: isLocal)
  }

  /// The kind of a cell, told by its first letter and length.
  private static func kind(_ cell: UnsafeBufferPointer<UInt8>) -> Place.Kind? {
    switch (cell.first, cell.count) {
    case (UInt8(ascii: "c"), 7): .country
    case (UInt8(ascii: "c"), 4): .city
    case (UInt8(ascii: "r"), 6): .region
    case (UInt8(ascii: "d"), 8): .district
    case (UInt8(ascii: "v"), 7): .village
    case (UInt8(ascii: "s"), 6): .street
    case (UInt8(ascii: "w"), 5): .water
    case (UInt8(ascii: "m"), 8): .mountain
    case (UInt8(ascii: "o"), 5): .other
    default: nil
    }
  }

  /// Towns by the decimal order of their size; the others where a town of that weight would be.
  private static func prior(_ kind: Place.Kind, _ population: Int) -> Int {
    switch kind {
    case .country: 100
    case .city: max(36, order(population))
    case .region: 48
    case .district: 40
    case .village: max(20, order(population) - 8)
    case .other: 38
    case .water, .mountain: 30
    case .street: 0
    }
  }

  /// Ten times the decimal logarithm, near enough.
  private static func order(_ population: Int) -> Int {
    var rest = population
    var order = 0
    while rest >= 10 {
      rest /= 10
      order += 10
    }
    return population > 0 ? order + rest : 0
  }

  /// The columns of a table of names, the same in all.
  enum Column {
    static let country = 2
    static let within = 3
    static let latitude = 4
    static let longitude = 5
    static let gazetteer = 6
    static let population = 7
    static let latin = 8
    static let aliases = 9
  }

  static func code(_ country: String) -> UInt16 {
    country.utf8.reduce(0) { $0 << 8 | UInt16($1) }
  }

  /// `KG` of its number.
  static func country(_ code: UInt16) -> String? {
    code == 0 ? nil : String(decoding: [UInt8(code >> 8), UInt8(code & 0xFF)], as: UTF8.self)
  }

  /// The place that a reading names.
  @inline(__always)
  func name(_ reading: Reading) -> Entry? {
    guard reading.isKnown, !reading.flags.contains(.derived),
      let entry = entry(Int(reading.row))
    else { return nil }
    return entry
  }

  /// Regions and districts that hold a row's place, outermost first.
  func within(_ row: Int) -> [String] {
    lexicon.cell(row, Column.within).split(separator: "|").map(String.init)
  }
}
