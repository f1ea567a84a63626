import ElekLexicon
import ElekRules
import ElekText

/// What looks like a date and is none; a rejection wins over every other rule.
extension DateRules {
  static let rejections = [street, anniversaryStreet, morning, eventName, recently]

  /// «8-Март көчөсү», «7-Апрель гүлзары», «1-Май районунда»: names of places.
  static let street = Rule<DateExpression>.rejecting(
    "date.not.street",
    .sequence([
      .number(1...31), DatePattern.joint, DatePattern.months.in(.nom),
      .optional(.kind(.quoteClose)),
      .optional(.kind(.quote)),
      .lemma(
        "көчө", "проспект", "айыл", "айыл өкмөтү", "айыл аймагы", "аянт", "кыштак", "район", "парк",
        "сейил бак", "бульвар", "кинотеатр", "гүлзар", "шаарча", "базар", "мектеп", "кичи район",
        "чакан район", "колхоз", "фабрика", "кызматташтык", "чек ара"),
    ]))

  /// «Жеңиштин 50 жылдыгы көчөсү».
  static let anniversaryStreet = Rule<DateExpression>.rejecting(
    "date.not.anniversary-street",
    .sequence([
      DatePattern.noun("жылдык"), .optional(.kind(.quoteClose)),
      .lemma("көчө", "проспект", "аянт", "парк", "кичи район", "мектеп"),
    ]))

  /// «эртең менен» is the morning, not tomorrow.
  static let morning = Rule<DateExpression>.rejecting(
    "date.not.morning",
    .entryWhere("dates/parts", column: "word", ["эртең менен", "эртең мененки"]))

  /// «Апрель революциясы», «Март окуялары»: names of events.
  static let eventName = Rule<DateExpression>.rejecting(
    "date.not.event-name",
    .sequence([
      DatePattern.months.in(.nom), .optional(.lemma("элдик")),
      .lemma("революция", "окуя", "баатыр", "ыңкылап"),
    ]))

  /// «кечээ жакында»: lately.
  static let recently = Rule<DateExpression>.rejecting(
    "date.not.recently",
    .sequence([
      .entryWhere("dates/relative", column: "phrase", ["кечээ"]),
      .lemma("жакында", "жакынкы", "жакын"),
    ]))
}
