import ArgumentParser
import Elek

/// `elek extract`.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "extract",
    abstract: "Turns texts into records, one JSON line a document, in input order.",
    discussion: """
      Examples:

        elek extract news/ > records.jsonl
        elek extract --input jsonl --field text=body < articles.jsonl
        echo 'Жыйын 15-мартта өттү.' | elek extract --published 2024-03-20
      """)

  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Analysis") var analysis: AnalysisArguments
  @OptionGroup(title: "Output") var output: OutputArguments
  @OptionGroup var threads: ThreadArguments

  func run() async throws {
    let renderer = RecordRenderer(
      analyzer: try analysis.analyzer(content: output.contentForAnalysis),
      format: output.format, content: output.content)
    try await DocumentRun(input, jobs: threads.jobs, renderer: renderer)()
  }
}
