internal import ElekEvents
internal import ElekExtraction
internal import ElekLexicon
internal import ElekMorphology
internal import ElekRules
internal import ElekText

/// The way of a text through the layers; one a thread, for the scratch memory it keeps.
///
/// Every stage has its own input and output type, and nothing looks back.
final class Pipeline {
  private let tokenizer: Tokenizer
  private let morphology: MorphologyAnalyzer
  private let shared: SharedStages
  var lexicon: Lexicon { shared.lexicon }

  init(shared: SharedStages) throws {
    self.shared = shared
    tokenizer = try Tokenizer(abbreviations: shared.abbreviations)
    morphology = MorphologyAnalyzer(lexicon: shared.lexicon)
  }

  /// Everything that the layers make of one text.
  struct Analysis {
    var input: ExtractionInput
    var mentions: Mentions
    var events: [Event]
    var text: AnalyzedText { input.text }
  }

  /// The text cut and read, without extraction.
  ///
  /// - Parameter bodyStart: the byte of the raw text at which the news begins.
  func read(
    _ raw: RawText, from bodyStart: Int = 0, hyphens: HyphenPolicy = .keep
  ) -> AnalyzedText {
    let normalized = NormalizedText(normalizing: raw)
    let tokenized = tokenizer.tokenize(normalized, hyphens: hyphens)
      .dropping(bytesBefore: bodyStart)
    return morphology.analyze(tokenized)
  }

  /// Words and sentences that are given, read.
  func read(given sentences: [[GivenToken]]) -> AnalyzedText {
    morphology.analyze(tokenizer.tokenize(given: sentences))
  }

  func analyze(
    _ document: SourceDocumentText, yearPolicy: AnalyzerOptions.YearPolicy, trace: Trace? = nil
  ) -> Analysis {
    let input = ExtractionInput(
      text: read(document.raw, from: document.bodyStart),
      published: document.published.flatMap {
        CalendarDay(year: $0.year, month: $0.month, day: $0.day)
      },
      yearPolicy: yearPolicy.extraction)
    let mentions = shared.extractors.mentions(in: input, trace: trace)
    let events = shared.events.events(in: input, mentions: mentions, trace: trace)
    return Analysis(input: input, mentions: mentions, events: events)
  }
}

/// The stages that hold no scratch memory: compiled once, shared by all threads.
struct SharedStages: Sendable {
  let lexicon: Lexicon
  let abbreviations: Abbreviations
  let extractors: Extractors
  let events: EventExtractor

  static let builtIn = SharedStages(lexicon: .builtIn)

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    abbreviations = Self.abbreviations(lexicon)
    extractors = Extractors(lexicon: lexicon)
    events = EventExtractor(lexicon: lexicon)
  }

  private static func abbreviations(_ lexicon: Lexicon) -> Abbreviations {
    guard let table = lexicon.table("abbreviations") else { return .none }
    let column = table.column("position")
    return Abbreviations(
      entries: table.rows.map { row in
        let position: Abbreviations.Position =
          switch lexicon.cell(row, column) {
          case "number": .number
          case "name": .name
          default: .any
          }
        return (lexicon.lemma(row), position)
      })
  }
}

extension AnalyzerOptions.YearPolicy {
  var extraction: ElekExtraction.YearPolicy {
    switch self {
    case .nearest: .nearest
    case .past: .past
    case .future: .future
    }
  }
}
