import Elek
import ElekFormats
import ElekText
import Testing

@Suite struct DocumentDecoderTests {
  private func decoded(
    _ item: InputItem, _ options: InputOptions = InputOptions()
  ) throws -> SourceDocumentText {
    try DocumentDecoder(options: options).text(of: item)
  }

  private func line(_ json: String) -> InputItem {
    .line(file: "a", path: "a.jsonl", number: 3, bytes: Array(json.utf8))
  }

  private func text(_ text: String) -> InputItem {
    .text(id: "a", path: "a.txt", bytes: Array(text.utf8))
  }

  @Test func keepsTheWholeTextOfAFileWithAHeader() throws {
    let document = try decoded(text(" date 2026-01-23 Жаңылык."))
    #expect(document.raw.string == " date 2026-01-23 Жаңылык.")
    #expect(document.bodyStart == 17)
    #expect(document.published?.description == "2026-01-23")
    #expect(document.publishedBasis == .header)
    #expect(document.source == SourceInfo(path: "a.txt"))
    #expect(document.warnings == [])
  }

  @Test func readsTheMembersOfALine() throws {
    let document = try decoded(
      line(
        #"{"id":"7","text":"Бир\n\"эки\"","published":"2024-03-15T08:00:00+06:00","title":"Т","#
          + #""url":"u","publisher":"П","labels":[{"x":1}]}"#))
    #expect(document.id == "7")
    #expect(document.raw.string == "Бир\n\"эки\"")
    #expect(document.published?.description == "2024-03-15")
    #expect(document.publishedBasis == .metadata)
    #expect(
      document.source == SourceInfo(path: "a.jsonl", url: "u", publisher: "П", title: "Т"))
  }

  @Test func prefersWhatTheCallerSaysThenMetadataThenHeader() throws {
    let both = line(#"{"text":"date 2024-01-01 Текст","published":"2024-02-02"}"#)
    let day = PublicationDay("2024-03-03")
    #expect(try decoded(both, InputOptions(published: day)).publishedBasis == .option)
    #expect(try decoded(both).publishedBasis == .metadata)
    #expect(try decoded(both).bodyStart == 16)
    let bad = try decoded(line(#"{"text":"date 2024-01-01 Текст","published":"кечээ"}"#))
    #expect(bad.publishedBasis == .header)
    #expect(bad.warnings.map(\.code) == ["published"])
    #expect(try decoded(text("Текст")).publishedBasis == PublicationBasis.none)
  }

  @Test func takesTheStringOfALineAsItIs() throws {
    let json = #"{"text":"\uFEFF%PDF- \u0001\u0002"}"#
    #expect(try decoded(line(json)).raw.string == "\u{FEFF}%PDF- \u{1}\u{2}")
  }

  @Test func namesLinesWithoutAnID() throws {
    #expect(try decoded(line(#"{"text":"Т"}"#)).id == "a:3")
    #expect(try decoded(line(#"{"text":"Т","id":null}"#)).id == "a:3")
    #expect(try decoded(line(#"{"text":"Т","id":42}"#)).id == "42")
  }

  @Test func renamesMembers() throws {
    let options = InputOptions(fields: FieldNames(renaming: ["text=body"]) ?? FieldNames())
    #expect(try decoded(line(#"{"text":7,"body":"Т"}"#), options).raw.string == "Т")
  }

  @Test(arguments: [
    (#"{"text":"Т""#, RecordError.Code.json), ("", .json), ("[1]", .json), ("7", .json),
    (#""Т""#, .json), (#"{"text":null}"#, .noText), (#"{"text":7}"#, .noText), ("{}", .noText),
    (#"{"text":"Т","title":[]}"#, .json), (#"{"text":"Т","id":true}"#, .json),
  ])
  func saysWhatIsWrongWithALine(json: String, code: RecordError.Code) throws {
    let error = #expect(throws: RecordError.self) { try decoded(line(json)) }
    #expect(error?.code == code)
    #expect(error?.id == "a:3")
    #expect(error?.message.hasPrefix("a.jsonl:3: ") == true)
  }

  @Test(arguments: ["", " \n\t", "date 2024-01-01\n\n"])
  func warnsOfAnEmptyText(content: String) throws {
    #expect(try decoded(text(content)).warnings.map(\.code) == ["empty"])
  }

  @Test func refusesBytesThatAreNoText() {
    let item = InputItem.text(
      id: "a", path: nil, bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    let error = #expect(throws: RecordError.self) { try decoded(item) }
    #expect(error?.code == .binary)
  }

  @Test func handsFailuresOn() {
    let failure = RecordError(id: "a", code: .unreadable, message: "no")
    #expect(throws: failure) { try decoded(.failure(failure)) }
  }
}
