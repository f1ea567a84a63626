import Elek
import ElekFormats
import ElekTestSupport
import Testing

@Suite struct InputReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// What is read, a short line for each item.
  private func items(
    _ paths: [String], _ options: InputOptions = InputOptions()
  ) -> [String] {
    let reader = InputReader(paths: paths, options: options)
    var items: [String] = []
    while let item = reader.next() {
      switch item {
      case .text(let id, _, let bytes):
        items.append("\(id)=" + String(decoding: bytes, as: UTF8.self))
      case .line(let file, _, let number, let bytes):
        items.append("\(file):\(number)=" + String(decoding: bytes, as: UTF8.self))
      case .failure(let error): items.append("\(error.id)!\(error.code.rawValue)")
      }
    }
    return items
  }

  @Test func walksFoldersInOrder() throws {
    try folder.write("3", to: "в/б.txt")
    try folder.write("2", to: "в/a.txt")
    try folder.write("{}\n", to: "б.jsonl")
    try folder.write("1", to: "а.text")
    try folder.write("", to: ".hidden.txt")
    try folder.write("", to: "page.html")
    try folder.write("4", to: "г.v2.TXT")
    #expect(items([folder.path]) == ["а=1", "б:1={}", "в/a=2", "в/б=3", "г.v2=4"])
    let reader = InputReader(paths: [folder.path])
    while reader.next() != nil {}
    #expect(reader.skippedCount == 1)
    #expect(reader.openedCount == 5)
  }

  @Test func readsNamedFilesWhateverTheirEnding() throws {
    let page = try folder.write("Текст", to: "макала.dat")
    let lines = try folder.write("\u{FEFF}\n  {\"text\":\"1\"}\n", to: "lines")
    #expect(items([page, lines]) == ["макала=Текст", "lines:2=  {\"text\":\"1\"}"])
    #expect(items([lines], InputOptions(format: .text)).first?.hasPrefix("lines=") == true)
    #expect(items([lines], InputOptions(id: "x")).first?.hasPrefix("x=") == true)
    #expect(items([page], InputOptions(format: .jsonl)) == ["макала:1=Текст"])
  }

  @Test func goesOnAfterWhatCannotBeRead() throws {
    let last = try folder.write("1", to: "a.txt")
    #expect(items([folder.path + "/none", last]) == ["none!unreadable", "a=1"])
  }

  @Test func splitsLinesHoweverTheyEnd() throws {
    let path = try folder.write("{1}\r\n\n \t\n{2}\n\n{3}", to: "a.jsonl")
    #expect(items([path]) == ["a:1={1}", "a:4={2}", "a:6={3}"])
    let bare = try folder.write("", to: "b.jsonl")
    #expect(items([bare]) == [])
    let empty = try folder.write("", to: "c.txt")
    #expect(items([empty]) == ["c="])
  }

  @Test func readsLinesLongerThanItsBuffer() throws {
    let long = String(repeating: "ы", count: 700_000)
    let path = try folder.write("{a}\n\(long)\n{b}\n", to: "a.jsonl")
    #expect(items([path]) == ["a:1={a}", "a:2=\(long)", "a:3={b}"])
  }
}
