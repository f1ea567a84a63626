import ElekLexicon
import ElekMorphology
import ElekText

/// The words around bodies that finding them asks about (`lexicons/classes/organizations.tsv`).
final class BodyWords: Sendable {
  let lexicon: Lexicon
  /// «шаардык», «райондук»: with these a common noun means one definite body.
  let definite: WordClass
  /// «мамлекеттик», «башкы», «улуттук»: adjectives that official names are made of.
  let official: WordClass
  /// Heads that «шаардык» and the like make definite.
  let definiteHeads: WordClass
  /// Heads that a noun in lower case makes definite: «шайлоо комиссиясы».
  let namedHeads: WordClass
  /// Heads that a genitive place makes definite: «Ош облусунун прокуратурасы».
  let placedHeads: WordClass
  /// Heads of bodies that are parts of others: «министрликтин басма сөз кызматы».
  let partHeads: WordClass
  /// Heads of everyday speech, which only a name in quotation marks makes a body.
  let weakHeads: WordClass
  /// Heads that make a name only after quotation marks.
  let looseHeads: WordClass
  /// Heads that a plural genitive belongs to: «Азиздердин коому».
  let unionHeads: WordClass
  let missionHeads: WordClass
  let teamHeads: WordClass
  let squad: WordClass
  /// Parts that need no name of their own: «министрликтин аппараты».
  let plainParts: WordClass
  let pressHeads: WordClass
  /// Heads that even a common noun at the start of a sentence makes a name with.
  let institutionHeads: WordClass
  /// «куткаруу», «салык»: what makes «кызмат» a body and no duty.
  let serviceWords: WordClass
  let service: WordClass
  /// Institutions that a number names: «№5 мектеп».
  let numberedHeads: WordClass
  /// «вакцина», «учак»: what a company's name before them is the make of.
  let products: WordClass
  /// Heads that «облустук» alone does not make definite.
  let vagueHeads: WordClass
  /// Heads that a genitive place and what they are for make definite: «районунун билим бөлүмү».
  let placedTopics: WordClass
  /// Peoples: «Кыргыз улуттук консерватория».
  let peoples: WordClass
  let government: WordClass
  let president: WordClass
  let placeClasses: WordClass
  /// «жаңы», «азыркы»: adjectives that begin no name.
  let idle: WordClass
  /// «билдир», «кабарла»: what bodies do.
  let reports: WordClass
  /// «маалымат», «билдирүү»: what bodies have.
  let sources: WordClass
  /// «кызматкер», «директор»: who works for bodies.
  let staff: WordClass
  let about: WordClass
  let with: WordClass
  let against: WordClass
  let and: WordClass
  let titleBit: UInt64
  let personBits: UInt64
  private let functionTables: [Bool]
  private let surnameEndings: [String]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    func words(_ name: String) -> WordClass { lexicon.wordClass("organizations." + name) }
    definite = words("definite")
    official = words("official")
    definiteHeads = words("definite-heads")
    namedHeads = words("named-heads")
    placedHeads = words("placed-heads")
    partHeads = words("part-heads")
    weakHeads = words("weak-heads")
    looseHeads = words("loose-heads")
    unionHeads = words("union-heads")
    missionHeads = words("mission-heads")
    teamHeads = words("team-heads")
    squad = words("squad")
    plainParts = words("plain-parts")
    pressHeads = words("press-heads")
    institutionHeads = words("institution-heads")
    serviceWords = words("service-words")
    service = words("service")
    numberedHeads = words("numbered-heads")
    products = words("products")
    vagueHeads = words("vague-heads")
    placedTopics = words("placed-topics")
    peoples = words("peoples")
    government = words("government")
    president = words("president")
    placeClasses = words("place-classes")
    idle = words("idle")
    reports = words("reports")
    sources = words("sources")
    staff = words("staff")
    about = words("about")
    with = words("with")
    against = words("against")
    and = words("and")
    var (titleBit, personBits): (UInt64, UInt64) = (0, 0)
    for (index, table) in lexicon.tables.enumerated() {
      let bit = AnalyzedText.tableBit(index)
      if table.name == "offices/titles" { titleBit |= bit }
      if table.name == "names/given" || table.name == "names/family" { personBits |= bit }
    }
    (self.titleBit, self.personBits) = (titleBit, personBits)
    functionTables = lexicon.tables.map {
      $0.name == "stems/function-words" || $0.name == "stems/forms"
    }
    var endings: [String] = []
    if let table = lexicon.table("names/endings") {
      let kind = table.column("kind")
      for row in table.rows where lexicon.cell(row, kind) == "family" {
        endings.append(lexicon.lemma(row))
      }
    }
    surnameEndings = endings
  }

  /// Acronyms that stand for no body.
  func isNoBody(_ acronym: String) -> Bool { Self.common.contains(acronym) }

  private static let common: Set<String> = [
    "КР", "ЖМК", "ПЦР", "ИВЛ", "ДНК", "ВИЧ", "СПИД", "ЖРТ", "ЖСТ", "НДС", "ТВ", "ИДӨ", "ИДП",
    "ДТП", "СССР", "ССР", "КССР", "РФ", "КЭР", "КНР", "ЖИП", "ПИН", "ДЗОТ", "ГСМ", "КММ", "ГКБ",
    "ӨКС", "ММА", "АИВ", "УЗИ", "МРТ", "КТ", "ФИО", "ЭКГ", "ТЭЦ", "ЧП", "СМС", "УЗМ", "БӨК",
    "КОВИД",
  ]

  /// Whether a unit is a form of one of these words.
  func has(_ place: Int, _ words: WordClass, in text: AnalyzedText) -> Bool {
    text.readings(of: place).contains { reading in
      reading.isKnown && !reading.flags.contains(.derived)
        && words.contains(UInt32(reading.row))
    }
  }

  /// Pronouns, particles, conjunctions: no part of a name.
  func isFunctionWord(_ place: Int, in text: AnalyzedText) -> Bool {
    guard let best = text.best(place), best.isKnown else { return false }
    return functionTables[lexicon.tableIndex(ofRow: Int(best.row))]
  }

  /// A capitalized word that is likelier a person's name than the beginning of a body's.
  func isPerson(_ place: Int, in text: AnalyzedText) -> Bool {
    guard let best = text.best(place) else { return false }
    if best.isKnown, text.units[place].tables & personBits == 0 { return false }
    let name = text.stem(of: place, length: Int(best.lemmaLength))
    if surnameEndings.contains(where: {
      name.utf8.count >= $0.utf8.count + 4 && name.hasSuffix($0)
    }) {
      return true
    }
    guard text.units[place].tables & personBits != 0, place > 0 else { return false }
    let before = text.units[place - 1]
    return before.kind == .word && before.flags.contains(.capitalized)
      && text.best(place - 1)?.features.grammaticalCase == .nom
  }
}
