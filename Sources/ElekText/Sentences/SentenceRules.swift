/// All rules in the order in which they are asked.
enum SentenceRules {
  static let all: [SentenceRule] = [
    .markFollows, .smallLetterFollows, .gluedDot, .insideBrackets, .insideName, .listItem,
    .initials, .andSoOn, .yearOrUnit, .abbreviation, .leadingEllipsis, .dashFollows,
  ]
}
