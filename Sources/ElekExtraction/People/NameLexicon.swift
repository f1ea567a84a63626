import ElekLexicon
import ElekMorphology

/// What the lexicon knows of names: its tables, telling endings, and the words that join names.
struct NameLexicon: Sendable {
  let given: Range<Int>
  let family: Range<Int>
  let titles: Range<Int>
  let titleBit: UInt64
  /// Whether a table holds places, by table index.
  let placeTables: [Bool]
  private let lexicon: Lexicon
  /// Telling endings by their last letter.
  private let endings: [[Ending]]
  /// `уул`, `кыз`: with the possessive ending they make a name of the father's.
  let filial: WordClass
  /// `тегин`, the literary form of `уулу`.
  let filialNoun: WordClass

  /// Places whose names people bear: `Талас`, `Нарын`.
  let namesakes: WordClass
  /// `ажы`, `молдо`, `кары`: they may stand inside a name.
  let honorifics: WordClass
  /// `бей`, `баатыр`: they may end a name.
  let ranks: WordClass

  private struct Ending: Sendable {
    var codes: [UInt8]
    var evidence: NameForm.Evidence
  }

  init(lexicon: Lexicon) {
    given = lexicon.table("names/given")?.rows ?? 0..<0
    family = lexicon.table("names/family")?.rows ?? 0..<0
    titles = lexicon.table("offices/titles")?.rows ?? 0..<0
    titleBit =
      lexicon.tables.firstIndex { $0.name == "offices/titles" }.map(AnalyzedText.tableBit) ?? 0
    placeTables = lexicon.tables.map { $0.name.hasPrefix("places/") }
    self.lexicon = lexicon
    endings = Self.endings(lexicon)
    filial = lexicon.wordClass("people.filial")
    namesakes = lexicon.wordClass("people.namesakes")
    honorifics = lexicon.wordClass("people.honorifics")
    ranks = lexicon.wordClass("people.name-honorifics")
    filialNoun = lexicon.wordClass("people.filial-noun")
  }

  private static func endings(_ lexicon: Lexicon) -> [[Ending]] {
    var buckets = [[Ending]](repeating: [], count: 64)
    guard let table = lexicon.table("names/endings") else { return buckets }
    let kind = table.column("kind")
    for row in table.rows {
      let ending = lexicon.lemma(row)
      guard let codes = LetterCode.codes(of: ending), let last = codes.last else { continue }
      let isPatronymic = lexicon.cell(row, kind) == "patronymic"
      // Two or three letters tell little, but for the Slavic possessive (-ов, -ева).
      let isWeak =
        codes.count <= 3 && !ending.unicodeScalars.contains("в") && ending != "дзе"
      buckets[Int(last)].append(
        Ending(codes: codes, evidence: isPatronymic ? .patronymic : isWeak ? .weak : .strong))
    }
    return buckets.map { $0.sorted { $0.codes.count > $1.codes.count } }
  }

  /// What the end of a stem says: «Имангазиев» is strong, «Путин» weak, «Айылчиевич» a patronymic.
  func evidence(of stem: ArraySlice<UInt8>) -> NameForm.Evidence {
    guard let last = stem.last else { return .none }
    for ending in endings[Int(last & 63)]
    where ending.codes.count + 2 <= stem.count
      && stem.suffix(ending.codes.count) == ending.codes[...]
    {
      return ending.evidence
    }
    return .none
  }

  /// «Алланын», «Таала».
  func isDivine(_ codes: [UInt8]) -> Bool {
    Self.divine.contains { codes.starts(with: $0) && codes.count <= $0.count + 4 }
  }

  private static let divine = ["алла", "кудай", "таала", "теңир"].compactMap {
    LetterCode.codes(of: $0)
  }

  /// Whether a given name may be a woman's (2), a man's (1) or both (3).
  func gender(ofRow row: Int32) -> UInt8 {
    guard given.contains(Int(row)) else { return 3 }
    let cell = lexicon.cellBytes(Int(row), 1)
    return cell.isText("m") ? 1 : cell.isText("f") ? 2 : 3
  }
}
