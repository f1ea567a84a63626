import ArgumentParser
import Elek
import ElekFormats
import ElekMorphology
import ElekText

/// `elek tokens`.
struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "tokens",
    abstract: "Cuts texts into sentences and tokens.",
    discussion: """
      Example:

        echo 'Ал 22-январда келди.' | elek tokens
      """)

  /// How tokens are written.
  enum Format: String, CaseIterable, ExpressibleByArgument { case lines, conllu }

  @OptionGroup(title: "Input") var input: InputArguments
  @Option(help: "One token a line with its offsets, or CoNLL-U.") var format: Format = .lines
  @Option(help: "Whether an inner hyphen is a token.") var hyphens: HyphenPolicy = .keep

  func run() throws {
    var writer = ConlluWriter(.tokens)
    try WordRun(input: input, lexicons: nil, hyphens: hyphens).run { text, id, _ in
      format == .lines
        ? TokenLinesWriter.document(text.tokenized) : writer.document(text, id: id)
    }
  }
}

/// `elek analyze`.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "analyze",
    abstract: "Reads the words of texts: lemma, part of speech, features, as CoNLL-U.",
    discussion: """
      The tokens and sentences of CoNLL-U input are kept, and all columns but these three.

      Examples:

        echo 'Министр Москвада болду.' | elek analyze
        elek analyze --input conllu treebank.conllu
      """)

  @OptionGroup(title: "Input") var input: InputArguments
  @Option(help: "Whether an inner hyphen is a token.") var hyphens: HyphenPolicy = .keep
  @Flag(help: "Print every reading, ranked, in the last column.") var readings = false
  @Option(
    help: ArgumentHelp("A folder of lexicons laid over those built in.", valueName: "folder"))
  var lexicons: String?

  func run() throws {
    if input.isConllu {
      let options = AnalyzerOptions(lexiconFolder: lexicons)
      let worker = try NewsAnalyzer(options: options).makeWorker()
      let paths = try input.sources()
      return try ConlluRun(paths: paths, worker: worker, notesReadings: readings)()
    }
    var writer = ConlluWriter(readings ? .readings : .analysis)
    try WordRun(input: input, lexicons: lexicons, hyphens: hyphens).run { text, id, worker in
      writer.document(text, id: id, tags: worker.tags(of: text))
    }
  }
}
