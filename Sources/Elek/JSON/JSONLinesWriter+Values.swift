/// Dates and quantities.
extension JSONLinesWriter {
  mutating func write(_ date: DateRecord) {
    object {
      $0.member("id", date.id)
      $0.member("span", date.span)
      $0.member("text", date.text)
      $0.member("type", date.type)
      $0.member("value", date.value)
      $0.member("granularity", date.granularity)
      $0.member("bound", date.bound)
      $0.member("basis", date.basis)
      $0.key("expression")
      $0.write(date.expression)
      $0.member("rule", date.rule)
    }
  }

  mutating func write(_ expression: DateExpressionRecord) {
    object {
      $0.writeMembers(of: expression.parts)
      if let end = expression.end {
        $0.key("end")
        $0.object { $0.writeMembers(of: end) }
      }
    }
  }

  /// Only what is said: an expression has no `null`.
  private mutating func writeMembers(of parts: DatePartsRecord) {
    if let century = parts.century { member("century", century) }
    if let decade = parts.decade { member("decade", decade) }
    if let year = parts.year { member("year", year) }
    if let half = parts.half { member("half", half) }
    if let quarter = parts.quarter { member("quarter", quarter) }
    if let season = parts.season { member("season", season) }
    if let month = parts.month { member("month", month) }
    if let week = parts.week { member("week", week) }
    if let day = parts.day { member("day", day) }
    if let weekday = parts.weekday { member("weekday", weekday) }
    if let hour = parts.hour { member("hour", hour) }
    if let minute = parts.minute { member("minute", minute) }
    if let second = parts.second { member("second", second) }
    if let amount = parts.amount { member("amount", amount) }
    if let unit = parts.unit { member("unit", unit) }
    if let offset = parts.offset { member("offset", offset) }
  }

  mutating func write(_ quantity: QuantityRecord) {
    object {
      $0.member("id", quantity.id)
      $0.member("span", quantity.span)
      $0.member("text", quantity.text)
      $0.member("value", quantity.value)
      $0.member("upper", quantity.upper)
      $0.member("kind", quantity.kind)
      $0.member("unit", quantity.unit)
      $0.member("modifier", quantity.modifier)
      $0.member("partOf", quantity.partOf)
      $0.member("rule", quantity.rule)
    }
  }
}
