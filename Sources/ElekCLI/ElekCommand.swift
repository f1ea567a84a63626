import ArgumentParser

/// `elek`: the sieve.
@main
struct ElekCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elek",
    abstract: "Turns Kyrgyz-language news into structured records.",
    subcommands: [
      ExtractCommand.self, TokensCommand.self, AnalyzeCommand.self, ExplainCommand.self,
      InflectCommand.self, NormalizeCommand.self, LexiconCommand.self,
      SchemaCommand.self,
    ])
}
