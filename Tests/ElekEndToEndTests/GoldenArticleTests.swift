import Elek
import ElekFormats
import ElekTestSupport
import ElekText
import FoundationEssentials
import Testing

/// Whole articles of ours and the records that they must become.
///
/// `RECORD_GOLDEN=1` writes the records anew and fails, so that recording never passes by mistake;
/// read the difference before keeping it.
struct GoldenArticleTests {
  private static let folder = SpecCorpus.root + "/corpora/articles"

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") && $0 != "README.md" }.sorted()
  }()

  private func line(_ name: String) throws -> [UInt8] {
    let bytes = try Data(contentsOf: URL(filePath: Self.folder + "/" + name))
    let options = AnalyzerOptions(content: [.sentences])
    let worker = try NewsAnalyzer(options: options).makeWorker()
    let decoder = DocumentDecoder()
    let document = try decoder.text(
      of: SourceDocument(
        id: String(name.dropLast(4)), content: .bytes(Array(bytes))), at: name)
    var writer = RecordWriter(content: options.content)
    writer.write(worker.analyze(document))
    return writer.bytes
  }

  @Test(arguments: names)
  func recordIsAsReviewed(name: String) throws {
    let path = Self.folder + "/" + name.dropLast(4) + ".json"
    let found = JSONIndenter.indent(try line(name)) + "\n"
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(found.utf8).write(to: URL(filePath: path))
      Issue.record("recorded \(path); read the difference")
      return
    }
    let expected = try Data(contentsOf: URL(filePath: path))
    #expect(found == String(decoding: expected, as: UTF8.self))
  }

  @Test(arguments: names)
  func recordFitsTheSchema(name: String) throws {
    let validator = try SchemaValidator(schema: RecordSchema.text)
    let line = String(decoding: try line(name), as: UTF8.self)
    #expect(validator.problems(of: try JSONValue(parsing: line)) == [])
  }
}
