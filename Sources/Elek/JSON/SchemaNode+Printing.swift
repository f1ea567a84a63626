extension SchemaNode {
  /// The tree as indented JSON.
  var printed: String {
    var json = JSONLinesWriter()
    write(to: &json)
    return JSONIndenter.indent(json.bytes)
  }

  private func write(to json: inout JSONLinesWriter) {
    switch self {
    case .text(let value): json.string(value)
    case .number(let value): json.integer(value)
    case .flag(let value): json.bool(value)
    case .list(let values):
      json.beginArray()
      for value in values { value.write(to: &json) }
      json.endArray()
    case .members(let members):
      json.beginObject()
      for member in members {
        json.key(escaping: member.name)
        member.value.write(to: &json)
      }
      json.endObject()
    }
  }
}
