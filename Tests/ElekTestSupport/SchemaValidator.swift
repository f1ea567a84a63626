/// Checks JSON against the part of JSON Schema 2020-12 that the record's schema uses.
///
/// It is stricter than the standard in one thing: a member that the schema does not name is a
/// problem, so that no test passes with a key misspelt.
public struct SchemaValidator {
  private let root: JSONValue

  /// A validator for a schema.
  public init(schema: String) throws {
    root = try JSONValue(parsing: schema)
  }

  /// What is wrong with a value, each with its place; empty when nothing is.
  public func problems(of value: JSONValue) -> [String] {
    problems(of: value, against: root, at: "$")
  }

  private func problems(
    of value: JSONValue, against schema: JSONValue, at place: String
  ) -> [String] {
    if schema == .bool(false) { return ["\(place): nothing may stand here"] }
    guard case .object(let keywords) = schema else { return [] }
    return keywords.keys.sorted().flatMap { keyword in
      check(keyword, keywords[keyword] ?? .null, of: schema, value, at: place)
    }
  }

  private func check(
    _ keyword: String, _ rule: JSONValue, of schema: JSONValue, _ value: JSONValue,
    at place: String
  ) -> [String] {
    switch keyword {
    case "$ref": return problems(of: value, against: definition(rule), at: place)
    case "anyOf", "oneOf": return alternatives(keyword, rule, value, at: place)
    case "properties", "required", "additionalProperties":
      guard case .object(let members) = value else { return [] }
      return self.members(keyword, rule, of: schema, members, at: place)
    case "items", "prefixItems", "minItems":
      guard let elements = value.array else { return [] }
      return self.elements(keyword, rule, of: schema, elements, at: place)
    case "$schema", "$defs", "title", "description": return []
    default:
      let isRight = ScalarRule(keyword, rule).allows(value)
      return isRight ? [] : ["\(place): \(value) against \(keyword) \(rule)"]
    }
  }

  private func definition(_ reference: JSONValue) -> JSONValue {
    let prefix = "#/$defs/"
    guard let path = reference.string, path.hasPrefix(prefix) else { return .bool(false) }
    return root["$defs"]?[String(path.dropFirst(prefix.count))] ?? .bool(false)
  }

  private func alternatives(
    _ keyword: String, _ rule: JSONValue, _ value: JSONValue, at place: String
  ) -> [String] {
    let results = (rule.array ?? []).map { problems(of: value, against: $0, at: place) }
    let matches = results.count { $0.isEmpty }
    if matches == 1 || (matches > 1 && keyword == "anyOf") { return [] }
    if matches > 1 { return ["\(place): \(matches) alternatives of oneOf match"] }
    return results.min { $0.count < $1.count } ?? ["\(place): no alternatives"]
  }

  private func members(
    _ keyword: String, _ rule: JSONValue, of schema: JSONValue, _ members: [String: JSONValue],
    at place: String
  ) -> [String] {
    if keyword == "required" {
      return (rule.array ?? []).compactMap(\.string).filter { members[$0] == nil }.map {
        "\(place): no member \($0)"
      }
    }
    let isNaming = keyword == "properties"
    return members.keys.sorted().flatMap { name -> [String] in
      let known = schema["properties"]?[name]
      guard let sub = isNaming ? known : (known == nil ? rule : nil) else {
        let isOpen = schema["additionalProperties"] != nil || !isNaming
        return isOpen ? [] : ["\(place): unknown member \(name)"]
      }
      return problems(of: members[name] ?? .null, against: sub, at: "\(place).\(name)")
    }
  }

  private func elements(
    _ keyword: String, _ rule: JSONValue, of schema: JSONValue, _ elements: [JSONValue],
    at place: String
  ) -> [String] {
    let prefix = schema["prefixItems"]?.array ?? []
    switch keyword {
    case "minItems":
      let least = Int(rule.number ?? 0)
      return elements.count < least ? ["\(place): fewer than \(least) elements"] : []
    case "prefixItems":
      return zip(elements, prefix).enumerated().flatMap { index, pair in
        problems(of: pair.0, against: pair.1, at: "\(place)[\(index)]")
      }
    default:
      return elements.enumerated().dropFirst(prefix.count).flatMap { index, element in
        problems(of: element, against: rule, at: "\(place)[\(index)]")
      }
    }
  }
}
