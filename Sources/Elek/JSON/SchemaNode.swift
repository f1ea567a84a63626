/// A piece of a JSON Schema, as an ordered tree that can be printed.
indirect enum SchemaNode: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([SchemaNode])
  case members([(name: String, value: SchemaNode)])
}

extension SchemaNode {
  /// Any string, with what it means.
  static func string(_ description: String? = nil, pattern: String? = nil) -> SchemaNode {
    typed("string", description, pattern.map { [("pattern", .text($0))] } ?? [])
  }

  /// A whole number, bounded when that says something.
  static func integer(
    _ description: String? = nil, from minimum: Int? = nil, to maximum: Int? = nil
  ) -> SchemaNode {
    typed("integer", description, bounds(minimum, maximum))
  }

  /// An exact decimal number, bounded when that says something.
  static func decimal(
    _ description: String? = nil, from minimum: Int? = nil, to maximum: Int? = nil
  ) -> SchemaNode {
    typed("number", description, bounds(minimum, maximum))
  }

  /// An array of one sort of thing.
  static func array(of items: SchemaNode) -> SchemaNode {
    .members([("type", .text("array")), ("items", items)])
  }

  /// One word of a closed set.
  static func oneWord<Words>(of words: Words.Type) -> SchemaNode
  where Words: CaseIterable & RawRepresentable<String> {
    .members([
      ("type", .text("string")), ("enum", .list(words.allCases.map { .text($0.rawValue) })),
    ])
  }

  /// Always the same string.
  static func constant(_ value: String) -> SchemaNode {
    .members([("const", .text(value))])
  }

  /// What is described elsewhere in the schema.
  static func reference(_ name: String) -> SchemaNode {
    .members([("$ref", .text("#/$defs/\(name)"))])
  }

  /// The thing, or `null` when it is not known.
  static func optional(_ node: SchemaNode) -> SchemaNode {
    .members([("anyOf", .list([node, .members([("type", .text("null"))])]))])
  }

  /// An object whose members are always there, some that may be, and some of which one is.
  static func object(
    _ description: String, _ members: [(name: String, value: SchemaNode)],
    oneOf choices: [(name: String, value: SchemaNode)] = [],
    optional: [(name: String, value: SchemaNode)] = []
  ) -> SchemaNode {
    let choice: [SchemaNode] = choices.map { required([$0]) }
    return typed(
      "object", description,
      [("properties", .members(members + choices + optional)), ("required", names(members))]
        + (choice.isEmpty ? [] : [("oneOf", .list(choice))]))
  }

  private static func required(_ members: [(name: String, value: SchemaNode)]) -> SchemaNode {
    .members([("required", names(members))])
  }

  private static func names(_ members: [(name: String, value: SchemaNode)]) -> SchemaNode {
    .list(members.map { .text($0.name) })
  }

  private static func typed(
    _ type: String, _ description: String?, _ rest: [(name: String, value: SchemaNode)]
  ) -> SchemaNode {
    let head: [(name: String, value: SchemaNode)] = [("type", .text(type))]
    let told = description.map { [(name: "description", value: SchemaNode.text($0))] } ?? []
    return .members(head + told + rest)
  }

  private static func bounds(
    _ minimum: Int?, _ maximum: Int?
  ) -> [(name: String, value: SchemaNode)] {
    let least = minimum.map { [(name: "minimum", value: SchemaNode.number($0))] } ?? []
    let most = maximum.map { [(name: "maximum", value: SchemaNode.number($0))] } ?? []
    return least + most
  }
}
