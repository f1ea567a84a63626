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
    if let folder = options.lexiconFolder {
      let added = try LexiconFolder.tables(in: folder)
      shared = SharedStages(lexicon: try Lexicon.builtIn.overlaid(by: added))
    } else {
      shared = SharedStages.builtIn
    }
  }

  /// Compiles the rules against the lexicon built in, which every analyzer without a folder of its
  /// own shares: a program may have it done on another thread while it reads its arguments.
  public static func prepare() { _ = SharedStages.builtIn }

  /// The words that it knows.
  public var lexicon: Lexicon { shared.lexicon }

  /// Makes a worker for one thread.
  ///
  /// - Throws: `ICUError` when ICU's break rules cannot be opened.
  public func makeWorker() throws -> AnalyzerWorker {
    AnalyzerWorker(options: options, pipeline: try Pipeline(shared: shared))
  }
}
