import ElekText

/// The JSON Schema of what a run writes: a line is a document, or an error in its place.
///
/// It is built from the same closed sets that the record types use, so it cannot fall behind.
public enum RecordSchema {
  /// The schema, draft 2020-12, indented and ending with a line break.
  public static var text: String { root.printed + "\n" }

  private static var root: SchemaNode {
    .members([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("A line of elek's output: one news text as a record, or an error")),
      ("oneOf", .list([.reference("document"), .reference("error")])),
      ("$defs", .members(definitions)),
    ])
  }

  private static var definitions: [(name: String, value: SchemaNode)] {
    [
      ("document", document), ("error", error), ("span", span), ("day", day),
      ("source", source), ("sentence", sentence), ("token", token), ("warning", warning),
      ("date", date), ("parts", .object("Parts of calendar or clock.", [], optional: parts)),
      ("quantity", quantity), ("person", person), ("position", position),
      ("organization", organization), ("place", place), ("mention", mention),
      ("event", event), ("trigger", trigger), ("argument", argument),
      ("attribution", attribution), ("codes", codes),
    ]
  }

  private static var document: SchemaNode {
    .object(
      "What one news text becomes.",
      [
        ("schema", .constant(NewsRecord.schema)), ("id", .string()),
        ("source", .reference("source")),
        ("published", .optional(.reference("day"))),
        ("publishedBasis", .oneWord(of: PublicationBasis.self)),
        ("language", .string("ISO 639-1.", pattern: "^[a-z]{2}$")),
        ("offsets", .oneWord(of: OffsetUnit.self)),
        ("dates", .array(of: .reference("date"))),
        ("quantities", .array(of: .reference("quantity"))),
        ("people", .array(of: .reference("person"))),
        ("organizations", .array(of: .reference("organization"))),
        ("places", .array(of: .reference("place"))),
        ("events", .array(of: .reference("event"))),
        ("warnings", .array(of: .reference("warning"))),
      ],
      optional: [
        ("text", .optional(.string("The raw text; with --text."))),
        ("sentences", .array(of: .reference("sentence"))),
      ])
  }

  private static var error: SchemaNode {
    .object(
      "What stands in place of a document that cannot be read.",
      [
        ("schema", .constant(RecordError.schema)), ("id", .string()),
        ("code", .oneWord(of: RecordError.Code.self)), ("message", .string()),
      ])
  }

  private static var span: SchemaNode {
    .members([
      ("description", .text("Half-open, in the unit that the document's offsets name.")),
      ("type", .text("array")),
      ("prefixItems", .list([.integer(from: 0), .integer(from: 0)])),
      ("items", .flag(false)), ("minItems", .number(2)),
    ])
  }

  private static var day: SchemaNode {
    .string("A day of the calendar.", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  }
}

extension RecordSchema {
  /// A span that may be unknown.
  static var optionalSpan: SchemaNode { .optional(.reference("span")) }
  /// A string that may be unknown.
  static var optionalString: SchemaNode { .optional(.string()) }
  /// A country that may be unknown.
  static var optionalCountry: SchemaNode {
    .optional(.string("ISO 3166-1 alpha-2.", pattern: "^[A-Z]{2}$"))
  }
  /// The name of a rule that made a value.
  static var rule: SchemaNode { .string(pattern: "^[a-z0-9.-]+$") }
  /// The name of an entity, date, quantity or event of the same document.
  static func id(_ letter: String) -> SchemaNode { .string(pattern: "^\(letter)[0-9]+$") }
  /// Such a name, or `null`.
  static func optionalID(_ letter: String) -> SchemaNode { .optional(id(letter)) }
}
