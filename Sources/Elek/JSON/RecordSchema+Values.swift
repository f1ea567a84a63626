/// Dates and quantities.
extension RecordSchema {
  static var date: SchemaNode {
    .object(
      "An expression that can be put on a calendar or a clock.",
      [
        ("id", id("d")), ("span", .reference("span")), ("text", .string()),
        ("type", .oneWord(of: DateRecord.Kind.self)),
        ("value", .string("A point, a range with a slash, or a length like P3D.")),
        ("granularity", .oneWord(of: DateRecord.Granularity.self)),
        ("bound", .optional(.oneWord(of: DateRecord.Bound.self))),
        ("basis", .oneWord(of: DateRecord.Basis.self)),
        (
          "expression",
          .object(
            "Only what the text says.", [], optional: parts + [("end", .reference("parts"))])
        ),
        ("rule", rule),
      ])
  }

  static var parts: [(name: String, value: SchemaNode)] {
    [
      ("century", .integer(from: 1)), ("decade", .integer()), ("year", .integer()),
      ("half", .integer(from: 1, to: 2)), ("quarter", .integer(from: 1, to: 4)),
      ("season", .oneWord(of: DatePartsRecord.Season.self)),
      ("month", .integer(from: 1, to: 12)), ("week", .integer(from: 1, to: 53)),
      ("day", .integer(from: 1, to: 31)), ("weekday", .integer(from: 1, to: 7)),
      ("hour", .integer(from: 0, to: 24)), ("minute", .integer(from: 0, to: 59)),
      ("second", .integer(from: 0, to: 60)), ("amount", .decimal()),
      ("unit", .oneWord(of: DateRecord.Granularity.self)),
      ("offset", .integer("Units from now: -1 is the last one, 0 this one.")),
    ]
  }

  static var quantity: SchemaNode {
    .object(
      "A number that counts, measures or orders something.",
      [
        ("id", id("q")), ("span", .reference("span")), ("text", .string()),
        ("value", .decimal("The number; of a range, its beginning.")),
        ("upper", .optional(.decimal("The end of a range."))),
        ("kind", .oneWord(of: QuantityRecord.Kind.self)),
        ("unit", .optional(.string("ISO 4217, percent, age, ordinal, times, or the noun."))),
        ("modifier", .optional(.oneWord(of: QuantityRecord.Modifier.self))),
        ("partOf", optionalID("q")), ("rule", rule),
      ])
  }
}
