import ElekTestSupport
import Foundation
import Testing

/// The examples that the help texts give are run as they stand.
@Suite struct HelpExampleTests {
  /// The subcommands, as the help of the program lists them.
  private func commands() throws -> [String] {
    let help = try ElekBinary.run(["--help"])
    #expect(help.status == 0)
    return help.lines.drop { !$0.hasPrefix("SUBCOMMANDS") }
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  /// The lines under «Example» or «Examples» in the help of a command.
  private func examples(of command: String) throws -> [String] {
    let help = try ElekBinary.run([command, "--help"])
    #expect(help.status == 0)
    return help.lines.drop { !$0.hasPrefix("Example") }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.map(\.self)
  }

  @Test func everyExampleRuns() throws {
    let commands = try commands()
    #expect(commands.contains("extract"))
    for command in commands {
      let folder = try TemporaryFolder()
      try folder.write("date 2024-03-20\nКөпүрө ачылды.", to: "news/a.txt")
      try folder.write(#"{"id":"1","body":"Көпүрө ачылды."}"#, to: "articles.jsonl")
      let examples = try examples(of: command)
      #expect(!examples.isEmpty, "elek \(command) --help has no example")
      for example in examples {
        let line = "cd '\(folder.path)' && PATH=\"${ELEK%/*}:$PATH\" && \(example) > /dev/null"
        #expect(try ElekBinary.shell(line) == 0, "\(example)")
      }
    }
  }
}
