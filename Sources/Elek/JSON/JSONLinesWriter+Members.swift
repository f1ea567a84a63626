import ElekLexicon
import ElekText

/// Members of an object: a key and its value, `null` for what is not known.
extension JSONLinesWriter {
  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: DecimalNumber?) {
    key(name)
    if let value { number(value.write(into:)) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: (some RawRepresentable<String>)?) {
    member(name, value?.rawValue)
  }

  mutating func member(_ name: StaticString, _ value: SpanRecord?) {
    key(name)
    guard let value else {
      null()
      return
    }
    beginArray()
    integer(value.start)
    integer(value.end)
    endArray()
  }

  mutating func member(_ name: StaticString, _ values: [String]) {
    member(name, values) { $0.string($1) }
  }

  mutating func member<Element>(
    _ name: StaticString, _ values: [Element],
    _ write: (inout JSONLinesWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for value in values { write(&self, value) }
    endArray()
  }

  mutating func object(_ members: (inout JSONLinesWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }
}
