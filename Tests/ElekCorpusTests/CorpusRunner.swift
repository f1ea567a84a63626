import Elek
import ElekTestSupport
import ElekText
import Testing

/// Checks every phrasing of a corpus file against the records that the analyzer makes.
struct CorpusRunner {
  private let corpus: SpecCorpus
  private let worker: AnalyzerWorker

  init(_ name: String) throws {
    corpus = try SpecCorpus(name)
    worker = try NewsAnalyzer().makeWorker()
  }

  /// What was found in a phrasing: a span in Unicode scalars, and the value as the corpus writes it.
  struct Finding: Hashable, CustomStringConvertible {
    var span: Range<Int>
    var value: String
    var description: String { "\(value) at \(span.lowerBound)..<\(span.upperBound)" }
  }

  /// Analyses every phrasing and reports those that find something else than they should, each at
  /// its own line of the corpus file.
  func run(_ findings: (NewsRecord) -> [Finding]) {
    for phrasing in corpus.phrasings {
      let found = findings(record(phrasing.text))
      let expected = zip(phrasing.spans, phrasing.values).map { Finding(span: $0, value: $1) }
      let passes = found == expected
      if passes != phrasing.isKnownGap { continue }
      let message =
        passes
        ? "a known gap passes now: take the mark '~ ' away"
        : "\(phrasing.text): expected \(expected), got \(found)"
      Issue.record(Comment(rawValue: message), sourceLocation: location(phrasing))
    }
  }

  private func record(_ text: String) -> NewsRecord {
    worker.analyze(
      SourceDocumentText(
        id: "example", published: corpus.reference.flatMap { PublicationDay($0) },
        publishedBasis: .option, raw: RawText(text)))
  }

  private func location(_ phrasing: SpecCorpus.Phrasing) -> SourceLocation {
    SourceLocation(
      fileID: "ElekCorpusTests/" + (corpus.path.split(separator: "/").last ?? ""),
      filePath: corpus.path, line: phrasing.line, column: 5)
  }
}
