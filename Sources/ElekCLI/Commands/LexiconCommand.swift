import ArgumentParser
import ElekLexicon

/// `elek lexicon`.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "lexicon",
    abstract: "Checks lexicon tables, looks words up.",
    discussion: """
      Examples:

        elek lexicon lint lexicons
        elek lexicon lookup калктын
      """,
    subcommands: [LintCommand.self, LookupCommand.self])

  /// `elek lexicon lint`.
  struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "Lists what is wrong in a folder of lexicon tables, as file:line:column.",
      discussion: """
        The exit status is 65 when there are errors.

        Example:

          elek lexicon lint lexicons
        """)

    @Argument(help: "The folder of the tables.")
    var folder: String

    func run() throws {
      var report = ""
      do throws(LexiconError) {
        for table in try LexiconFolder.tables(in: folder) {
          for error in LexiconChecker.check(table) { report += "\(error)\n" }
        }
      } catch {
        report += "\(error)\n"
      }
      try StandardOutput().finish(writing: Array(report.utf8))
      if !report.isEmpty { throw ExitCode(ExitStatus.dataError.rawValue) }
    }
  }
}
