import ArgumentParser

/// `elek normalize`.
struct NormalizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "normalize",
    abstract: "Repairs letters, spaces and accents; JSON Lines stay JSON Lines.",
    discussion: """
      Examples:

        elek normalize news/a.txt > repaired.txt
        elek normalize --report --field text=body articles.jsonl
      """)

  @OptionGroup(title: "Input") var input: InputArguments
  @Flag(help: "List the repairs with their offsets as JSON Lines, instead of the text.")
  var report = false
  @OptionGroup var threads: ThreadArguments

  func run() async throws {
    let renderer = NormalizeRenderer(isReport: report)
    try await DocumentRun(input, jobs: threads.jobs, renderer: renderer)()
  }
}
