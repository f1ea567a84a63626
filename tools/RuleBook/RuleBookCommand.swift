import ArgumentParser
import Elek
import ElekLexicon
import ElekRules

/// Writes `docs/Rules.md`: every rule with its examples, and what the tables hold.
@main
struct RuleBookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "RuleBook",
    abstract: "Prints the book of rules, with what comes of their examples.")

  @Argument(help: "The folder of the lexicon tables.")
  var folder: String

  func run() throws {
    let examples = Examples(worker: try NewsAnalyzer().makeWorker())
    var book = """
      # Rules

      Written by `make rules`; a test fails when it is stale. Behind an example stands what its rule made of it,
      ∅ where it is there to reject something. All examples were published on Wednesday, 20 March 2024.


      """
    for chapter in RuleBook.chapters { book += Self.text(of: chapter, examples) }
    let tables = try LexiconFolder.tables(in: folder)
    book += TableChapters.eventTypes(tables) + TableChapters.tables(tables)
    print(book, terminator: "")
  }

  /// A table for each file of a chapter, in the order of the rules.
  private static func text(of chapter: RuleBook.Chapter, _ examples: Examples) -> String {
    var text = "## \(chapter.title) (\(chapter.rules.count))\n\n"
    var file = ""
    for rule in chapter.rules {
      if rule.file != file {
        if !file.isEmpty { text += "\n" }
        file = rule.file
        text += "| \(name(of: file)) | |\n|---|---|\n"
      }
      let found = rule.examples.map { example in
        let values = examples.values(of: rule, in: example)
        return example + " " + (values.isEmpty ? "∅" : "**\(values.joined(separator: "; "))**")
      }
      text += "| `\(rule.id)` | \(found.joined(separator: " · ")) |\n"
    }
    return text + "\n"
  }

  private static func name(of file: String) -> String {
    file.split(separator: "/").last.map(String.init) ?? file
  }
}
