import ElekLexicon

/// Words of the grammar, classes by what they do (`lexicons/classes/events.tsv`).
final class GrammarWords: Sendable {
  /// Verbs that carry tense and aspect after a converb: «айтып кетти», «өсүп жатат».
  let auxiliaries: WordClass
  /// «болгон», «болду» after a participle or an intention: «өткөрмөкчү болгон».
  let be: WordClass
  /// «өт»: «өткөн жыйын» may be the one before.
  let pass: WordClass
  /// «тур», which after an imperfective converb makes a plan: «каржылана турган».
  let stand: WordClass
  /// «ал», which after an imperfective converb is ability: «түзө албайт».
  let can: WordClass
  /// «эле», «экен», «имиш» after a predicate.
  let particles: WordClass
  let inferred: WordClass
  /// «эмес», «жок», «элек» after a predicate.
  let negations: WordClass
  /// «керек», «зарыл», «тийиш», «шарт».
  let necessity: WordClass
  /// «мүмкүн», «ыктымал».
  let possibility: WordClass
  /// Verbs that make what depends on them a plan: «кыскартуу пландалууда».
  let plans: WordClass
  /// «чейин»: what it follows has not happened yet.
  let until: WordClass
  /// «көргөнү барды»: verbs of going to do something.
  let motion: WordClass
  /// «сайын», «адатта»: again and again.
  let habits: WordClass
  /// «түзөт», «жетет»: the present of what is so.
  let stative: WordClass
  /// Verbs that set a gathering: «шайлоо 11-июлга белгиленген».
  let scheduling: WordClass
  /// «белгиле», which notes or sets.
  let noting: WordClass
  /// «деп», «деген», «дешип».
  let that: WordClass
  let with: WordClass
  let by: WordClass
  let against: WordClass
  let postpositions: WordClass
  /// «жана», «ошондой эле», «да».
  let and: WordClass
  /// «ал» as a pronoun, «анын», «алар», «алардын».
  let he: WordClass
  let his: WordClass
  let they: WordClass
  let theirs: WordClass
  /// «бул», «ал», «ушул», which «тууралуу» makes a back-reference.
  let this: WordClass
  let about: WordClass
  /// «анда»: in what was just told.
  let there: WordClass
  /// «маалымат» and what follows it when it names a source.
  let information: WordClass
  let accordingTo: WordClass
  /// Words of papers that say something: «билдирүүдө айтылат».
  let papers: WordClass
  /// «айым», «мырза» after a name.
  let courtesy: WordClass
  /// «шаары», «облусу» after the name of a place.
  let placeClasses: WordClass
  /// «аймагы», «борбору», «алды»: a part of the place before it.
  let parts: WordClass
  /// Nouns that a converbial clause of time ends in: «учурунда», «маалында».
  let times: WordClass
  let office: WordClass
  let custody: WordClass
  let contracts: WordClass
  let attempt: WordClass
  let posts: WordClass
  /// Bodies by what they are, for the last of that sort: «министрлик билдирди».
  let bodies: WordClass
  /// Words for a body of any sort: «мекеме билдирди».
  let anyBody: WordClass
  /// Nouns that act and speak as people do: «бийлик», «милиция», «ишкана».
  let actors: WordClass
  /// «мен», «эч ким», «бири»: somebody without a name.
  let someone: WordClass
  /// What makes «ал» a conjunction: «ал эми».
  let afterThat: WordClass
  /// «бул өлкө»: the country named last.
  let country: WordClass
  /// Names of an office that is held by one at a time, or by one of few: «мамлекет башчысы».
  let offices: WordClass
  /// «ал жерде»: where it was.
  let scenePlaces: WordClass
  /// «10-мартка караган түнү».
  let toward: WordClass
  let night: WordClass
  /// «вице-премьер кылып дайындады», «министр болуп шайланды».
  let helpers: WordClass
  /// Auxiliaries of what goes on: «өсүп жатат», «өсүп турат».
  let continuing: WordClass
  /// «кылмыш иши»: a case of somebody.
  let caseWords: WordClass
  /// What is debated: «маселе каралды».
  let matters: WordClass
  /// What is handed over with honours: «медалды тапшырды».
  let prizes: WordClass
  /// What moves: «эки унаа кагылышты».
  let vehicles: WordClass
  /// Where somebody testifies: «сотто көрсөтмө берди».
  let hearings: WordClass
  /// Whose decisions are sentences.
  let court: WordClass
  /// «баа», «сан»: what rises and falls.
  let measures: WordClass
  let illnesses: WordClass
  /// Several people as one: «топту колго алды».
  let groups: WordClass
  /// «экинчи жолу», «бул учурда»: how often and when, nothing that something is done to.
  let occasions: WordClass
  /// «2018-жылга салыштырмалуу»: a date that is only compared with.
  let comparison: WordClass

  init(lexicon: Lexicon) {
    func words(_ name: String) -> WordClass { lexicon.wordClass("events." + name) }
    auxiliaries = words("auxiliaries")
    be = words("be")
    pass = words("pass")
    stand = words("stand")
    can = words("can")
    particles = words("particles")
    inferred = words("inferred")
    negations = words("negations")
    necessity = words("necessity")
    possibility = words("possibility")
    plans = words("plans")
    until = words("until")
    motion = words("motion")
    habits = words("habits")
    stative = words("stative")
    scheduling = words("scheduling")
    noting = words("noting")
    that = words("that")
    with = words("with")
    by = words("by")
    against = words("against")
    postpositions = words("postpositions")
    and = words("and")
    he = words("he")
    his = words("his")
    they = words("they")
    theirs = words("theirs")
    this = words("this")
    about = words("about")
    there = words("there")
    information = words("information")
    accordingTo = words("according-to")
    papers = words("papers")
    courtesy = words("courtesy")
    placeClasses = words("place-classes")
    parts = words("parts")
    times = words("times")
    office = words("office")
    custody = words("custody")
    contracts = words("contracts")
    attempt = words("attempt")
    posts = words("posts")
    bodies = words("bodies")
    anyBody = words("any-body")
    actors = words("actors")
    someone = words("someone")
    afterThat = words("after-that")
    country = words("country")
    offices = words("offices")
    scenePlaces = words("scene-places")
    toward = words("toward")
    night = words("night")
    helpers = words("helpers")
    continuing = words("continuing")
    caseWords = words("case-words")
    comparison = words("comparison")
    matters = words("matters")
    prizes = words("prizes")
    vehicles = words("vehicles")
    hearings = words("hearings")
    court = words("court")
    measures = words("measures")
    illnesses = words("illnesses")
    groups = words("groups")
    occasions = words("occasions")
  }
}
