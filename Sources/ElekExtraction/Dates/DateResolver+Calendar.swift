/// Dates that name parts of the calendar.
extension DateResolver {
  /// «22-январда», «2023-жылдын үчүнчү чейреги», «15-17-августта».
  func calendar(_ expression: DateExpression, _ context: DateContext) -> Result? {
    let parts = expression.parts
    let (year, basis) = year(of: expression, context)
    guard let start = value(parts, year) else { return nil }
    guard let end = expression.end else { return Result(value: start, basis: basis) }
    var endYear = end.year ?? year
    if end.year == nil, let known = year, isBefore(end, parts) { endYear = known + 1 }
    guard let last = value(end, endYear) else { return nil }
    return Result(value: .range(start, last), basis: basis)
  }

  /// Whether one month and day stand before another in the year.
  private func isBefore(_ a: DateParts, _ b: DateParts) -> Bool {
    guard let month = a.month, let other = b.month else { return false }
    return month != other ? month < other : (a.day ?? 0) < (b.day ?? 0)
  }

  /// The value of the parts in a year; nil when there is no such day.
  private func value(_ parts: DateParts, _ year: Int?) -> DateValue? {
    if let month = parts.month {
      if let weekday = parts.weekday, let number = parts.week {
        return nth(number, weekday, month, year)
      }
      if let day = parts.day {
        if let year, CalendarDay(year: year, month: month, day: day) == nil { return nil }
        return .of(year: year, month: month, day: day)
      }
      if let half = parts.half {
        let length = CalendarDay.length(ofMonth: month, year: year ?? 2024)
        let days = half == 1 ? 1...15 : 16...length
        return .range(
          .of(year: year, month: month, day: days.lowerBound),
          .of(year: year, month: month, day: days.upperBound))
      }
      return .of(year: year, month: month)
    }
    if let number = parts.quarter { return quarter(number, of: year) }
    if let number = parts.half { return half(number, of: year) }
    if let season = parts.season { return self.season(season, of: year) }
    return .of(year: year)
  }

  /// «майдын экинчи жекшембиси»: the second Sunday of May.
  private func nth(_ number: Int, _ weekday: Int, _ month: Int, _ year: Int?) -> DateValue? {
    guard let year, let first = CalendarDay(year: year, month: month, day: 1) else {
      return .of(year: nil, month: month)
    }
    let day = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    return day.month == month ? .of(day) : nil
  }

  func quarter(_ number: Int, of year: Int?) -> DateValue {
    .of(year: year, "Q\(number)", .quarter, months: number * 3 - 2, count: 3)
  }

  func half(_ number: Int, of year: Int?) -> DateValue {
    .of(year: year, "H\(number)", .half, months: number * 6 - 5, count: 6)
  }

  /// Winter belongs to the year that it starts in.
  private func season(_ season: DateParts.Season, of year: Int?) -> DateValue {
    let month =
      switch season {
      case .spring: 3
      case .summer: 6
      case .autumn: 9
      case .winter: 12
      }
    return .of(year: year, season.rawValue, .season, months: month, count: 3)
  }

  /// The year of an expression and where it comes from.
  private func year(
    of expression: DateExpression, _ context: DateContext
  ) -> (Int?, DateMention.Basis) {
    let parts = expression.parts
    if let year = parts.year { return (year, .explicit) }
    if let last = expression.end?.year {
      return (isBefore(expression.end ?? parts, parts) ? last - 1 : last, .explicit)
    }
    if parts.unit == .year, let offset = parts.offset {
      return published.map { ($0.year + offset, .published) } ?? (nil, .none)
    }
    if expression.isAnaphoric, let year = context.mentioned?.first?.year {
      return (year, .inherited)
    }
    if parts.offset == nil, let year = context.carriedYear { return (year, .inherited) }
    guard let published else { return (nil, .none) }
    let whole = { (year: Int) -> DateValue in
      let start = value(parts, year) ?? DateValue(text: "", granularity: .day)
      guard let end = expression.end else { return start }
      let last = value(end, isBefore(end, parts) ? year + 1 : year)
      return .range(start, last ?? start)
    }
    let nearest = NearestYear(published: published, policy: policy)
    guard let offset = parts.offset else { return (nearest.year(context, whole), .published) }
    return (shiftedYear(offset, published, whole), .published)
  }

  /// «өткөн мартта», «ушул күздө», «келерки июнда».
  private func shiftedYear(
    _ offset: Int, _ published: CalendarDay, _ make: (Int) -> DateValue
  ) -> Int? {
    let years = published.year - 1...published.year + 1
    if offset < 0 {
      return years.last { make($0).last.map { $0 < published } ?? false }
    }
    if offset > 0 {
      return years.first { make($0).first.map { $0 > published } ?? false }
    }
    let running = years.first { year in
      let value = make(year)
      guard let first = value.first, let last = value.last else { return false }
      return first <= published && published <= last
    }
    return running ?? published.year
  }
}
