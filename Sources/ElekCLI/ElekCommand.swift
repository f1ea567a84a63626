import ArgumentParser
import Elek

/// `elek`: the sieve.
struct ElekCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Turns Kyrgyz-language news into structured records.",
    subcommands: [
      ExtractCommand.self, TokensCommand.self, AnalyzeCommand.self, ExplainCommand.self,
      InflectCommand.self, NormalizeCommand.self, LexiconCommand.self,
      SchemaCommand.self,
    ])

  static let name = "elek"
}

/// The start of the program.
@main
enum Main {
  /// Parses with the subcommand that the first argument names.
  ///
  /// From the root the parser would build the options of the whole tree first. Meanwhile another core
  /// compiles the rules.
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let named = ElekCommand.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    guard let named else { return await ElekCommand.main(arguments) }
    if named is ExtractCommand.Type { Task.detached { NewsAnalyzer.prepare() } }
    let rest = Array(arguments.dropFirst())
    if let command = named as? any AsyncParsableCommand.Type {
      await command.main(rest)
    } else {
      named.main(rest)
    }
  }
}

extension CommandConfiguration {
  /// A subcommand of `elek`, which `Main` may start without it.
  init(
    subcommand: String, abstract: String, discussion: String,
    subcommands: [any ParsableCommand.Type] = []
  ) {
    self.init(
      commandName: subcommand, _superCommandName: ElekCommand.name, abstract: abstract,
      discussion: discussion, subcommands: subcommands)
  }
}
