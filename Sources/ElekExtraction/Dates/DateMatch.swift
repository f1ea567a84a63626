import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// A month by its row: «март», or two at once («январь-февраль»).
struct MonthWord {
  var first: Int
  var last: Int?
  var flags: String
  var features: Features

  /// A common noun of another sense too, or the Kyrgyz calendar's month.
  var isAmbiguous: Bool { flags.contains("ambiguous") }
  var isTraditional: Bool { flags.contains("traditional") }
  /// A form that stands only after a day: «авг.», «марта».
  var needsDay: Bool { flags.contains("abbreviation") || flags.contains("genitive") }
}

extension Match {
  /// The month in a slot.
  func month(_ slot: Slot<LexiconEntry>) -> MonthWord? {
    guard let entry = self[slot] else { return nil }
    let numbers = text.lexicon.cell(entry.row, 1).split(separator: "/").compactMap { Int($0) }
    guard let first = numbers.first else { return nil }
    return MonthWord(
      first: first, last: numbers.count > 1 ? numbers[1] : nil,
      flags: text.lexicon.cell(entry.row, 2), features: entry.features)
  }

  /// What the words before a date say of its year: «2024-жылдын», «ушул жылдын», «былтыркы».
  ///
  /// Empty when there are none; nil when they say no year after all.
  func yearBase() -> DateExpression? {
    var base = DateExpression(DateParts())
    if let year = self[DateSlot.year] {
      guard let value = Self.year(year) else { return nil }
      base.parts.year = value
    } else if self[DateSlot.thatYear] != nil {
      base.isAnaphoric = true
    } else if let offset = yearOffset() {
      base.parts.unit = .year
      base.parts.offset = offset
    }
    return base
  }

  private func yearOffset() -> Int? {
    if let shift = self[DateSlot.shift] { return offset(of: shift) }
    guard let word = self[DateSlot.yearWord] else { return nil }
    return Int(text.lexicon.cell(word.row, 2))
  }

  /// A year in digits, or in words with an ordinal at the end.
  static func year(_ number: DateNumber) -> Int? {
    guard let value = number.value.integer, (1...2199).contains(value) else { return nil }
    return value
  }

  /// The number of units that «өткөн», «ушул», «келерки» point away.
  func offset(of shift: LexiconEntry) -> Int? { Int(text.lexicon.cell(shift.row, 1)) }

  /// The unit of time of a row in `dates/units`.
  func unit(_ slot: Slot<LexiconEntry>) -> DateUnit? {
    self[slot].flatMap { DateUnit(rawValue: text.lexicon.cell($0.row, 1)) }
  }

  /// The dictionary form of the word in a slot.
  func word(_ slot: Slot<LexiconEntry>) -> String? {
    self[slot].map { text.lexicon.lemma($0.row) }
  }

  /// A Roman numeral, or two of them: «XIX-XX».
  var roman: (first: Int, last: Int?)? {
    guard let entry = self[DateSlot.roman] else { return nil }
    let numbers = text.lexicon.cell(entry.row, 2).split(separator: "/").compactMap { Int($0) }
    guard let first = numbers.first else { return nil }
    return (first, numbers.count > 1 ? numbers[1] : nil)
  }

  /// Whether the unit before the match is of a kind.
  func follows(_ kinds: Token.Kind...) -> Bool {
    range.lowerBound > 0 && kinds.contains(text.units[range.lowerBound - 1].kind)
  }

  /// The likeliest reading of the unit behind the match.
  var next: Reading? {
    range.upperBound < text.units.count ? text.best(range.upperBound) : nil
  }

  /// Whether a word has a capital although no sentence or line starts with it: a name.
  func isName(_ unit: Int) -> Bool {
    let flags = text.units[unit].flags
    guard flags.contains(.capitalized), !flags.contains(.paragraphStart), unit > 0 else {
      return false
    }
    switch text.units[unit - 1].kind {
    case .period, .question, .exclamation, .ellipsis, .quoteOpen, .quote, .bracketOpen, .colon,
      .dash:
      return false
    default: return !flags.contains(.newlineBefore)
    }
  }

  /// A day of `month`; nil when the number is no day of it.
  func day(_ slot: Slot<DateNumber>, of month: Int) -> Int? {
    guard let number = self[slot], let value = number.value.integer,
      (1...CalendarDay.length(ofMonth: month, year: 2024)).contains(value)
    else { return nil }
    let isWords = text.units[range(of: slot)?.lowerBound ?? 0].kind != .number
    return isWords && !number.isOrdinal ? nil : value
  }
}
