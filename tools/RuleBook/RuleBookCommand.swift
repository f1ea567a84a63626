import ArgumentParser
import FoundationEssentials

/// Writes `docs/Rules.md`.
@main
struct RuleBookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "RuleBook",
    abstract: "Writes the book of rules, with what comes of their examples.")

  @Argument(help: "The folder of the lexicon tables.")
  var lexicons: String

  @Argument(help: "The file to write.")
  var book: String

  func run() throws {
    try Data(Book.text(lexicons: lexicons).utf8).write(to: URL(filePath: book))
  }
}
