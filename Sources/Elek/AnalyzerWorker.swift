package import ElekMorphology
internal import ElekRules
package import ElekText

/// Analyses one text after another; each thread has its own.
public final class AnalyzerWorker {
  private let options: AnalyzerOptions
  private let pipeline: Pipeline
  /// Made when words are asked for: extraction has no need of it.
  private lazy var tagger = Tagger(lexicon: pipeline.lexicon)

  init(options: AnalyzerOptions, pipeline: Pipeline) {
    self.options = options
    self.pipeline = pipeline
  }

  /// Turns a text into its record; never fails, whatever the text.
  public func analyze(_ document: SourceDocumentText) -> NewsRecord {
    var record = NewsRecord(
      id: document.id, source: document.source, published: document.published,
      publishedBasis: document.publishedBasis, offsets: options.offsets,
      warnings: document.warnings)
    if options.content.contains(.text) {
      record.text = String(decoding: document.raw.bytes, as: UTF8.self)
    }
    let analysis = pipeline.analyze(document, yearPolicy: options.yearPolicy)
    RecordBuilder(analysis, unit: options.offsets).fill(&record, content: options.content)
    return record
  }

  /// The text cut into tokens and read, without extraction.
  package func read(_ raw: RawText, hyphens: HyphenPolicy = .keep) -> AnalyzedText {
    pipeline.read(raw, hyphens: hyphens)
  }

  /// Words and sentences that are given, read; no text is cut.
  package func read(given sentences: [[GivenToken]]) -> AnalyzedText {
    pipeline.read(given: sentences)
  }

  /// What each token of a text is read as, in its context.
  package func tags(of text: AnalyzedText) -> [TokenReading] { tagger.tags(of: text) }

  /// The analysis before it becomes a record, with the rules that fired, for `elek explain`.
  func explain(_ document: SourceDocumentText, trace: Trace) -> Pipeline.Analysis {
    pipeline.analyze(document, yearPolicy: options.yearPolicy, trace: trace)
  }
}
