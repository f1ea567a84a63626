/// People, organizations and places.
extension RecordSchema {
  static var person: SchemaNode {
    .object(
      "One individual, named or an unnamed official.",
      [
        ("id", id("p")), ("name", optionalString), ("latin", optionalString),
        ("given", optionalString), ("family", optionalString), ("patronymic", optionalString),
        ("positions", .array(of: .reference("position"))),
        ("mentions", .array(of: .reference("mention"))),
      ])
  }

  static var position: SchemaNode {
    .object(
      "An office, rank or occupation that the text gives a person.",
      [
        ("title", .string()), ("rank", optionalString), ("of", optionalID("[olp]")),
        ("organization", optionalID("o")), ("country", optionalCountry),
        ("status", .oneWord(of: PositionRecord.Status.self)), ("span", optionalSpan),
      ], optional: [("rule", rule)])
  }

  static var organization: SchemaNode {
    .object(
      "A named body, company, party, medium or team.",
      [
        ("id", id("o")), ("name", .string()), ("acronym", optionalString),
        ("country", optionalCountry), ("sector", optionalString), ("parent", optionalID("o")),
        ("mentions", .array(of: .reference("mention"))),
      ])
  }

  static var place: SchemaNode {
    .object(
      "A country, region, city, village, district, street, water or mountain.",
      [
        ("id", id("l")), ("name", .string()), ("latin", optionalString),
        ("kind", .oneWord(of: PlaceRecord.Kind.self)), ("country", optionalCountry),
        ("gazetteer", optionalString),
        ("latitude", .optional(.decimal(from: -90, to: 90))),
        ("longitude", .optional(.decimal(from: -180, to: 180))),
        ("within", .array(of: .string("An id of this document or a country code."))),
        ("reason", .oneWord(of: PlaceRecord.Reason.self)),
        ("mentions", .array(of: .reference("mention"))),
      ])
  }
}
