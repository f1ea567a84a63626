import ElekTestSupport
import Foundation
import Testing

/// Good and bad inputs: every document has its line, in order, and the status tells of trouble.
@Suite struct ExtractInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func extract(
    _ arguments: String..., input: some Sequence<UInt8> = []
  ) throws -> ElekBinary.Outcome {
    try ElekBinary.run(["extract"] + arguments, input: input)
  }

  /// The id of every line, with its code when it is an error.
  private func ids(_ outcome: ElekBinary.Outcome) throws -> [String] {
    try outcome.lines.map { line in
      let record = try JSONValue(parsing: line)
      let code = record["code"]?.string.map { "!" + $0 } ?? ""
      return (record["id"]?.string ?? "?") + code
    }
  }

  private func warnings(_ line: String) throws -> [String] {
    try JSONValue(parsing: line)["warnings"]?.array?.compactMap { $0["code"]?.string } ?? []
  }

  @Test func readsStandardInput() throws {
    let outcome = try extract(
      "--id", "макала", "--published", "2024-03-20", "--text", input: "Жыйын өттү.".utf8)
    #expect(outcome.status == 0)
    #expect(outcome.messages == "")
    let record = try JSONValue(parsing: outcome.lines.first ?? "")
    #expect(record["id"]?.string == "макала")
    #expect(record["text"]?.string == "Жыйын өттү.")
    #expect(record["published"]?.string == "2024-03-20")
    #expect(record["publishedBasis"]?.string == "option")
    #expect(record["source"]?["path"] == .null)
  }

  @Test func decodesOtherCharsetsAndSaysSo() throws {
    let text = "Президент бүгүн жаңы мыйзамга кол койду. Бул тууралуу анын кеңсеси билдирди."
    // CP1251 has no ү and ң: such files were typed without them.
    let plain = text.replacing("ү", with: "у").replacing("ң", with: "н")
    try folder.write(try #require(plain.data(using: .windowsCP1251)), to: "a.txt")
    let units = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    try folder.write([0xFF, 0xFE] + units, to: "b.txt")
    let outcome = try extract("--text", folder.path)
    #expect(outcome.status == 0)
    #expect(try ids(outcome) == ["a", "b"])
    for line in outcome.lines { #expect(try warnings(line).contains("decode.charset")) }
    #expect(try JSONValue(parsing: outcome.lines[0])["text"]?.string?.contains("кол койду") == true)
    #expect(try JSONValue(parsing: outcome.lines[1])["text"]?.string == text)
  }

  @Test func repairsInvalidUTF8AndSaysWhere() throws {
    let bytes = Array("Өкмөт ".utf8) + [0xD0, 0x20] + Array("үй-бүлөлөргө жардам берди.".utf8)
    let outcome = try extract("--text", input: bytes)
    #expect(outcome.status == 0)
    let line = try #require(outcome.lines.first)
    #expect(try warnings(line).contains("decode.invalid"))
    let text = try JSONValue(parsing: line)["text"]?.string
    #expect(text == "Өкмөт \u{FFFD} үй-бүлөлөргө жардам берди.")
  }

  @Test func givesAnEmptyTextARecordWithAWarning() throws {
    try folder.write("", to: "a.txt")
    try folder.write("\n \n", to: "b.txt")
    let outcome = try extract(folder.path)
    #expect(outcome.status == 0)
    for line in outcome.lines { #expect(try warnings(line) == ["empty"]) }
    #expect(outcome.lines.count == 2)
    #expect(try extract(input: []).lines.count == 1)
    #expect(try extract("--input", "jsonl", input: []).lines.isEmpty)
  }

  @Test func passesOverBinaryFiles() throws {
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], to: "a.txt")
    try folder.write("Текст.", to: "b.txt")
    let outcome = try extract(folder.path)
    #expect(outcome.status == 65)
    #expect(try ids(outcome) == ["a!binary", "b"])
    #expect(outcome.messages.contains("a.txt"))
  }

  @Test func goesOnAfterBrokenLines() throws {
    let path = try folder.write(
      """
      {"id":"1","text":"Бир."}
      {"id":"2","text":"Эки."
      {"id":"3"}
      [4]

      {"id":"6","text":"Алты."}
      """, to: "a.jsonl")
    let outcome = try extract(path)
    #expect(outcome.status == 65)
    #expect(try ids(outcome) == ["1", "a:2!json", "a:3!no-text", "a:4!json", "6"])
    #expect(outcome.messages.contains("a.jsonl:2: "))
  }

  @Test func goesOnAfterAnUnreadableFile() throws {
    try folder.write("Бир.", to: "a.txt")
    // Root may open every file; but nobody can read the memory of a process from its first byte.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.txt", withDestinationPath: "/proc/self/mem")
    try folder.write("Үч.", to: "c.txt")
    let outcome = try extract(folder.path)
    #expect(outcome.status == 65)
    #expect(try ids(outcome) == ["a", "b!unreadable", "c"])
    #expect(outcome.messages.contains("b.txt"))
    let named = try extract(folder.path + "/b.txt")
    #expect(named.status == 65)
    #expect(try ids(named) == ["b!unreadable"])
  }

  @Test func goesOnAfterADeadLink() throws {
    try folder.write("Бир.", to: "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.txt", withDestinationPath: folder.path + "/none")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/c.txt", withDestinationPath: folder.path)
    try folder.write("Төрт.", to: "d.txt")
    let outcome = try extract(folder.path)
    #expect(outcome.status == 65)
    #expect(try ids(outcome) == ["a", "b!unreadable", "d"])
  }

  @Test func readsAVeryLongLine() throws {
    let sentence = "Айыл тургундары жаңы жолдун курулушун күтүп жатышат. "
    // Longer than any buffer on the way.
    let text = String(repeating: sentence, count: 3_000)
    let outcome = try extract("--input", "text", input: text.utf8)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    let json = #"{"id":"1","text":""# + text + "\"}\n{\"id\":\"2\",\"text\":\"Кыска.\"}\n"
    #expect(try ids(extract(input: json.utf8)) == ["1", "2"])
  }
}
