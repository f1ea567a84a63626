import ElekLexicon
import ElekMorphology
import ElekRules

/// Resolves the dates of a text one after the other, each with what came before it.
struct DateReader {
  let text: AnalyzedText
  let resolver: DateResolver
  let bounds: DateBounds
  let tenses: TenseReader
  private(set) var dates: [Found<DateMention>] = []
  /// The values of `dates`.
  private var values: [DateValue] = []
  private var sentence = 0
  /// The last date that is a stretch of the calendar, and the last day.
  private var mentioned: (value: DateValue, sentence: Int)?
  private var mentionedDay: (day: CalendarDay, sentence: Int)?

  init(input: ExtractionInput, bounds: DateBounds, tenses: TenseReader) {
    text = input.text
    resolver = DateResolver(published: input.published, policy: input.yearPolicy)
    self.bounds = bounds
    self.tenses = tenses
  }

  mutating func read(_ found: Found<DateExpression>) {
    while sentence + 1 < text.sentences.count,
      text.sentences[sentence].upperBound <= found.range.lowerBound
    {
      sentence += 1
    }
    let expression = found.value
    let context = context(found)
    guard let result = resolver.resolve(expression, context) else { return }
    var bound = context.bound ?? expression.impliedBound
    if isClosed(expression) { bound = nil }
    dates.append(
      Found(
        value: DateMention(
          expression: expression, value: result.value.text, type: result.type,
          granularity: result.value.granularity, bound: bound, basis: result.basis),
        range: found.range, rule: found.rule))
    values.append(result.value)
    settleWeekday()
    if result.type == .date { remember(result.value) }
  }

  /// «дүйшөмбү, 13-январдан»: the weekday before is that day's.
  private mutating func settleWeekday() {
    guard dates.count > 1, let day = values[values.count - 1].first,
      values[values.count - 1].granularity == .day
    else { return }
    let index = dates.count - 2
    let before = dates[index]
    guard before.value.expression.parts.weekday == day.weekday, before.value.expression.end == nil,
      before.value.type == .date, dates[index + 1].value.expression.parts.month != nil,
      dates[index + 1].range.lowerBound - before.range.upperBound <= 1
    else { return }
    values[index] = .of(day)
    dates[index].value.value = values[index].text
    dates[index].value.basis = .inherited
  }

  /// A range has both ends.
  private func isClosed(_ expression: DateExpression) -> Bool {
    expression.end != nil || expression.parts.upperAmount != nil
  }

  private mutating func remember(_ value: DateValue) {
    guard let first = value.first else { return }
    mentioned = (value, sentence)
    if value.granularity == .day, first == value.last { mentionedDay = (first, sentence) }
  }

  private func context(_ found: Found<DateExpression>) -> DateContext {
    let range = text.sentences[sentence]
    var context = DateContext()
    context.bound = bounds.bound(at: found.range.upperBound, in: range, of: text)
    context.tense = tenses.tense(after: found.range.upperBound, in: range, of: text)
    // «5-февралдан тартып иштейт» has begun, or will: the nearest.
    if context.bound == .from, context.tense == .future { context.tense = .open }
    context.isGoal =
      found.value.end == nil && DateBounds.has(.dat, found.range.upperBound - 1, text)
    context.carriedYear = carriedYear(found, context.tense)
    if let mentioned, mentioned.sentence + 2 >= sentence { context.mentioned = mentioned.value }
    if let mentionedDay, mentionedDay.sentence + 2 >= sentence {
      context.mentionedDay = mentionedDay.day
    }
    context.neighbourDay = neighbourDay(found)
    return context
  }

  /// «30-ноябрь, ишемби», «бүгүн, жума күнү»: the day right before.
  private func neighbourDay(_ found: Found<DateExpression>) -> CalendarDay? {
    guard let last = dates.last, let value = values.last, value.granularity == .day,
      found.range.lowerBound - last.range.upperBound <= 2, value.first == value.last
    else { return nil }
    return value.first
  }

  // MARK: - Years of neighbours

  private func carriedYear(_ found: Found<DateExpression>, _ tense: ClauseTense) -> Int? {
    guard let last = dates.last, let value = values.last, let year = value.first?.year,
      last.value.type == .date
    else { return nil }
    let between = last.range.upperBound..<max(last.range.upperBound, found.range.lowerBound)
    let isSameSentence = text.sentences[sentence].contains(last.range.lowerBound)
    if value.granularity == .year {
      return isSameSentence && carries(last, over: between) ? year : nil
    }
    guard last.value.basis == .explicit || last.value.basis == .inherited,
      let month = value.first?.month, let own = found.value.parts.month
    else { return nil }
    if isSameSentence {
      return own >= month && !tenses.hasPredicate(in: between, of: text) ? year : nil
    }
    return goesOn(found, after: value, tense) ? year : nil
  }

  /// «былтыр октябрда», «2018-жылы, 5-мартта», but not «2025-жылга карата бюджет 5-мартта».
  private func carries(_ year: Found<DateMention>, over between: Range<Int>) -> Bool {
    guard year.value.bound == nil, year.value.expression.end == nil, between.count <= 15,
      let last = text.best(year.range.upperBound - 1)
    else { return false }
    switch last.features.grammaticalCase {
    case .nom, .loc, .none: break
    default: return false
    }
    return !last.features.isAttributive && !tenses.hasPredicate(in: between, of: text)
  }

  /// A story of another year goes on in the next sentence: «2010-жылдын 7-апрелинде … 8-апрелде …».
  private func goesOn(
    _ found: Found<DateExpression>, after value: DateValue, _ tense: ClauseTense
  ) -> Bool {
    guard let mentioned, mentioned.sentence + 1 == sentence, let published = resolver.published,
      let first = value.first, let month = found.value.parts.month, let day = found.value.parts.day,
      let next = CalendarDay(year: first.year, month: month, day: day), first.year < published.year,
      let recent = CalendarDay(year: published.year, month: month, day: day)
    else { return false }
    let gap = next.ordinal - first.ordinal
    // In a past clause a day that has not come yet was last year's.
    let isAhead = recent > published && tense == .past
    return (0...60).contains(gap) && (isAhead || abs(recent.ordinal - published.ordinal) > 60)
  }
}
