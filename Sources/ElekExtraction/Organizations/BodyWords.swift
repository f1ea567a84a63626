import ElekLexicon
import ElekMorphology
import ElekText

/// The words around bodies that finding them asks about, looked up once.
final class BodyWords: Sendable {
  let lexicon: Lexicon
  /// «шаардык», «райондук»: with these a common noun means one definite body.
  let definite: Set<UInt32>
  /// «мамлекеттик», «башкы», «улуттук»: adjectives that official names are made of.
  let official: Set<UInt32>
  /// Heads that «шаардык» and the like make definite.
  let definiteHeads: Set<UInt32>
  /// Heads that a noun in lower case makes definite: «шайлоо комиссиясы».
  let namedHeads: Set<UInt32>
  /// Heads that a genitive place makes definite: «Ош облусунун прокуратурасы».
  let placedHeads: Set<UInt32>
  /// Heads of bodies that are parts of others: «министрликтин басма сөз кызматы».
  let partHeads: Set<UInt32>
  /// Heads of everyday speech, which only a name in quotation marks makes a body.
  let weakHeads: Set<UInt32>
  /// Heads that make a name only after quotation marks.
  let looseHeads: Set<UInt32>
  /// Heads that a plural genitive belongs to: «Азиздердин коому».
  let unionHeads: Set<UInt32>
  let missionHeads: Set<UInt32>
  let teamHeads: Set<UInt32>
  let squad: Set<UInt32>
  /// Parts that need no name of their own: «министрликтин аппараты».
  let plainParts: Set<UInt32>
  let pressHeads: Set<UInt32>
  /// Heads that even a common noun at the start of a sentence makes a name with.
  let institutionHeads: Set<UInt32>
  /// «куткаруу», «салык»: what makes «кызмат» a body and no duty.
  let serviceWords: Set<UInt32>
  let service: Set<UInt32>
  let government: Set<UInt32>
  let president: Set<UInt32>
  let placeClasses: Set<UInt32>
  /// «жаңы», «азыркы»: adjectives that begin no name.
  let idle: Set<UInt32>
  /// «билдир», «кабарла»: what bodies do.
  let reports: Set<UInt32>
  /// «маалымат», «билдирүү»: what bodies have.
  let sources: Set<UInt32>
  let about: Set<UInt32>
  let with: Set<UInt32>
  let against: Set<UInt32>
  let and: Set<UInt32>
  let titleBit: UInt64
  let personBits: UInt64
  private let functionTables: [Bool]
  private let surnameEndings: [String]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    func set(_ words: String) -> Set<UInt32> {
      lexicon.entries(of: words.split(separator: ",").map(String.init)).lemmas
    }
    definite = set(
      "шаардык,облустук,областтык,райондук,республикалык,аймактык,координациялык,парламенттик,"
        + "федералдык,округдук")
    official = definite.union(
      set(
        "мамлекеттик,улуттук,муниципалдык,борбордук,башкы,жогорку,баш,"
          + "конституциялык,экономикалык,дүйнөлүк,медициналык,театралдык,педагогикалык,"
          + "техникалык,аскердик,коомдук,соттук,биринчи,администрациялык,саясий,түштүк,түндүк"))
    definiteHeads = set(
      "сот,кеңеш,администрация,мэрия,прокуратура,оорукана,дума,штаб,комиссия,комитет,"
        + "башкармалык,акимчилик,акимият,коалиция,департамент,поликлиника,полиция,милиция")
    namedHeads = set(
      "комиссия,башкармалык,министрлик,департамент,инспекция,агенттик,комитет,шайлоо комиссия")
    placedHeads = set(
      "прокуратура,полиция,милиция,мэрия,өкмөт,парламент,сенат,элчилик,консулдук,акимчилик,"
        + "администрация,акимият,башкы консулдук,дума,акимат")
    partHeads = set(
      "кызмат,башкармалык,бөлүм,борбор,департамент,комитет,комиссия,өкүлчүлүк,аппарат,"
        + "катчылык,секретариат,басма сөз кызмат,пресс-кызмат,маалымат кызмат,инспекция,"
        + "агенттик,кеңеш,академия,институт,коллегия,бюро,филиал,фонд,лаборатория,"
        + "администрация,башкарма,факультет,кафедра,госпиталь,оорукана")
    weakHeads = set(
      "топ,түзүм,тармак,сектор,кабинет,офис,чарба,секция,бөлүк,кафе,дүкөн,шахта,делегация,"
        + "коом,жамаат,сайт,канал,портал,платформа,оператор,мекеме,уюм,ишкана,компания,фирма,"
        + "команда,оппозиция,диаспора,резиденция,редакция,кызмат,басма,басылма,филиал,радио,"
        + "экспертиза,студия,ресторан,станция,мейманкана,супермаркет,соода борбор,окуу жай,"
        + "мамлекеттик мекеме,мамлекеттик ишкана,муниципалдык ишкана,абак,түрмө,нотариат,"
        + "курама команда,адвокатура,казына,отряд,бригада,миссия,хаб,концерн,холдинг")
    looseHeads = set(
      "топ,түзүм,тармак,сектор,кабинет,офис,секция,бөлүк,делегация,жамаат,оппозиция,"
        + "резиденция,чарба,система,диаспора,кафе,дүкөн")
    unionHeads = set("коом,союз,ассоциация,кеңеш,бирикме,федерация,биримдик,фонд,уюм,палата")
    missionHeads = set("элчилик,консулдук,өкүлчүлүк,башкы консулдук,миссия")
    squad = set("курама")
    teamHeads = set("курама,команда,курама команда,радио")
    plainParts = set(
      "аппарат,коллегия,секретариат,катчылык,башкарма,басма сөз кызмат,маалымат кызмат,пресс-кызмат"
    )
    pressHeads = set("басма сөз кызмат,маалымат кызмат,пресс-кызмат")
    institutionHeads = set(
      "комиссия,башкармалык,министрлик,департамент,инспекция,агенттик,комитет,фонд,ассоциация,"
        + "союз,федерация,институт,кеңеш,академия,университет,палата,партия,коом")
    serviceWords = set(
      "басма,сөз,маалымат,куткаруу,чек,ара,салык,бажы,миграция,каттоо,чалгын,коопсуздук,"
        + "ветеринария,жардам,куткар,катто,өчүр,кайгуул,санэпид")
    service = set("кызмат")
    government = set("өкмөт")
    president = set("президент,премьер-министр,вице-премьер,омбудсмен,акыйкатчы")
    placeClasses = set("шаар,облус,область,район,айыл,өлкө,республика,мамлекет,аймак,федерация")
    idle = set(
      "жаңы,азыркы,мурдагы,мурунку,башка,чоң,ири,айрым,ар,бир,эки,үч,бардык,ошол,бул,ушул,өз,"
        + "жергиликтүү,чет,атайын,тиешелүү,аталган,көп,кээ,жеке,эски,кичи,дагы,азыр,эми,кечээ,"
        + "бүгүн,эртең,ошондой,мындай,андай,өзүнүн,анын,алардын,биздин,маалымат,учур,убакыт")
    reports = set("билдир,кабарла,маалымда,жарыяла,эскерт,белгиле,тастыкта,билдириш")
    sources = set(
      "маалымат,билдирүү,басма сөз кызмат,маалымат кызмат,пресс-кызмат,кызматкер,өкүл,депутат,басма"
    )
    about = set("боюнча")
    with = set("менен")
    against = set("каршы,үчүн")
    and = set("жана")
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
  func has(_ place: Int, _ lemmas: Set<UInt32>, in text: AnalyzedText) -> Bool {
    text.readings(of: place).contains { reading in
      reading.isKnown && !reading.flags.contains(.derived)
        && lemmas.contains(lexicon.lemmaID(ofRow: Int(reading.row)))
    }
  }

  /// «шаардык», also where it is read as formed of «шаар».
  func isAdjective(_ place: Int, of lemmas: Set<UInt32>, in text: AnalyzedText) -> Bool {
    has(place, lemmas, in: text)
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
