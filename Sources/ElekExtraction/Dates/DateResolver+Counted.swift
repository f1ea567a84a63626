/// Dates that are counted in units from another one.
extension DateResolver {
  /// «кечээ», «өткөн айда», «үч күн мурун», «эртеси».
  func counted(
    _ unit: DateUnit, _ offset: Int, _ expression: DateExpression, _ context: DateContext
  ) -> Result? {
    if expression.isAnaphoric { return fromMentioned(unit, offset, context) }
    let isAmount = expression.parts.amount != nil
    if isAmount, offset > 0, context.tense == .past {
      // «2015-жылы үйлөнүп, эки жылдан кийин ажырашкан»: counted from what was told before.
      return later(unit, offset, expression, context)
    }
    guard let published else {
      return isAmount
        ? lengthAlone(expression)
        : Result(value: partial(unit), basis: .none)
    }
    return shifted(unit, offset, from: published).map { Result(value: $0, basis: .published) }
  }

  private func later(
    _ unit: DateUnit, _ offset: Int, _ expression: DateExpression, _ context: DateContext
  ) -> Result? {
    if let day = context.mentioned?.first, isFine(context.mentioned, for: unit),
      let value = shifted(unit, offset, from: day)
    {
      if let first = value.first, let published, first > published {
        return lengthAlone(expression)
      }
      return Result(value: value, basis: .inherited)
    }
    return lengthAlone(expression)
  }

  /// Whether a date is exact enough to count such units from.
  private func isFine(_ value: DateValue?, for unit: DateUnit) -> Bool {
    guard let granularity = value?.granularity else { return false }
    return granularity <= unit
  }

  private func lengthAlone(_ expression: DateExpression) -> Result? {
    guard let text = DateLength.text(expression.parts), let unit = expression.parts.unit else {
      return nil
    }
    return Result(
      value: DateValue(text: text, granularity: unit), type: .duration, basis: .explicit)
  }

  private func fromMentioned(
    _ unit: DateUnit, _ offset: Int, _ context: DateContext
  ) -> Result? {
    let anchor = unit == .day ? context.mentionedDay : context.mentioned?.first
    guard let anchor else { return nil }
    return shifted(unit, offset, from: anchor).map { Result(value: $0, basis: .inherited) }
  }

  /// The unit that lies `offset` units from the one that `day` is in.
  func shifted(_ unit: DateUnit, _ offset: Int, from day: CalendarDay) -> DateValue? {
    switch unit {
    case .day: return .of(day.adding(days: offset))
    case .week: return .of(weekOf: day.adding(days: 7 * offset))
    case .month:
      let month = day.adding(months: offset)
      return .of(year: month.year, month: month.month)
    case .quarter:
      let moved = day.adding(months: 3 * offset)
      return quarter((moved.month - 1) / 3 + 1, of: moved.year)
    case .half:
      let moved = day.adding(months: 6 * offset)
      return half((moved.month - 1) / 6 + 1, of: moved.year)
    case .year: return .of(year: day.year + offset)
    case .decade:
      let first = (day.year / 10 + offset) * 10
      return .years(first, first + 9, .decade)
    case .century:
      let century = (day.year - 1) / 100 + offset
      return .years(century * 100 + 1, century * 100 + 100, .century)
    case .season, .hour, .minute, .second: return nil
    }
  }

  /// A value of which only the unit is known.
  private func partial(_ unit: DateUnit) -> DateValue {
    let text =
      switch unit {
      case .day: "XXXX-XX-XX"
      case .week: "XXXX-WXX"
      case .month: "XXXX-XX"
      case .quarter: "XXXX-QX"
      case .half: "XXXX-HX"
      case .decade: "XXX0/XXX9"
      case .century: "XX01/XX00"
      default: "XXXX"
      }
    return DateValue(text: text, granularity: unit)
  }
}
