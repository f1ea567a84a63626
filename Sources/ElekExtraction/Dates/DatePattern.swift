import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// What date rules remember of a match.
enum DateSlot {
  static let day = Slot<DateNumber>("day")
  static let lastDay = Slot<DateNumber>("last-day")
  static let month = Slot<LexiconEntry>("month")
  static let lastMonth = Slot<LexiconEntry>("last-month")
  static let year = Slot<DateNumber>("year")
  static let lastYear = Slot<DateNumber>("last-year")
  static let yearForm = Slot<UnitSpan>("year-form")
  static let shift = Slot<LexiconEntry>("shift")
  static let yearWord = Slot<LexiconEntry>("year-word")
  static let thatYear = Slot<UnitSpan>("that-year")
  static let number = Slot<DateNumber>("number")
  static let unit = Slot<LexiconEntry>("unit")
  static let lastUnit = Slot<LexiconEntry>("last-unit")
  static let word = Slot<LexiconEntry>("word")
  static let lastWord = Slot<LexiconEntry>("last-word")
  static let edge = Slot<UnitSpan>("edge")
  static let roman = Slot<LexiconEntry>("roman")
  static let time = Slot<ClockTime>("time")
  static let lastTime = Slot<ClockTime>("last-time")
  static let part = Slot<LexiconEntry>("part")
}

/// The pieces that date rules are made of.
enum DatePattern {
  static let dash = Pattern.anyOf([.kind(.hyphen), .kind(.dash)])
  /// The hyphen of «22-январда», which careless text leaves out.
  static let joint = Pattern.optional(dash)
  static let and = Pattern.lemma("жана", "менен")

  static let months = Pattern.entry("dates/months")
  static let weekdays = Pattern.entryWhere(
    "dates/weekdays", column: "weekday", (1...7).map { "\($0)" })
  /// «ишемби-жекшемби».
  static let weekdayPairs = Pattern.entryWhere("dates/weekdays", column: "flags", ["pair"])
  static let shifts = Pattern.entry("dates/shifts")
  static let units = Pattern.entry("dates/units")
  static let words = Pattern.entry("numbers/cardinals")

  /// Words of `dates/parts`, by their kind there.
  ///
  /// Rules that start with a word look for it in a small
  /// table of their own, not among all nouns.
  static func part(_ kinds: String...) -> Pattern {
    .entryWhere("dates/parts", column: "unit", kinds)
  }

  /// «IV», «XIX-XX».
  static let roman = Pattern.capitalized(part("roman")).as(DateSlot.roman)
  static let that = part("that")
  static let each = part("each")

  /// «он сегизге», «тогуздан»: below a hundred, in one case.
  static let smallWords = Pattern.anyOf([
    .sequence([tens.in(.nom), ones]), ones, tens,
  ])
  private static let tens = Pattern.entryWhere("numbers/cardinals", column: "role", ["ten"])
  private static let ones = Pattern.entryWhere("numbers/cardinals", column: "role", ["digit"])

  /// A unit of time by its word: «жыл», «ай», «күн».
  static func noun(_ words: String...) -> Pattern {
    .entryWhere("dates/units", column: "word", words)
  }

  static let yearNoun = noun("жыл")
  static let monthNoun = noun("ай")
  static let dayNoun = noun("күн")
  /// «жылдын», «жылы», «жылкы»: before what belongs to the year.
  static let yearCase = FormCondition(cases: [.gen, .nom, .none], plural: false)
  static let possessed = FormCondition(possessed: true)

  /// «күнү», «күндөрү», «күнгө»: after the name of a day.
  static let namedDay = Pattern.anyOf([
    dayNoun.having(possessed), dayNoun.in(.dat, .loc, .abl),
  ])

  /// The day of a month: «15», «он бешинчи».
  static func day(_ slot: Slot<DateNumber>) -> Pattern {
    .anyOf([.number(1...31), .repeated(words, 1...2)]).as(slot)
  }

  /// «15-март», «он бешинчи мартта».
  static func dayMonth(
    _ day: Slot<DateNumber>, _ month: Slot<LexiconEntry>, _ cases: Features.Case...
  ) -> Pattern {
    let form = cases.isEmpty ? months : .form(months, FormCondition(cases: cases))
    return .sequence([Self.day(day), joint, form.as(month)])
  }

  /// «2024-жылдын», «2024-ж.», «2024-жылы».
  static let writtenYear = Pattern.sequence([
    .number(100...2199).as(DateSlot.year), joint,
    .anyOf([yearNoun.having(yearCase), .lemma("ж.", "г.")]),
  ])

  /// «ушул жылдын», «өткөн жылы».
  static let shiftedYear = Pattern.sequence([
    shifts.as(DateSlot.shift), yearNoun.having(yearCase),
  ])

  /// «былтыркы», «быйылкы».
  static let attributiveYear = Pattern.entryWhere(
    "dates/relative", column: "unit", ["year"]
  ).having(FormCondition(attributive: true)).as(DateSlot.yearWord)

  /// «ошол эле жылдын».
  static let thatYear = Pattern.sequence([
    that, .optional(.lemma("эле")), yearNoun.having(yearCase),
  ]).as(DateSlot.thatYear)

  /// Whatever says the year of what follows.
  static let year = Pattern.anyOf([
    writtenYear, shiftedYear, attributiveYear, thatYear,
  ])

  /// «жылдын» by itself: of this year.
  static let ownYear = yearNoun.having(FormCondition(cases: [.gen], plural: false))

  /// «башында», «аягына», «ортосунда».
  static let edge = Pattern.lemma("баш", "аяк", "соң", "орто", "этек", "акыр").having(possessed)
    .as(DateSlot.edge)
}
