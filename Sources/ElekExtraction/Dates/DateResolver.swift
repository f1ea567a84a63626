/// Reckons what a date means from what it says.
///
/// Without a day of publication a value stays as partial as the words: `XXXX-01-22` for
/// `22-январда`, `XXXX-03` for `мартта`, `XXXX` for `былтыр`, `XXXX-XX-XX` for `бүгүн`,
/// `XXXX-WXX-1` for `дүйшөмбү күнү`: the forms of TIMEX3, with an X for every digit that nothing
/// tells, and basis `none`.
struct DateResolver {
  let published: CalendarDay?
  let policy: YearPolicy

  /// A resolved value and what it was reckoned from.
  struct Result {
    var value: DateValue
    var type = DateMention.Kind.date
    var basis: DateMention.Basis
  }

  /// - Returns: nil when there is nothing that the words can be counted from.
  func resolve(_ expression: DateExpression, _ context: DateContext) -> Result? {
    let parts = expression.parts
    if parts.amount != nil && parts.offset == nil { return length(expression) }
    if parts.hour != nil { return time(expression) }
    if parts.decade != nil || parts.century != nil { return longStretch(expression) }
    if parts.weekday != nil, parts.month == nil { return weekday(expression, context) }
    if let unit = parts.unit, let offset = parts.offset, !hasFinerParts(parts) {
      return counted(unit, offset, expression, context)
    }
    if parts.unit == .month, let offset = parts.offset, let day = parts.day {
      guard let month = published?.adding(months: offset) else {
        return Result(
          value: DateValue(text: "XXXX-XX-" + DateValue.padded(day, 2), granularity: .day),
          basis: .none)
      }
      return Result(
        value: .of(year: month.year, month: month.month, day: day), basis: .published)
    }
    return calendar(expression, context)
  }

  private func hasFinerParts(_ parts: DateParts) -> Bool {
    parts.month != nil || parts.quarter != nil || parts.half != nil || parts.season != nil
      || parts.day != nil
  }

  private func length(_ expression: DateExpression) -> Result? {
    guard let text = DateLength.text(expression.parts), let unit = expression.parts.unit else {
      return nil
    }
    return Result(
      value: DateValue(text: text, granularity: expression.parts.minorUnit ?? unit),
      type: expression.isSet ? .set : .duration, basis: .explicit)
  }

  /// `T10:00`; the day is added when the other dates of the sentence are known.
  private func time(_ expression: DateExpression) -> Result? {
    func text(_ parts: DateParts) -> String? {
      guard let hour = parts.hour else { return nil }
      return "T" + DateValue.padded(hour, 2) + ":" + DateValue.padded(parts.minute ?? 0, 2)
    }
    guard var value = text(expression.parts) else { return nil }
    if let end = expression.end.flatMap(text) { value += "/" + end }
    return Result(
      value: DateValue(text: value, granularity: .minute), type: .time, basis: .explicit)
  }

  /// Decades and centuries.
  private func longStretch(_ expression: DateExpression) -> Result {
    let parts = expression.parts
    if let decade = parts.decade {
      let last = expression.end?.decade ?? decade
      return Result(value: .years(decade, last + 9, .decade), basis: .explicit)
    }
    let century = parts.century ?? 1
    var first = (century - 1) * 100 + 1
    var last = (expression.end?.century ?? century) * 100
    if let half = parts.half {
      first += (half - 1) * 50
      last = first + 49
    } else if let quarter = parts.quarter {
      first += (quarter - 1) * 25
      last = first + 24
    }
    return Result(value: .years(first, last, .century), basis: .explicit)
  }

  private func weekday(_ expression: DateExpression, _ context: DateContext) -> Result? {
    guard let number = expression.parts.weekday else { return nil }
    guard let published else {
      if let day = context.neighbourDay, day.weekday == number {
        return Result(value: .of(day), basis: .inherited)
      }
      return Result(
        value: DateValue(text: "XXXX-WXX-\(number)", granularity: .day), basis: .none)
    }
    if expression.parts.unit == .week, let offset = expression.parts.offset {
      let monday = published.adding(days: 1 - published.weekday + 7 * offset)
      return Result(value: .of(monday.adding(days: number - 1)), basis: .published)
    }
    let nearest = NearestYear(published: published, policy: policy)
    let day = nearest.weekday(number, offset: expression.parts.offset, context)
    let isInherited = expression.parts.offset == nil && day == context.neighbourDay
    var value = DateValue.of(day)
    if let end = expression.end?.weekday {
      value = .range(value, .of(day.adding(days: end - number)))
    }
    return Result(value: value, basis: isInherited ? .inherited : .published)
  }
}
