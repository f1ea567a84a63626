import Elek
import ElekTestSupport
import Testing

@Suite struct RecordSchemaTests {
  private let validator: SchemaValidator

  init() throws {
    validator = try SchemaValidator(schema: RecordSchema.text)
  }

  private func line(_ record: NewsRecord) -> String {
    var writer = RecordWriter(content: [.text, .sentences, .tokens])
    writer.write(record)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func problems(_ json: String) throws -> [String] {
    validator.problems(of: try JSONValue(parsing: json))
  }

  @Test func acceptsRecordsAndErrors() throws {
    #expect(try problems(line(SampleRecord.full)) == [])
    #expect(try problems(line(NewsRecord(id: "empty"))) == [])
    var writer = RecordWriter()
    writer.write(RecordError(id: "a", code: .binary, message: "no text"))
    #expect(try problems(String(decoding: writer.bytes, as: UTF8.self)) == [])
  }

  @Test(arguments: [
    (#""language":"ky""#, #""language":"Kyrgyz""#),
    (#""published":"2024-03-06""#, #""published":"6 March""#),
    (#""granularity":"day""#, #""granularity":"Day""#),
    (#""value":40,"upper""#, #""value":"40","upper""#),
    (#""span":[36,44]"#, #""span":[36]"#),
    (#""span":[36,44]"#, #""span":[36,44,45]"#),
    (#""span":[36,44]"#, #""span":[36.5,44]"#),
    (#""latitude":41.4287"#, #""latitude":141.4287"#),
    (#""month":3"#, #""month":13"#),
    (#""month":3"#, #""mnth":3"#),
    (#""modifier":"more","#, ""),
    (#""Case":"Loc""#, #""Case":7"#),
    (#""ref":"p1""#, #""ref":"минстр""#),
    (#""ref":"p1","#, ""),
    (#""ref":"p1","#, #""ref":"p1","value":"x","#),
    (#""id":"e1""#, #""id":"d1""#),
    (#""warnings":["#, #""warnings":[null,"#),
  ])
  func findsWhatIsWrong(right: String, wrong: String) throws {
    let text = line(SampleRecord.full)
    let range = try #require(text.firstRange(of: right))
    #expect(try problems(text.replacingCharacters(of: range, with: wrong)) != [])
  }

  @Test func isLaidOutForPeople() {
    let text = RecordSchema.text
    #expect(text.hasPrefix("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\","))
    #expect(text.hasSuffix("}\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 600 })
  }
}

extension String {
  fileprivate func replacingCharacters(of range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
