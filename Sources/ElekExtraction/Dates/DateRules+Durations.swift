import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Lengths of time. They are found by the word that counts; the number is read leftwards from it.
extension DateRules {
  static let durations = [duration, durationRange]

  static let duration = Rule<DateExpression>(
    "date.duration",
    examples: ["үч күн", "2-3 саат", "8 жыл 6 ай", "акыркы үч жылда", "30 жылдыгы", "жарым жыл"],
    .sequence([
      DatePattern.units.as(DateSlot.unit),
      .optional(
        .sequence([
          .optional(.kind(.comma)),
          .anyOf([.number(1...60), .repeated(DatePattern.words, 1...2)]).as(DateSlot.number),
          DatePattern.units.as(DateSlot.lastUnit),
        ]).as(minor)),
    ])
  ) { match in
    guard let unit = match.unit(DateSlot.unit), let noun = match[DateSlot.unit] else { return nil }
    guard let (parts, start) = counted(unit, noun, match) else { return nil }
    var result = DateExpression(parts)
    var range = start..<noun.range.upperBound
    if let number = match[DateSlot.number], let lastUnit = match.unit(DateSlot.lastUnit),
      lastUnit < unit, !number.isOrdinal, parts.upperAmount == nil, number.value.isInteger,
      let last = match[DateSlot.lastUnit],
      number.features.grammaticalCase == .none || number.features.grammaticalCase == .nom,
      noun.features.grammaticalCase == .nom, !isOnce(number, last)
    {
      result.parts.minorAmount = number.value
      result.parts.minorUnit = lastUnit
      range = start..<match.range.upperBound
    }
    return .value(result, range)
  }

  private static let minor = Slot<UnitSpan>("minor")

  static let durationRange = Rule<DateExpression>(
    "date.duration-range", examples: ["5 жылдан 8 жылга чейин", "үч айдан алты айга чейин"],
    .sequence([
      DatePattern.units.in(.abl).as(DateSlot.unit),
      .anyOf([.number(1...999), .repeated(DatePattern.words, 1...2)]).as(DateSlot.number),
      DatePattern.units.in(.dat).as(DateSlot.lastUnit),
    ])
  ) { match in
    guard let unit = match.unit(DateSlot.unit), unit == match.unit(DateSlot.lastUnit),
      let noun = match[DateSlot.unit], let number = match[DateSlot.number], !number.isOrdinal,
      var (parts, start) = counted(unit, noun, match), parts.upperAmount == nil,
      let low = parts.amount, low < number.value
    else { return nil }
    parts.upperAmount = number.value
    return .value(DateExpression(parts), start..<match.range.upperBound)
  }

  /// The amount before a unit and where the phrase begins, with «акыркы» and its like.
  static func counted(
    _ unit: DateUnit, _ noun: LexiconEntry, _ match: Match
  ) -> (DateParts, start: Int)? {
    let text = match.text
    let word = text.lexicon.lemma(noun.row)
    let place = noun.range.lowerBound
    let isAnniversary = word.hasSuffix("дык") || word.hasSuffix("тык") || word.hasSuffix("түк")
    var parts = DateParts()
    parts.unit = unit
    let isHalf = word.hasPrefix("жарым ")
    let hyphenCounts = isAnniversary && !isHalf || isLatest(before: place, text)
    guard let amount = DateAmount(before: place, in: text, hyphenCounts: hyphenCounts) else {
      // «жарым жыл», «он жылдык» are units with their number inside.
      guard word.contains(" "), !noun.features.isPlural, !isNumbered(place, text) else {
        return nil
      }
      parts.amount = .one
      return (parts, start(before: place, text))
    }
    // «бир жарым жыл» is one and a half of a year, not one half year.
    if isHalf { return nil }
    // Years have four digits: «2019 жыл» is no length of time.
    if word == "жыл", let value = amount.value.integer, (1700...2100).contains(value) { return nil }
    if amount.value.coefficient <= 0 || isDayOrName(amount, noun, text) { return nil }
    parts.amount = amount.value
    parts.upperAmount = amount.upper
    return (parts, start(before: amount.start, text))
  }

  private static func isNumbered(_ place: Int, _ text: AnalyzedText) -> Bool {
    place > 0 && DateNumber.cardinal(place - 1, in: text) != nil
  }

  /// «бир күнү», «бир жылы» are "once".
  private static func isDayOrName(
    _ amount: DateAmount, _ noun: LexiconEntry, _ text: AnalyzedText
  ) -> Bool {
    guard amount.value == .one, amount.upper == nil, noun.features.possessor == 3 else {
      return false
    }
    return noun.features.grammaticalCase == .nom && text.units[amount.start].kind != .number
  }

  private static func isOnce(_ number: DateNumber, _ noun: LexiconEntry) -> Bool {
    number.value == .one && noun.features.possessor == 3
  }

  /// «акыркы 2-жылда»: the hyphen makes no ordinal of how many are meant.
  private static func isLatest(before place: Int, _ text: AnalyzedText) -> Bool {
    guard place >= 3, text.units[place - 1].kind == .hyphen,
      text.units[place - 2].kind == .number, text.units[place - 2].integer < 1000
    else { return false }
    let latest = text.lexicon.wordClass("dates.latest")
    return text.readings(of: place - 3).contains {
      $0.isKnown && latest.contains(UInt32($0.row))
    }
  }

  /// «акыркы», «алдыдагы», «өткөн» before the number belong to the phrase.
  private static func start(before place: Int, _ text: AnalyzedText) -> Int {
    guard place > 0 else { return place }
    for reading in text.readings(of: place - 1) where reading.isKnown {
      let table = text.lexicon.tables[text.lexicon.tableIndex(ofRow: Int(reading.row))]
      if table.name == "dates/shifts" { return place - 1 }
    }
    return place
  }
}

extension DateUnit: Comparable {
  /// The shorter unit first.
  package static func < (a: DateUnit, b: DateUnit) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .second: 0
    case .minute: 1
    case .hour: 2
    case .day: 3
    case .week: 4
    case .month: 5
    case .season: 6
    case .quarter: 7
    case .half: 8
    case .year: 9
    case .decade: 10
    case .century: 11
    }
  }
}
