import Elek
import ElekTestSupport
import ElekText
import Foundation
import Testing

/// Texts that no one would write: cut, shuffled and spoilt articles of our own.
@Suite("Any text") struct AnyTextTests {
  private static let marks = Array(".,-–—«»\"“”()%$:;!?\n/№ ").map(String.init)

  private static func articles() throws -> [String] {
    let folder = SpecCorpus.root + "/corpora/articles"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".txt") }
      .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
  }

  /// A piece of an article, cut anywhere.
  private func piece(_ article: String, _ generator: inout SeededGenerator) -> String {
    let scalars = Array(article.unicodeScalars)
    let bounds = (0..<2).map { _ in Int.random(in: 0...scalars.count, using: &generator) }.sorted()
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[bounds[0]..<bounds[1]])
    return String(view)
  }

  /// Words of several articles with marks where none belong.
  private func soup(_ words: [Substring], _ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1..<60, using: &generator)).map { _ in
      (words.randomElement(using: &generator) ?? "")
        + (Bool.random(using: &generator)
          ? " " : Self.marks.randomElement(using: &generator) ?? "")
    }.joined()
  }

  @Test func everySpanIsWhereItSays() throws {
    let articles = try Self.articles()
    let words = articles.flatMap { $0.split(separator: " ") }
    let worker = try NewsAnalyzer().makeWorker()
    var generator = SeededGenerator(state: 3)
    for round in 0..<1200 {
      let text =
        round % 2 == 0
        ? piece(articles[round % articles.count], &generator) : soup(words, &generator)
      let record = worker.analyze(SourceDocumentText(id: "\(round)", raw: RawText(text)))
      check(record, text)
    }
  }

  private func check(_ record: NewsRecord, _ text: String) {
    let scalars = Array(text.unicodeScalars)
    func expect(_ span: Span, _ expected: String) {
      guard span.start <= span.end, span.end <= scalars.count else {
        Issue.record("\(span) is outside of: \(text)")
        return
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span.start..<span.end])
      // Repaired letters stand in the record as they were repaired.
      if record.warnings.isEmpty { #expect(String(view) == expected, "\(text)") }
    }
    for date in record.dates { expect(date.span, date.text) }
    for quantity in record.quantities { expect(quantity.span, quantity.text) }
    for event in record.events { expect(event.trigger.span, event.trigger.text) }
    let mentions =
      record.people.flatMap(\.mentions) + record.organizations.flatMap(\.mentions)
      + record.places.flatMap(\.mentions)
    for mention in mentions { expect(mention.span, mention.text) }
  }
}
