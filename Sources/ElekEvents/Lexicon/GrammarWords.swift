import ElekLexicon

/// Words of the grammar, closed classes by what they do; each is a set of lemma numbers.
final class GrammarWords: Sendable {
  typealias Words = Set<UInt32>

  /// Verbs that carry tense and aspect after a converb: «айтып кетти», «өсүп жатат».
  let auxiliaries: Words
  /// «болгон», «болду» after a participle or an intention: «өткөрмөкчү болгон».
  let be: Words
  /// «тур», which after an imperfective converb makes a plan: «каржылана турган».
  let stand: Words
  /// «ал», which after an imperfective converb is ability: «түзө албайт».
  let can: Words
  /// «эле», «экен», «имиш» after a predicate.
  let particles: Words
  let inferred: Words
  /// «эмес», «жок», «элек» after a predicate.
  let negations: Words
  /// «керек», «зарыл», «тийиш», «шарт».
  let necessity: Words
  /// «мүмкүн», «ыктымал».
  let possibility: Words
  /// Verbs that make what depends on them a plan: «кыскартуу пландалууда».
  let plans: Words
  /// «деп», «деген», «дешип».
  let that: Words
  let with: Words
  let by: Words
  let against: Words
  let postpositions: Words
  /// «жана», «ошондой эле», «да».
  let and: Words
  /// «ал» as a pronoun, «анын», «алар», «алардын».
  let he: Words
  let his: Words
  let they: Words
  let theirs: Words
  /// «бул», «ал», «ушул», which «тууралуу» makes a back-reference.
  let this: Words
  let about: Words
  /// «анда»: in what was just told.
  let there: Words
  /// «маалымат» and what follows it when it names a source.
  let information: Words
  let accordingTo: Words
  /// Words of papers that say something: «билдирүүдө айтылат».
  let papers: Words
  /// «айым», «мырза» after a name.
  let courtesy: Words
  /// «шаары», «облусу» after the name of a place.
  let placeClasses: Words
  /// «аймагы», «борбору», «алды»: a part of the place before it.
  let parts: Words
  /// Nouns that a converbial clause of time ends in: «учурунда», «маалында».
  let times: Words
  let office: Words
  let custody: Words
  let contracts: Words
  let attempt: Words
  let posts: Words
  /// Bodies by what they are, for the one named last: «мекеме билдирди».
  let bodies: Words
  /// «вице-премьер кылып дайындады», «министр болуп шайланды».
  let helpers: Words
  /// Auxiliaries of what goes on: «өсүп жатат», «өсүп турат».
  let continuing: Words
  /// «кылмыш иши»: a case of somebody.
  let caseWords: Words
  /// «2018-жылга салыштырмалуу»: a date that is only compared with.
  let comparison: Words

  init(lexicon: Lexicon) {
    func words(_ list: String...) -> Words { lexicon.entries(of: list).lemmas }
    auxiliaries = words(
      "жат", "тур", "жүр", "отур", "кет", "кел", "кал", "кой", "сал", "чык", "жибер", "бер", "ал",
      "башта", "өт", "бар", "бүт", "түш", "көр", "таста", "ий", "кир", "баштал", "ат")
    be = words("бол")
    stand = words("тур")
    can = words("ал")
    particles = words("эле", "экен", "имиш", "экени", "экенин", "экендиги", "экендигин")
    inferred = words("экен", "имиш")
    negations = words("эмес", "жок", "элек")
    necessity = words("керек", "зарыл", "тийиш", "шарт", "милдеттүү", "абзел", "лазым")
    possibility = words("мүмкүн", "ыктымал")
    plans = words(
      "планда", "күт", "ниеттен", "даярда", "даярдан", "каала", "көздө", "белен", "план", "ниет",
      "максат", "чечим", "убадала", "макулдаш", "бел", "максатта")
    that = words("деп", "деген", "дешип", "дегенди", "дегенге")
    with = words("менен")
    by = words("тарабынан")
    against = words("каршы", "карата", "үстүнөн")
    postpositions = words(
      "үчүн", "тууралуу", "жөнүндө", "боюнча", "аркылуу", "сыяктуу", "катары", "окшош", "ылайык",
      "карай", "чейин", "кийин", "мурун", "мурда", "бери", "тартып", "баштап", "улам",
      "байланыштуу", "тыш", "тышкары", "башка", "аркасында", "үстүндө", "алдында", "ортосунда",
      "арасында", "атынан", "туурасында", "таянып", "негизинде", "караганда", "өңдүү", "туш",
      "салыштырмалуу", "караштуу")
    and = words("жана", "да", "дагы", "же", "анан")
    he = words("ал", "аны", "ага")
    his = words("анын")
    they = words("алар", "аларды", "аларга")
    theirs = words("алардын")
    this = words("бул", "ал", "ушул", "мындай")
    about = words("тууралуу", "жөнүндө", "туурасында", "боюнча")
    there = words("анда")
    information = words("маалымат", "пикир", "сөз")
    accordingTo = words("ылайык", "караганда", "боюнча")
    papers = words(
      "маалымат", "билдирүү", "баяндама", "отчёт", "отчет", "кат", "документ", "макала")
    courtesy = words("айым", "мырза", "байке", "эже", "агай")
    placeClasses = words(
      "шаар", "облус", "район", "айыл", "кыштак", "көчө", "проспект", "аймак", "өкмөт", "край",
      "штат", "конуш", "республика", "аянт", "базар", "айылдык", "жол", "айыл өкмөтү", "өлкө",
      "мамлекет", "калаа", "борбор")
    parts = words(
      "аймак", "алды", "борбор", "чет", "аянт", "түндүк", "түштүк", "батыш", "чыгыш", "тарап",
      "жер", "жаны", "арт", "айлана", "бет", "ич", "участок", "жака", "аралык")
    times = words(
      "учур", "маал", "кез", "убак", "мезгил", "жүрүш", "алкак", "тапта", "чак", "соң", "кийин")
    office = words("кызмат", "орун", "иш", "жумуш", "милдет", "министр", "төрага", "башчы")
    custody = words("камак", "абак", "түрмө", "колония", "барымта", "туткун", "зал", "күрөө")
    contracts = words(
      "келишим", "макулдашуу", "меморандум", "контракт", "бүтүм", "протокол", "пакт")
    attempt = words("аракет", "аракеттен")
    posts = words("кызмат", "орун", "башчылык", "милдет", "төрагалык", "министрлик")
    bodies = words(
      "мекеме", "ведомство", "министрлик", "башкармалык", "агенттик", "комитет", "комиссия", "уюм",
      "компания")
    helpers = words("кыл", "бол", "эт", "ээле")
    continuing = words("жат", "тур", "жүр", "отур", "кел")
    caseWords = words("кылмыш", "иш", "үст")
    comparison = words("салыштырмалуу", "караганда", "салыштырганда")
  }
}
