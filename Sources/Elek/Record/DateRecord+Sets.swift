extension DateRecord {
  /// The sorts of date expression.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A day, or a longer stretch of the calendar.
    case date
    /// A time of the clock.
    case time
    /// A length of time.
    case duration
    /// A time that comes again and again.
    case set
  }

  /// The units of calendar and clock.
  public enum Granularity: String, Sendable, Hashable, CaseIterable {
    /// A second.
    case second
    /// A minute.
    case minute
    /// An hour.
    case hour
    /// A day.
    case day
    /// A week.
    case week
    /// A month.
    case month
    /// A season.
    case season
    /// Three months.
    case quarter
    /// Half a year.
    case half
    /// A year.
    case year
    /// Ten years.
    case decade
    /// A hundred years.
    case century
  }

  /// The open end that a postposition makes.
  public enum Bound: String, Sendable, Hashable, CaseIterable {
    /// «тартып», «баштап»: the value is the beginning.
    case from
    /// «чейин»: the value is the end.
    case until
    /// «карата»: the state on that day.
    case asof
  }

  /// What a value was reckoned from.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The words say it all.
    case explicit
    /// The day of publication.
    case published
    /// Another date of the text.
    case inherited
    /// Nothing: the value is as incomplete as the words.
    case none
  }
}
