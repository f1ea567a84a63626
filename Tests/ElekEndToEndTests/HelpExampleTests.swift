import ElekTestSupport
import Foundation
import Testing

/// The examples that the help texts give are run as they stand.
@Suite struct HelpExampleTests {
  /// The subcommands of a command and theirs, as the help lists them.
  private func commands(of command: [String] = []) throws -> [[String]] {
    let help = try ElekBinary.run(command + ["--help"])
    #expect(help.status == 0)
    return try help.lines.drop { !$0.hasPrefix("SUBCOMMANDS") }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
      .compactMap { $0.split(separator: " ").first.map { command + [String($0)] } }
      .flatMap { [$0] + (try commands(of: $0)) }
  }

  /// The lines under «Example» or «Examples» in the help of a command.
  private func examples(of command: [String]) throws -> [String] {
    let help = try ElekBinary.run(command + ["--help"])
    #expect(help.status == 0)
    return help.lines.drop { !$0.hasPrefix("Example") }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.map(\.self)
  }

  private static let table = """
    #! elek-lexicon 1
    #! columns\tword\tunit
    #! licence\tCC0-1.0
    #! source\town work
    жыл\tyear

    """

  @Test func everyExampleRuns() throws {
    let commands = try commands()
    #expect(commands.contains(["extract"]))
    #expect(commands.contains(["lexicon", "lookup"]))
    for command in commands {
      let folder = try TemporaryFolder()
      try folder.write("date 2024-03-20\nКөпүрө ачылды.", to: "news/a.txt")
      try folder.write(#"{"id":"1","body":"Көпүрө ачылды."}"#, to: "articles.jsonl")
      try folder.write("1\tкелди\t_\t_\t_\t_\t_\t_\t_\t_\n\n", to: "treebank.conllu")
      try folder.write(Self.table, to: "lexicons/dates/units.tsv")
      let examples = try examples(of: command)
      #expect(!examples.isEmpty, "elek \(command.joined(separator: " ")) --help has no example")
      for example in examples {
        let line = "cd '\(folder.path)' && PATH=\"${ELEK%/*}:$PATH\" && \(example) > /dev/null"
        #expect(try ElekBinary.shell(line) == 0, "\(example)")
      }
    }
  }
}
