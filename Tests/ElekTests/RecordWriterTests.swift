import Elek
import ElekTestSupport
import Testing

@Suite struct RecordWriterTests {
  private func line(_ record: NewsRecord, _ content: RecordContent = []) -> String {
    var writer = RecordWriter(content: content)
    writer.write(record)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func writesKeysInTheOrderOfTheFormat() throws {
    let text = line(SampleRecord.full, [.text, .sentences])
    let keys = [
      "schema", "id", "source", "path", "url", "publisher", "title", "byline", "published",
      "publishedBasis", "language", "offsets", "text", "sentences", "dates", "type", "value",
      "granularity", "bound", "basis", "expression", "rule", "quantities", "upper", "kind",
      "unit", "modifier", "partOf", "people", "name", "latin", "given", "family", "patronymic",
      "positions", "organizations", "acronym", "sector", "parent", "places", "gazetteer",
      "latitude", "longitude", "within", "reason", "events", "trigger", "lemma", "voice",
      "realis", "polarity", "evidential", "arguments", "attribution", "source", "cue", "codes",
      "plover", "cameo", "ace", "confidence", "rules", "warnings",
    ]
    var rest = text[...]
    for key in keys {
      let range = try #require(rest.firstRange(of: "\"\(key)\":"), "\(key) is not in its place")
      rest = rest[range.upperBound...]
    }
  }

  @Test func writesDatesAndQuantitiesAsDescribed() {
    let text = line(SampleRecord.full)
    #expect(
      text.contains(
        #"{"id":"d1","span":[36,44],"text":"5-мартта","type":"date","value":"2024-03-05","#
          + #""granularity":"day","bound":null,"basis":"published","#
          + #""expression":{"month":3,"day":5},"rule":"date.day-month"}"#))
    #expect(
      text.contains(
        #""text":"40тан","value":40,"upper":null,"kind":"count","unit":"мугалим","#
          + #""modifier":"more","partOf":null,"rule":"quantity.number-noun"}"#))
  }

  @Test func writesArgumentsWithoutWhatTheyLack() {
    let text = line(SampleRecord.full)
    #expect(text.contains(#"{"role":"who","ref":"p1","basis":"explicit"}"#))
    #expect(text.contains(#"{"role":"who","ref":"p2","basis":"explicit","marker":"менен"}"#))
    #expect(text.contains(#"{"role":"what","span":[0,11],"basis":"inherited"}"#))
    #expect(text.contains(#"{"role":"quantity","value":"40","basis":"coreference"}"#))
  }

  @Test func writesBulkyPartsOnlyWhenAsked() throws {
    let plain = try JSONValue(parsing: line(SampleRecord.full))
    #expect(plain["text"] == nil)
    #expect(plain["sentences"] == nil)
    let tokens = try JSONValue(parsing: line(SampleRecord.full, [.text, .tokens]))
    #expect(tokens["text"]?.string == SampleRecord.text)
    let token = tokens["sentences"]?.array?.first?["tokens"]?.array?.first
    #expect(token?["features"] == .object(["Case": .string("Loc")]))
    let sentences = try JSONValue(parsing: line(SampleRecord.full, .sentences))
    #expect(sentences["sentences"]?.array?.first?["tokens"] == nil)
  }

  @Test func writesAnErrorInPlaceOfARecord() {
    var writer = RecordWriter()
    writer.write(RecordError(id: "a", code: .noText, message: "no member “text”"))
    writer.write(NewsRecord(id: "b"))
    let lines = String(decoding: writer.bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.first
        == #"{"schema":"elek.error/1","id":"a","code":"no-text","message":"no member “text”"}"#)
    #expect(lines.last?.hasPrefix(#"{"schema":"elek.document/1","id":"b","#) == true)
    writer.removeAll()
    #expect(writer.bytes.isEmpty)
  }
}
