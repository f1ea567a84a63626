import ElekLexicon
import ElekRules
import ElekText

/// What looks like a date and is none; a rejection wins over every other rule.
extension DateRules {
  static let rejections = [street, anniversaryStreet, morning, eventName, recently]

  /// Names of places.
  static let street = Rule<DateExpression>.rejecting(
    "date.not.street", examples: ["8-Март көчөсү", "7-Апрель гүлзары", "1-Май районунда"],
    .sequence([
      .number(1...31), DatePattern.joint, DatePattern.months.in(.nom),
      .optional(.kind(.quoteClose)),
      .optional(.kind(.quote)),
      .lemma(
        "көчө", "проспект", "айыл", "айыл өкмөтү", "айыл аймагы", "аянт", "кыштак", "район", "парк",
        "сейил бак", "бульвар", "кинотеатр", "гүлзар", "шаарча", "базар", "мектеп", "кичи район",
        "чакан район", "колхоз", "фабрика", "кызматташтык", "чек ара"),
    ]))

  static let anniversaryStreet = Rule<DateExpression>.rejecting(
    "date.not.anniversary-street", examples: ["Жеңиштин 50 жылдыгы көчөсү"],
    .sequence([
      DatePattern.noun("жылдык"), .optional(.kind(.quoteClose)),
      .lemma("көчө", "проспект", "аянт", "парк", "кичи район", "мектеп"),
    ]))

  /// The morning, not tomorrow.
  static let morning = Rule<DateExpression>.rejecting(
    "date.not.morning", examples: ["эртең менен"],
    .entryWhere("dates/parts", column: "word", ["эртең менен", "эртең мененки"]))

  /// Names of events.
  static let eventName = Rule<DateExpression>.rejecting(
    "date.not.event-name", examples: ["Апрель революциясы", "Март окуялары"],
    .sequence([
      DatePattern.months.in(.nom), .optional(.lemma("элдик")),
      .lemma("революция", "окуя", "баатыр", "ыңкылап"),
    ]))

  /// Lately.
  static let recently = Rule<DateExpression>.rejecting(
    "date.not.recently", examples: ["кечээ жакында"],
    .sequence([
      .entryWhere("dates/relative", column: "phrase", ["кечээ"]),
      .lemma("жакында", "жакынкы", "жакын"),
    ]))
}
