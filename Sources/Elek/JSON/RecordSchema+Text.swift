/// The parts that describe the text.
extension RecordSchema {
  static var source: SchemaNode {
    .object(
      "Where the text comes from.",
      [
        ("path", optionalString), ("url", optionalString), ("publisher", optionalString),
        ("title", optionalString), ("byline", optionalString),
      ])
  }

  static var sentence: SchemaNode {
    .object(
      "One sentence; its tokens with --tokens.", [("span", .reference("span"))],
      optional: [("tokens", .array(of: .reference("token")))])
  }

  static var token: SchemaNode {
    .object(
      "One token, with the reading chosen in its context.",
      [
        ("span", .reference("span")), ("text", .string()), ("lemma", optionalString),
        ("upos", optionalString),
        (
          "features",
          .members([("type", .text("object")), ("additionalProperties", .string())])
        ),
      ])
  }

  static var warning: SchemaNode {
    .object(
      "Something that was repaired or could not be read.",
      [("code", .string()), ("message", .string()), ("span", optionalSpan)])
  }

  static var mention: SchemaNode {
    .object(
      "One place where the text names an entity.",
      [("span", .reference("span")), ("text", .string())], optional: [("rule", rule)])
  }
}
