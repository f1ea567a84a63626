package import ElekLexicon

/// What a date's words say, before anything is reckoned: `22-январда` is month 1, day 22.
package struct DateExpression: Sendable, Hashable {
  package var parts = DateParts()
  /// The end of a range.
  package var end: DateParts?
  /// `күн сайын`: the parts are the period that repeats.
  package var isSet = false
  /// `жыл башынан` says "from" by itself.
  package var impliedBound: DateMention.Bound?
  /// `ошол жылдын 5-майында`, `эртеси`: counted from the date that the text mentioned last.
  package var isAnaphoric = false

  package init(_ parts: DateParts, end: DateParts? = nil, isSet: Bool = false) {
    self.parts = parts
    self.end = end
    self.isSet = isSet
  }
}

/// The parts of the calendar or clock that some words name; nil is "not said".
package struct DateParts: Sendable, Hashable {
  package var century: Int?
  /// The first year of a decade.
  package var decade: Int?
  package var year: Int?
  package var half: Int?
  package var quarter: Int?
  package var season: Season?
  package var month: Int?
  package var week: Int?
  package var day: Int?
  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int?
  package var hour: Int?
  package var minute: Int?
  package var second: Int?
  /// How many units: 3 of `үч күн`.
  package var amount: DecimalNumber?
  /// The upper end of an amount (`2-3 саат`).
  package var upperAmount: DecimalNumber?
  /// A second, smaller amount and its unit: 6 months of `8 жыл 6 ай`.
  package var minorAmount: DecimalNumber?
  package var minorUnit: DateUnit?
  /// The unit that an amount or an offset counts.
  package var unit: DateUnit?
  /// How many units from now: -1 for `кечээ`, 0 for `бүгүн`, 1 for `эртең`.
  package var offset: Int?

  package init() {}

  package enum Season: String, Sendable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
  }
}

/// The units of time; their names are those of `lexicons/dates/units.tsv`.
package enum DateUnit: String, Sendable {
  case century, decade, year, half, quarter, season, month, week, day, hour, minute, second
}
