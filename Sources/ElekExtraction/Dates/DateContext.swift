/// What the text around a date says of it.
struct DateContext {
  var tense = ClauseTense.open
  var bound: DateMention.Bound?
  /// Whether it stands in the dative: «10-апрелге белгиленди» looks ahead in a past clause.
  var isGoal = false
  /// The year of a neighbour: «Былтыр 5-февралдан».
  var carriedYear: Int?
  /// The date that was mentioned last, with a day or a longer stretch.
  var mentioned: DateValue?
  /// The last day that was mentioned.
  var mentionedDay: CalendarDay?
  /// The day in the words right before: «30-ноябрь, ишемби».
  var neighbourDay: CalendarDay?
}

/// Where the predicate of a clause puts what it tells.
enum ClauseTense {
  case past, future, open
}
