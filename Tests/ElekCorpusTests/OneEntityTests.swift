import Elek
import ElekTestSupport
import ElekText
import Testing

/// No words name two things of one kind.
struct OneEntityTests {
  @Test(
    arguments: [
      "people.corpus", "officials.corpus", "organizations.corpus", "places.corpus", "events.corpus",
      "dates.corpus", "quantities.corpus",
    ])
  func noSpanHasTwoEntities(name: String) throws {
    let worker = try NewsAnalyzer().makeWorker()
    for phrasing in try SpecCorpus(name).phrasings {
      let record = worker.analyze(
        SourceDocumentText(id: "example", raw: RawText(phrasing.text)))
      check(record.people.map { $0.mentions.map(\.span) }, phrasing.text)
      check(record.organizations.map { $0.mentions.map(\.span) }, phrasing.text)
      check(record.places.map { $0.mentions.map(\.span) }, phrasing.text)
    }
  }

  /// The spans of entities of one kind must not overlap.
  private func check(_ entities: [[Span]], _ text: String) {
    let spans = entities.flatMap { $0 }.sorted { $0.start < $1.start }
    for (first, second) in zip(spans, spans.dropFirst()) where second.start < first.end {
      Issue.record("\(text): \(first) and \(second) overlap")
    }
  }
}
