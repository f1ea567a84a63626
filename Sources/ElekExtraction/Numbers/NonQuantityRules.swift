import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Numerals that count nothing: parts of names, codes, addresses and the calendar.
enum NonQuantityRules {
  static let all: [Rule<QuantityFrame>] = [
    one, numero, numbered, numberedAfter, calendar, calendarDay, address, house, phone, phoneCode,
    emergency, quotedName, model, modelAfterDash, plate, idiom, firstly, capital, holidayName,
    paragraphLetter, listNumber, loneNumber, score, year, phones, worldWar,
  ]

  private static let numeral = QuantityRules.numeral
  private static let cardinal = QuantityRules.numeral("cardinal")
  private static let ordinal = QuantityRules.numeral("ordinal")

  static let one = Rule<QuantityFrame>.rejecting(
    "number.one", examples: ["бир күлдү", "бир кезде"], .layer("one"))

  static let numero = Rule<QuantityFrame>.rejecting(
    "number.numero", examples: ["№5 мектеп", "№ 36 автобус"],
    .sequence([.kind(.numero), .layer("numeral")]))

  /// The number is the name of one of many.
  static let numbered = Rule<QuantityFrame>.rejecting(
    "number.numbered", examples: ["9-берене", "43-шайлоо округу", "5-мектеп"],
    .sequence([.layer("ordinal"), .kind(.hyphen), numberedThing]))

  private static let numberedThing = Pattern.lemma(
    "берене", "статья", "пункт", "параграф", "бап", "бөлүм", "мектеп", "гимназия", "лицей",
    "бала бакча", "номер", "номур", "округ", "шайлоо", "участка", "маршрут", "каттам", "автобус",
    "троллейбус", "трамвай", "аскер", "бөлүк", "канал", "аянтча", "форма", "протокол", "токтом",
    "буйрук", "резолюция", "кабинет", "палата", "колония", "абак", "зона", "корпус", "блок", "цех",
    "завод",
    "оорукана", "бөлүкчө", "кичирайон", "кичи район", "микрорайон", "трасса", "рейс", "сүрөт",
    "таблица")

  static let numberedAfter = Rule<QuantityFrame>.rejecting(
    "number.article", examples: ["мыйзамдын 9 беренеси"],
    .sequence([
      cardinal,
      Pattern.lemma("берене", "статья", "параграф").having(FormCondition(possessed: true)),
    ]))

  /// Dates and durations, even where no date was read.
  static let calendar = Rule<QuantityFrame>.rejecting(
    "number.calendar", examples: ["Жеңиштин 50 жылдыгы көчөсү", "500 миң жыл"],
    .sequence([cardinal, .optional(.kind(.hyphen)), .entry("dates/units")]))

  /// No place in an order.
  static let calendarDay = Rule<QuantityFrame>.rejecting(
    "number.calendar-day", examples: ["8-март көчөсү"],
    .sequence([
      ordinal, .glued, .kind(.hyphen), .anyOf([.entry("dates/units"), .entry("dates/months")]),
    ]))

  private static let street = Pattern.lemma(
    "көчө", "проспект", "бульвар", "кичирайон", "кичи район", "микрорайон", "конуш")

  /// Not «көчөсүндө 40 киши».
  static let address = Rule<QuantityFrame>.rejecting(
    "number.address", examples: ["Манас көчөсү, 40"],
    .sequence([
      street, .optional(.kind(.comma)), .layer("cardinal"), .notBefore(.kind(.word)),
    ]))

  static let house = Rule<QuantityFrame>.rejecting(
    "number.house", examples: ["40-үй", "12-батир"],
    .sequence([ordinal, .kind(.hyphen), .lemma("үй", "батир", "көчө", "подъезд")]))

  static let phone = Rule<QuantityFrame>.rejecting(
    "number.phone", examples: ["112 номери", "1414 кыска номуруна"],
    .sequence([
      cardinal, .optional(.upos(.adj)),
      Pattern.lemma("номер", "номур").having(FormCondition(possessed: true)),
    ]))

  static let phoneCode = Rule<QuantityFrame>.rejecting(
    "number.code", examples: ["телефону: 1414", "коду 725"],
    .sequence([
      .lemma("телефон", "тел", "номер", "номур", "код", "индекс", "факс"), .optional(.kind(.colon)),
      .layer("cardinal"), .notBefore(.entry("numbers/units")), .notBefore(.upos(.noun)),
    ]))

  static let emergency = Rule<QuantityFrame>.rejecting(
    "number.emergency", examples: ["112 кызматына", "103 кызматы"],
    .sequence([.number(101...119), .lemma("кызмат")]))

  static let quotedName = Rule<QuantityFrame>.rejecting(
    "number.quoted-name", examples: ["«Гольф 2»", "«Формула 1»"],
    .sequence([
      .anyOf([.kind(.quoteOpen), .kind(.quote)]), .repeated(.kind(.word), 0...2), .layer("numeral"),
      .anyOf([.kind(.quoteClose), .kind(.quote)]),
    ]))

  /// A number after a Latin name belongs to it.
  static let model = Rule<QuantityFrame>(
    "number.model", examples: ["UFC 249 турнири", "Android 14 чыкты"],
    .sequence([.layer("cardinal"), .notBefore(.entry("numbers/units"))])
  ) { match in
    guard match.range.count == 1, match.text.units[match.range.lowerBound].kind == .number,
      let name = word(before: match), name.flags.contains(.latin),
      name.flags.contains(.capitalized) || name.flags.contains(.allCaps)
        || name.end - name.start > 3
    else { return nil }
    return isCounted(match.range.upperBound, match.text) ? nil : .rejected(match.range)
  }

  /// A noun that the number counts stays: «Tesla 500 унаа сатты».
  private static func isCounted(_ next: Int, _ text: AnalyzedText) -> Bool {
    guard next < text.units.count, text.units[next].kind == .word, let reading = text.best(next)
    else { return false }
    let features = reading.features
    return (reading.upos == .noun || reading.upos == .adj) && features.possessor == 0
      && features.grammaticalCase.rawValue <= 3
  }

  /// The unit before a match, on the same line.
  private static func word(before match: Match) -> Unit? {
    let start = match.range.lowerBound
    guard start > 0, !match.text.units[start].flags.contains(.newlineBefore),
      match.text.units[start - 1].kind == .word
    else { return nil }
    return match.text.units[start - 1]
  }

  static let modelAfterDash = Rule<QuantityFrame>(
    "number.model-after-dash", examples: ["COVID - 19"], .layer("cardinal")
  ) { match in
    let dash = match.range.lowerBound - 1
    guard dash > 0, match.text.units[dash].kind == .dash || match.text.units[dash].kind == .hyphen
    else { return nil }
    let name = match.text.units[dash - 1]
    return name.flags.contains(.latin) && name.flags.contains(.allCaps)
      ? .rejected(match.range) : nil
  }

  /// A number plate.
  static let plate = Rule<QuantityFrame>(
    "number.plate", examples: ["(578 ACD)"],
    .sequence([.layer("cardinal"), .capitalized(.kind(.word))])
  ) { match in
    let last = match.text.units[match.range.upperBound - 1]
    guard last.flags.contains(.latin), last.flags.contains(.allCaps),
      match.range.count == 2,
      !match.text.readings(of: match.range.upperBound - 1).contains(where: \.isKnown)
    else { return nil }
    return .rejected(match.range)
  }

  static let idiom = Rule<QuantityFrame>.rejecting(
    "ordinal.idiom", examples: ["биринчи кезекте", "биринчи иретте"],
    .sequence([ordinal, .lemma("кезек", "ирет").in(.loc)]))

  /// «In the first place» is no place in an order.
  static let firstly = Rule<QuantityFrame>.rejecting(
    "ordinal.firstly", examples: ["Тогузунчудан, убакыт тар."],
    .sequence([
      Pattern.layer("ordinal").in(.abl), .notBefore(.entry("numbers/modifiers")),
      .notBefore(.layer("ordinal")),
    ]))

  /// A capital inside a sentence makes a name.
  static let capital = Rule<QuantityFrame>(
    "number.capital", examples: ["Ал Биринчи каналда иштейт", "Эпосто Кырк Чоро бар"],
    .capitalized(.layer("numeral"))
  ) { match in
    let number = match.text.units[match.range.lowerBound]
    guard match.range.lowerBound > 0, number.kind == .word,
      !number.flags.contains(.newlineBefore), !number.flags.contains(.latin),
      !number.flags.contains(.allCaps)
    else { return nil }
    switch match.text.units[match.range.lowerBound - 1].kind {
    case .word, .comma: return .rejected(match.range)
    default: return nil
    }
  }

  /// A letter for paragraph, point, part.
  static let paragraphLetter = Rule<QuantityFrame>(
    "number.paragraph-letter", examples: ["2-б.", "1-п."],
    .sequence([.layer("ordinal"), .glued, .kind(.hyphen), .kind(.word)])
  ) { match in
    let word = match.text.units[match.range.upperBound - 1]
    return word.end - word.start <= 3 ? .rejected(match.range) : nil
  }

  /// A holiday in a name.
  static let holidayName = Rule<QuantityFrame>.rejecting(
    "ordinal.holiday", examples: ["Биринчи май району"],
    .sequence([ordinal, .entry("dates/months")]))

  /// A number that counts the items of a list.
  static let listNumber = Rule<QuantityFrame>(
    "number.list", examples: ["2) маселе"],
    .sequence([.layer("cardinal"), .glued, .anyOf([.kind(.period), .kind(.bracketClose)])])
  ) { match in
    let number = match.text.units[match.range.lowerBound]
    return number.flags.contains(.paragraphStart) && number.kind == .number
      ? .rejected(match.range) : nil
  }

  /// A number that has a line to itself counts pictures or paragraphs.
  static let loneNumber = Rule<QuantityFrame>(
    "number.lone", examples: ["Сүрөттөр:\n3\n4"], .layer("cardinal")
  ) { match in
    let units = match.text.units
    let number = units[match.range.lowerBound]
    let end = match.range.upperBound
    guard match.range.count == 1, number.kind == .number, match.range.lowerBound > 0,
      number.flags.contains(.newlineBefore),
      end == units.count || units[end].flags.contains(.newlineBefore)
    else { return nil }
    return .rejected(match.range)
  }

  static let phones = Rule<QuantityFrame>.rejecting(
    "number.phones", examples: ["103; 1833 телефондоруна", "1414, 1515 номерлерине"],
    .sequence([
      .layer("cardinal"), .anyOf([.kind(.semicolon), .kind(.comma), .upos(.cconj)]),
      .layer("cardinal"), .optional(.upos(.adj)),
      Pattern.lemma("номер", "номур", "телефон").having(FormCondition(possessed: true)),
    ]))

  /// The wars have their number in their name.
  static let worldWar = Rule<QuantityFrame>.rejecting(
    "ordinal.world-war", examples: ["биринчи дүйнөлүк согуш", "Экинчи дүйнөлүк согушта"],
    .sequence([ordinal, .lemma("дүйнөлүк"), .lemma("согуш")]))

  static let score = Rule<QuantityFrame>.rejecting(
    "number.score", examples: ["2-3 эсебинде"], .sequence([cardinal, .lemma("эсеп")]))

  /// Four digits alone are a year.
  static let year = Rule<QuantityFrame>.rejecting(
    "number.year", examples: ["(2019)"],
    .sequence([
      .kind(.bracketOpen), .digits(4, 1900...2100), .anyOf([.kind(.bracketClose), .kind(.comma)]),
    ]))
}
