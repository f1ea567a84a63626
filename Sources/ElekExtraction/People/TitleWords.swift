import ElekLexicon
import ElekMorphology

/// Words that stand in and around titles (`lexicons/classes/people.tsv`).
struct TitleWords: Sendable {
  /// Words like `мурдагы`.
  let former: WordClass
  /// Adjectives that belong to the title that they stand before: `башкы`, `улук`.
  let kept: WordClass
  /// Adjectives and participles that say something of the person: `белгилүү`.
  let passing: WordClass
  /// `милдет` in `милдетин аткаруучу`.
  let duty: WordClass
  /// `аткар` and its `аткаруучу`.
  let performing: WordClass
  /// Short for `милдетин аткаруучу`: `м.а.`.
  let actingAbbreviations: WordClass
  /// Class words between a place and the title: `шаар`, `облус`.
  let placeClasses: WordClass
  /// Peoples: they tell whose, not what kind of title.
  let peoples: WordClass
  /// `бол`, `иште`: what follows a title said of someone.
  let copulas: WordClass
  /// `катары`, `кызмат`, `орун`: the office, not who holds it.
  let offices: WordClass
  /// `иште`: work that is over when it is told in the past.
  let working: WordClass
  let with: WordClass
  /// `кез`, `учур` in `ошол кездеги`.
  let times: WordClass
  let that: WordClass
  /// What kind of place stands for one named before: `өлкө`, `шаар`.
  private let placeNouns: [(words: WordClass, kind: Place.Kind)]
  /// `аттуу`, `ысымдуу`.
  let called: WordClass
  /// `де` of `деген`.
  let soCalled: WordClass
  /// `бир` and `дагы` in `дагы бир орун басары`.
  let one: WordClass
  let more: WordClass
  /// `боюнча` after what the office is for.
  let topic: WordClass
  /// `талапкер`: what for stands in the dative.
  let dativeHeads: WordClass
  /// `дайында`, `шайла`: who is put into an office holds it.
  let appointing: WordClass
  /// The pronoun `ал`.
  let he: WordClass
  /// Titles of who heads a body.
  let heads: Set<String> = [
    "башчы", "жетекчи", "төрага", "директор", "начальник", "башкаруучу", "төрайым",
  ]
  /// The word `жаш` in `54 жаштагы`.
  let age: WordClass
  private let animate: WordClass
  /// `мамлекет` in `мамлекет башчы`, whose head is `headRow`.
  let states: WordClass
  let headRow: Int

  init(lexicon: Lexicon) {
    func words(_ name: String) -> WordClass { lexicon.wordClass("people." + name) }
    former = words("former")
    kept = words("kept")
    passing = words("passing")
    duty = words("duty")
    performing = words("performing")
    actingAbbreviations = words("acting-abbreviations")
    placeClasses = words("place-classes")
    peoples = words("peoples")
    copulas = words("copulas")
    offices = words("offices")
    working = words("working")
    with = words("with")
    times = words("times")
    that = words("that")
    he = words("he")
    age = words("age")
    appointing = words("appointing")
    called = words("called")
    soCalled = words("so-called")
    one = words("one")
    more = words("more")
    topic = words("topic")
    dativeHeads = words("dative-heads")
    states = words("states")
    placeNouns = [
      (words("country-nouns"), .country), (words("city-nouns"), .city),
      (words("region-nouns"), .region), (words("district-nouns"), .district),
    ]
    animate = lexicon.wordClass("flags.animate")
    headRow =
      (lexicon.table("offices/titles")?.rows ?? 0..<0).first { lexicon.lemma($0) == "башчы" } ?? -1
  }

  /// Whether a word names a person (`саякатчы`) or tells an age (`жаштагы`).
  func isPerson(_ unit: Int, _ text: AnalyzedText, anyCase: Bool = false) -> Bool {
    text.readings(of: unit).contains { reading in
      guard reading.isKnown else { return false }
      let row = Int(reading.row)
      if reading.features.isAttributive {
        return age.contains(UInt32(row))
      }
      return animate.contains(UInt32(row))
        && (anyCase || reading.features.grammaticalCase == .nom
          || reading.features.grammaticalCase == .none)
    }
  }

  /// What kind of place a word stands for: `өлкө`, `шаар`.
  func placeKind(_ lemma: UInt32) -> Place.Kind? {
    placeNouns.first { $0.words.contains(lemma) }?.kind
  }

  /// Whether a unit has a reading whose dictionary form is of a class.
  func has(_ unit: Int, _ words: WordClass, _ text: AnalyzedText) -> Bool {
    text.readings(of: unit).contains { $0.isKnown && words.contains(UInt32($0.row)) }
  }
}
