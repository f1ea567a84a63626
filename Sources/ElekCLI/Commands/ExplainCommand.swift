import ArgumentParser
import Elek
import ElekText

/// `elek explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "explain",
    abstract: "Shows how a text becomes its record: words, readings, rules, spans.",
    discussion: """
      The words of the arguments are the text; without arguments it is read from standard input.

      Example:

        elek explain --published 2026-01-23 'Министр 22-январда Москвада болду.'
      """)

  @Argument(help: "The text.")
  var text: [String] = []

  @Option(help: ArgumentHelp("The day of publication.", valueName: "YYYY-MM-DD"))
  var published: PublicationDay?

  @OptionGroup(title: "Analysis") var analysis: AnalysisArguments

  func run() throws {
    let raw = text.isEmpty ? StandardInput.text() : RawText(text.joined(separator: " "))
    let worker = try analysis.analyzer(content: []).makeWorker()
    let explanation = worker.explanation(
      of: SourceDocumentText(
        id: "text", published: published,
        publishedBasis: published == nil ? PublicationBasis.none : .option, raw: raw))
    try StandardOutput().finish(writing: Array(explanation.utf8))
  }
}
