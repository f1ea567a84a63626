import ElekLexicon
import ElekMorphology

/// Nouns that stand after a place's name and tell its kind: `Баткен облусу`, `Орто-Токой суу
/// сактагычы`.
struct PlaceClasses: Sendable {
  struct Class: Sendable {
    var kind: Place.Kind
    /// Only after a name of two places: «Бишкек-Ош жолу».
    var joinsTwo = false
    /// A state of the past, whose name keeps it: «Кокон хандыгы».
    var isRealm = false
  }

  /// Tables that hold such nouns, or the words that make compounds of them.
  let bits: UInt64
  private let classes: [Class]
  /// For each set of word classes its place in `classes`, one up; zero for none.
  private let classOfSet: [UInt8]
  private let compounds: [Compound]
  private let lexicon: Lexicon

  /// Two words, by lemma number, that make one class word: `айыл өкмөтү`.
  private struct Compound: Sendable {
    var first: UInt32
    var second: UInt32
    var kind: Place.Kind
  }

  private static let kinds: [Place.Kind] = [
    .city, .region, .district, .village, .street, .water, .mountain, .other,
  ]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    var words = Self.kinds.map { lexicon.wordClass("places.\($0.rawValue)-nouns") }
    var classes = Self.kinds.map { Class(kind: $0) }
    words.append(lexicon.wordClass("places.road-nouns"))
    classes.append(Class(kind: .other, joinsTwo: true))
    words.append(lexicon.wordClass("places.realm-nouns"))
    classes.append(Class(kind: .other, isRealm: true))
    self.classes = classes
    classOfSet = (0..<lexicon.classSetCount).map { set in
      words.firstIndex { $0.containsSet(set) }.map { UInt8($0 + 1) } ?? 0
    }
    compounds = Self.compounds(lexicon)
    bits =
      words.reduce(0) { $0 | $1.tables }
      | compounds.reduce(0) { bits, compound in
        bits | AnalyzedText.tableBit(lexicon.tableIndex(ofRow: Int(compound.first)))
      }
  }

  private static func compounds(_ lexicon: Lexicon) -> [Compound] {
    guard let table = lexicon.table("classes/place-compounds") else { return [] }
    let (second, kind) = (table.column("second"), table.column("kind"))
    return table.rows.flatMap { row -> [Compound] in
      guard let kind = Place.Kind(rawValue: lexicon.cell(row, kind)) else { return [] }
      let seconds = lexicon.lemmas(of: lexicon.cell(row, second))
      return lexicon.lemmas(of: lexicon.lemma(row)).flatMap { first in
        seconds.map { Compound(first: first, second: $0, kind: kind) }
      }
    }
  }

  /// The class that a reading names.
  @inline(__always)
  func noun(_ reading: Reading) -> Class? {
    guard reading.isKnown, !reading.flags.contains(.derived) else { return nil }
    let index = classOfSet[lexicon.classSet(ofRow: Int(reading.row))]
    return index == 0 ? nil : classes[Int(index) - 1]
  }

  /// The class of a noun that an adjective is derived from: `шаардык`.
  func base(of reading: Reading) -> Class? {
    guard reading.isKnown, reading.flags.contains(.derived) else { return nil }
    let index = classOfSet[lexicon.classSet(ofRow: Int(reading.row))]
    return index == 0 ? nil : classes[Int(index) - 1]
  }

  /// The kind of two words that make one class word, and the reading of the second.
  func pair(at place: Int, in text: AnalyzedText) -> (kind: Place.Kind, reading: Reading)? {
    guard place + 1 < text.units.count else { return nil }
    for reading in text.readings(of: place) {
      guard let first = lemma(reading) else { continue }
      for compound in compounds where compound.first == first {
        let seconds = text.readings(of: place + 1).filter { lemma($0) == compound.second }
        if let best = seconds.first(where: { $0.features.possessor == 3 }) ?? seconds.first {
          return (compound.kind, best)
        }
      }
    }
    return nil
  }

  private func lemma(_ reading: Reading) -> UInt32? {
    guard reading.isKnown, !reading.flags.contains(.derived) else { return nil }
    return lexicon.lemmaID(ofRow: Int(reading.row))
  }
}
