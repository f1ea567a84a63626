import ElekLexicon
import ElekMorphology

/// Words that stand in and around titles, by lemma number.
struct TitleWords: Sendable {
  /// Words like `мурдагы`.
  let former: Set<UInt32>
  /// Adjectives that belong to the title that they stand before: `башкы`, `улук`.
  let kept: Set<UInt32>
  /// Adjectives and participles that say something of the person: `белгилүү`.
  let passing: Set<UInt32>
  /// `милдет` in `милдетин аткаруучу`.
  let duty: Set<UInt32>
  /// `аткар` and its `аткаруучу`.
  let performing: Set<UInt32>
  /// Short for `милдетин аткаруучу`: `м.а.`.
  let actingAbbreviations: Set<UInt32>
  /// Class words between a place and the title: `шаар`, `облус`.
  let placeClasses: Set<UInt32>
  /// Peoples: they tell whose, not what kind of title.
  let peoples: Set<UInt32>
  /// `бол`, `иште`: what follows a title said of someone.
  let copulas: Set<UInt32>
  /// `катары`, `кызмат`, `орун`: the office, not who holds it.
  let offices: Set<UInt32>
  /// `иште`: work that is over when it is told in the past.
  let working: Set<UInt32>
  let with: Set<UInt32>
  /// `кез`, `учур` in `ошол кездеги`.
  let times: Set<UInt32>
  let that: Set<UInt32>
  /// What kind of place stands for one named before: `өлкө`, `шаар`.
  let placeNouns: [UInt32: Place.Kind]
  /// The pronoun `ал`.
  let he: Set<UInt32>
  /// Titles of who heads a body.
  let heads: Set<String> = [
    "башчы", "жетекчи", "төрага", "директор", "начальник", "башкаруучу", "төрайым",
  ]
  /// The word `жаш` in `54 жаштагы`.
  let age: Set<UInt32>
  /// Tables of stems whose flags say what is a person, and the column.
  private let stems: [Range<Int>]
  private let flagsColumn = 3
  /// `мамлекет` in `мамлекет башчы`, whose head is `headRow`.
  let states: Set<UInt32>
  let headRow: Int

  init(lexicon: Lexicon) {
    func ids(_ words: String...) -> Set<UInt32> { lexicon.entries(of: words).lemmas }
    former = ids("мурдагы", "мурдакы", "мурунку", "илгерки", "экс", "буга чейинки")
    kept = ids(
      "башкы", "улук", "биринчи", "атайын", "ардактуу", "мамлекеттик", "элдик", "коомдук",
      "жогорку", "илимий", "техникалык", "жооптуу", "туруктуу", "көркөм", "расмий", "штаттык",
      "кенже", "жетектөөчү", "спорттук", "каржылык", "юридикалык", "аскердик", "облустук",
      "райондук", "шаардык", "айылдык", "региондук", "аймактык", "эл аралык", "дипломатиялык",
      "саясий", "укуктук", "коммерциялык", "аткаруучу", "генералдык", "мыйзамсыз", "саламатчылык",
      "үй-бүлөлүк", "жеке", "медициналык", "экономикалык", "республикалык", "улуттук", "диний")
    passing = ids(
      "белгилүү", "атактуу", "таанымал", "жаңы", "азыркы", "учурдагы", "маркум", "тунгуч", "жаш",
      "алгачкы", "биринчи", "чыгаан", "залкар", "улуу", "көрүнүктүү", "чакан", "жергиликтүү")
    duty = ids("милдет")
    performing = ids("аткар", "аткаруучу")
    actingAbbreviations = ids("м.а.", "м. а.")
    placeClasses = ids(
      "шаар", "облус", "район", "айыл", "өлкө", "мамлекет", "республика", "штат", "край", "аймак",
      "провинция", "губерния", "кыштак", "айыл аймагы", "округ")
    peoples = ids(
      "кыргыз", "казак", "өзбек", "тажик", "түркмөн", "орус", "түрк", "кытай", "немис", "француз",
      "англис", "уйгур", "татар", "монгол", "япон", "корей", "украин", "грузин", "ооган")
    copulas = ids("бол", "иште", "саналат", "эсептел", "шайлан", "дайындал")
    offices = ids("кызмат", "орун", "кызматы", "наам", "даража", "милдет", "ысым", "тактысы")
    working = ids("иште", "кызмат кыл", "эмгектен")
    with = ids("менен")
    times = ids("кез", "учур", "убак", "мезгил")
    that = ids("ошол", "ал")
    var kinds: [UInt32: Place.Kind] = [:]
    for (word, kind) in [
      ("өлкө", Place.Kind.country), ("шаар", .city), ("облус", .region), ("район", .district),
    ] {
      for id in ids(word) { kinds[id] = kind }
    }
    placeNouns = kinds
    he = ids("ал")
    age = ids("жаш")
    stems = lexicon.tables.filter { $0.name.hasPrefix("stems/nouns") }.map(\.rows)
    states = ids("мамлекет", "өкмөт", "өлкө", "шаар", "район", "кызмат", "топ")
    headRow =
      (lexicon.table("offices/titles")?.rows ?? 0..<0).first { lexicon.lemma($0) == "башчы" } ?? -1
  }

  /// Whether a word names a person (`саякатчы`) or tells an age (`жаштагы`).
  func isPerson(_ unit: Int, _ text: AnalyzedText) -> Bool {
    text.readings(of: unit).contains { reading in
      guard reading.isKnown else { return false }
      let row = Int(reading.row)
      if reading.features.isAttributive {
        return age.contains(text.lexicon.lemmaID(ofRow: row))
      }
      return stems.contains { $0.contains(row) }
        && (reading.features.grammaticalCase == .nom || reading.features.grammaticalCase == .none)
        && text.lexicon.cell(row, flagsColumn, holds: "animate")
    }
  }

  /// Whether a unit has a reading whose dictionary form is among `lemmas`.
  func has(_ unit: Int, _ lemmas: Set<UInt32>, _ text: AnalyzedText) -> Bool {
    text.readings(of: unit).contains {
      $0.isKnown && lemmas.contains(text.lexicon.lemmaID(ofRow: Int($0.row)))
    }
  }
}
