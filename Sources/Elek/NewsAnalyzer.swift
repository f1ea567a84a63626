public import ElekLexicon
internal import ElekText

/// Turns news texts into records; made once, shared by all threads.
///
/// ```swift
/// let analyzer = try NewsAnalyzer()
/// let worker = try analyzer.makeWorker()
/// let record = worker.analyze(SourceDocumentText(id: "a", raw: RawText("…")))
/// ```
public struct NewsAnalyzer: Sendable {
  /// What the caller chose.
  public let options: AnalyzerOptions
  let shared: SharedStages

  /// Opens the lexicons and compiles the rules.
  ///
  /// - Throws: `LexiconError` when the folder of user lexicons cannot be read or holds an error.
  public init(options: AnalyzerOptions = AnalyzerOptions()) throws {
    self.options = options
    var lexicon = Lexicon.builtIn
    if let folder = options.lexiconFolder {
      lexicon = try lexicon.overlaid(by: LexiconFolder.tables(in: folder))
    }
    shared = SharedStages(lexicon: lexicon)
  }

  /// The words that it knows.
  public var lexicon: Lexicon { shared.lexicon }

  /// Makes a worker for one thread.
  ///
  /// - Throws: `ICUError` when ICU's break rules cannot be opened.
  public func makeWorker() throws -> AnalyzerWorker {
    AnalyzerWorker(options: options, pipeline: try Pipeline(shared: shared))
  }
}
