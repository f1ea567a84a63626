/// Chooses the year of a date that does not name it.
struct NearestYear {
  let published: CalendarDay
  let policy: YearPolicy

  /// The year in which `make` gives the stretch of time that fits the context.
  ///
  /// A past clause looks back and an announced one ahead; where the other side is days away and
  /// this one most of a year, the tense was somebody else's. A goal («10-апрелге») and a clause
  /// without tense take what is nearest; a state "as of" a day looks back.
  func year(_ context: DateContext, _ make: (Int) -> DateValue) -> Int? {
    var past: (year: Int, distance: Int)?
    var future: (year: Int, distance: Int)?
    for year in published.year - 5...published.year + 5 {
      let value = make(year)
      guard let first = value.first, let last = value.last else { continue }
      if first <= published {
        past = (year, max(0, published.ordinal - last.ordinal))
      }
      if last >= published, future == nil {
        future = (year, max(0, first.ordinal - published.ordinal))
      }
    }
    guard let past else { return future?.year }
    guard let future else { return past.year }
    switch policy {
    case .past: return past.year
    case .future: return future.year
    case .nearest: break
    }
    if context.bound == .asof { return past.year }
    switch context.tense {
    case .future: return future.distance > 6 * past.distance + 90 ? past.year : future.year
    case .past where !context.isGoal:
      return past.distance > 180 && future.distance <= 10 ? future.year : past.year
    default: return future.distance < past.distance ? future.year : past.year
    }
  }

  /// The day of the week that fits the context.
  func weekday(_ number: Int, offset: Int?, _ context: DateContext) -> CalendarDay {
    let back = (published.weekday - number + 7) % 7
    let last = published.adding(days: -back)
    let next = back == 0 ? published : last.adding(days: 7)
    switch offset {
    case 0?: return published.adding(days: number - published.weekday)
    case let offset? where offset < 0: return back == 0 ? last.adding(days: -7) : last
    case _?: return back == 0 ? next.adding(days: 7) : next
    case nil: break
    }
    if let day = context.neighbourDay, day.weekday == number { return day }
    switch policy {
    case .past: return last
    case .future: return next
    case .nearest: break
    }
    if context.bound == .asof { return last }
    switch context.tense {
    case .past where !context.isGoal: return last
    case .future: return next
    default: return back <= 3 ? last : next
    }
  }
}
