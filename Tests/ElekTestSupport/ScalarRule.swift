/// A keyword of JSON Schema that looks at one value and not into it.
struct ScalarRule {
  let keyword: String
  let rule: JSONValue

  init(_ keyword: String, _ rule: JSONValue) {
    self.keyword = keyword
    self.rule = rule
  }

  /// Whether a value satisfies it; a keyword that is not known satisfies nothing.
  func allows(_ value: JSONValue) -> Bool {
    switch keyword {
    case "type": isOfType(value)
    case "const": value == rule
    case "enum": rule.array?.contains(value) ?? false
    case "minimum": value.number.map { $0 >= rule.number ?? $0 } ?? true
    case "maximum": value.number.map { $0 <= rule.number ?? $0 } ?? true
    case "pattern": value.string.map(matches) ?? true
    default: false
    }
  }

  private func isOfType(_ value: JSONValue) -> Bool {
    switch (value, rule.string) {
    case (.null, "null"), (.bool, "boolean"), (.string, "string"), (.array, "array"),
      (.object, "object"), (.number, "number"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }

  private func matches(_ text: String) -> Bool {
    guard let pattern = rule.string, let regex = try? Regex(pattern) else { return false }
    return text.firstMatch(of: regex) != nil
  }
}
