import ElekLexicon
import ElekMorphology

/// Nouns that stand after a place's name and tell its kind: `Баткен облусу`, `Орто-Токой суу
/// сактагычы`.
struct PlaceClasses: Sendable {
  struct Class: Sendable {
    var kind: Place.Kind
    /// Only after a name of two places: «Бишкек-Ош жолу».
    var joinsTwo = false
  }

  /// Tables that hold such nouns, or the words that make compounds of them.
  let bits: UInt64
  private let classes: [Class]
  /// For each row of the lexicon its class, one up; zero for none.
  private let classOfRow: [UInt8]
  /// Rows of first words of compounds, by the compound's place in `compounds`, one up.
  private let compounds: [(first: Set<UInt32>, second: Set<UInt32>, kind: Place.Kind)]
  /// Nouns that a name keeps: `Кыргыз Республикасы`.
  private let kept: Set<UInt32>
  private let lexicon: Lexicon

  private static let nouns: [(words: [String], kind: Place.Kind)] = [
    (["шаар", "шаарча"], .city),
    (["облус", "область", "край", "штат", "провинция", "губерния"], .region),
    (["район", "округ", "уезд"], .district),
    (["айыл", "кыштак", "конуш", "посёлок"], .village),
    (["көчө", "проспект", "бульвар", "магистраль"], .street),
    (["көл", "көлмө", "дарыя", "өзөн", "деңиз", "океан", "канал", "булуң", "кысык"], .water),
    (["тоо", "ашуу", "чоку", "мөңгү", "өрөөн", "капчыгай"], .mountain),
    (["аянт", "кен", "арал", "жайлоо", "ГЭС", "ТЭЦ"], .other),
  ]

  private static let roads = ["жол", "автожол", "трасса"]

  private static let pairs: [(first: [String], second: String, kind: Place.Kind)] = [
    (["айыл"], "өкмөт", .village), (["айыл"], "аймак", .village),
    (["калктуу", "жаңы"], "конуш", .village), (["суу"], "сактагыч", .water),
    (["кичи"], "район", .other), (["алтын", "көмүр"], "кен", .other),
    (["кырка"], "тоо", .mountain), (["тоо"], "кырка", .mountain),
    (["жарым"], "арал", .other), (["өткөрүү"], "пункт", .other),
  ]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    var classes: [Class] = []
    var bits: UInt64 = 0
    var classOfLemma: [UInt32: UInt8] = [:]
    func add(_ words: [String], _ new: Class) {
      classes.append(new)
      let found = lexicon.entries(of: words)
      for lemma in found.lemmas { classOfLemma[lemma] = UInt8(classes.count) }
      for table in found.tables { bits |= AnalyzedText.tableBit(table) }
    }
    for (words, kind) in Self.nouns { add(words, Class(kind: kind)) }
    add(Self.roads, Class(kind: .other, joinsTwo: true))
    compounds = Self.pairs.map { pair in
      let first = lexicon.entries(of: pair.first)
      let second = lexicon.entries(of: [pair.second])
      for table in first.tables { bits |= AnalyzedText.tableBit(table) }
      return (first.lemmas, second.lemmas, pair.kind)
    }
    kept = lexicon.entries(of: ["республика", "мамлекет", "союз", "штат"]).lemmas
    self.bits = bits
    self.classes = classes
    let rowCount = lexicon.tables.last?.rows.upperBound ?? 0
    classOfRow = (0..<rowCount).map { classOfLemma[lexicon.lemmaID(ofRow: $0)] ?? 0 }
  }

  /// The class that a reading names.
  @inline(__always)
  func noun(_ reading: Reading) -> Class? {
    guard reading.isKnown, !reading.flags.contains(.derived) else { return nil }
    let index = classOfRow[Int(reading.row)]
    return index == 0 ? nil : classes[Int(index) - 1]
  }

  /// The class of a noun that an adjective is derived from: `шаардык`.
  func base(of reading: Reading) -> Class? {
    guard reading.isKnown, reading.flags.contains(.derived) else { return nil }
    let index = classOfRow[Int(reading.row)]
    return index == 0 ? nil : classes[Int(index) - 1]
  }

  /// The kind of two words that make one class word, and the reading of the second.
  func pair(at place: Int, in text: AnalyzedText) -> (kind: Place.Kind, reading: Reading)? {
    guard place + 1 < text.units.count else { return nil }
    for pair in compounds {
      guard text.readings(of: place).contains(where: { isOne(of: pair.first, $0) }) else {
        continue
      }
      let seconds = text.readings(of: place + 1).filter { isOne(of: pair.second, $0) }
      if let best = seconds.first(where: { $0.features.possessor == 3 }) ?? seconds.first {
        return (pair.kind, best)
      }
    }
    return nil
  }

  /// Whether a reading is of a noun that names of states keep.
  func isKept(_ reading: Reading) -> Bool {
    reading.features.possessor == 3 && isOne(of: kept, reading)
  }

  private func isOne(of lemmas: Set<UInt32>, _ reading: Reading) -> Bool {
    reading.isKnown && !reading.flags.contains(.derived)
      && lemmas.contains(lexicon.lemmaID(ofRow: Int(reading.row)))
  }
}
