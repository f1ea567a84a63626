/// Events and their parts.
extension RecordSchema {
  static var event: SchemaNode {
    .object(
      "Something that the text says happened, will happen, or did not.",
      [
        ("id", id("e")), ("type", .oneWord(of: EventRecord.Kind.self)),
        ("trigger", .reference("trigger")),
        ("realis", .oneWord(of: EventRecord.Realis.self)),
        ("polarity", .oneWord(of: EventRecord.Polarity.self)),
        ("evidential", .optional(.oneWord(of: EventRecord.Evidential.self))),
        ("arguments", .array(of: .reference("argument"))),
        ("attribution", .optional(.reference("attribution"))),
        ("partOf", optionalID("e")), ("codes", .reference("codes")),
        ("confidence", .optional(.decimal(from: 0, to: 1))), ("rules", .array(of: rule)),
      ])
  }

  static var trigger: SchemaNode {
    .object(
      "The words that say the event.",
      [
        ("span", .reference("span")), ("text", .string()), ("lemma", .string()),
        ("voice", .oneWord(of: TriggerRecord.Voice.self)),
      ])
  }

  static var argument: SchemaNode {
    .object(
      "Who or what plays a part: a ref to an id of this document, a span, or a value.",
      [
        ("role", .oneWord(of: ArgumentRecord.Role.self)),
        ("basis", .oneWord(of: ArgumentRecord.Basis.self)),
      ],
      oneOf: [
        ("ref", id("[dqpole]")), ("span", .reference("span")), ("value", .string()),
      ],
      optional: [("marker", .string("The postposition that marks it."))])
  }

  static var attribution: SchemaNode {
    .object(
      "Who is given as the source, and where the word of saying stands.",
      [("source", optionalID("[opl]")), ("cue", optionalSpan)])
  }

  static var codes: SchemaNode {
    .object(
      "The type in the code books of others.",
      [("plover", optionalString), ("cameo", optionalString), ("ace", optionalString)])
  }
}
