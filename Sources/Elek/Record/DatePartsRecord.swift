public import ElekLexicon

/// The parts of the calendar or clock that some words name; `nil` is «not said».
public struct DatePartsRecord: Sendable, Hashable {
  /// «21-кылым».
  public var century: Int?
  /// The first year of «1980-жылдар».
  public var decade: Int?
  /// The year, as written or as a two-digit year was read.
  public var year: Int?
  /// The half of a year, 1 or 2.
  public var half: Int?
  /// The quarter of a year, 1 to 4.
  public var quarter: Int?
  /// The season.
  public var season: Season?
  /// The month, 1 to 12.
  public var month: Int?
  /// The week of a year.
  public var week: Int?
  /// The day of the month.
  public var day: Int?
  /// The day of the week, 1 for «дүйшөмбү» to 7 for «жекшемби».
  public var weekday: Int?
  /// The hour, 0 to 24.
  public var hour: Int?
  /// The minute.
  public var minute: Int?
  /// The second.
  public var second: Int?
  /// How many units: 3 of «үч күн».
  public var amount: DecimalNumber?
  /// The unit that an amount or an offset counts.
  public var unit: DateRecord.Granularity?
  /// How many units from now: -1 for «кечээ», 0 for «бүгүн», 1 for «эртең».
  public var offset: Int?

  /// Names the parts that are said.
  public init(
    century: Int? = nil, decade: Int? = nil, year: Int? = nil, half: Int? = nil,
    quarter: Int? = nil, season: Season? = nil, month: Int? = nil, week: Int? = nil,
    day: Int? = nil, weekday: Int? = nil, hour: Int? = nil, minute: Int? = nil, second: Int? = nil,
    amount: DecimalNumber? = nil, unit: DateRecord.Granularity? = nil, offset: Int? = nil
  ) {
    self.century = century
    self.decade = decade
    self.year = year
    self.half = half
    self.quarter = quarter
    self.season = season
    self.month = month
    self.week = week
    self.day = day
    self.weekday = weekday
    self.hour = hour
    self.minute = minute
    self.second = second
    self.amount = amount
    self.unit = unit
    self.offset = offset
  }
}

extension DatePartsRecord {
  /// The seasons, as ISO 8601 extended notation spells them.
  public enum Season: String, Sendable, Hashable, CaseIterable {
    /// «жаз»
    case spring = "SP"
    /// «жай»
    case summer = "SU"
    /// «күз»
    case autumn = "FA"
    /// «кыш», which belongs to the year it starts in.
    case winter = "WI"
  }
}
