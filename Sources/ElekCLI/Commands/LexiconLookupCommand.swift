import ArgumentParser
import ElekFormats
import ElekLexicon

extension LexiconCommand {
  /// `elek lexicon lookup`.
  struct LookupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lookup",
      abstract: "Shows what is known of words: their rows, their readings and what these rest on.",
      discussion: """
        Words that make one entry are one argument. Rows come first, then the readings, the likeliest \
        first. The exit status is 65 when no table has one of the words or what it is a form of.

        Example:

          elek lexicon lookup калктын 'Жогорку Кеңештин'
        """)

    @Argument(help: "The words, in any form.")
    var words: [String]

    @Option(
      help: ArgumentHelp("A folder of lexicons laid over those built in.", valueName: "folder"))
    var lexicons: String?

    func run() throws {
      let answers: [WordLookup.Answer]
      do {
        let lookup = try WordLookup(lexiconFolder: lexicons)
        answers = words.map { lookup.answer(for: $0) }
      } catch {
        // A lexicon's error names its own file, line and column, as compilers do.
        Messages.draw("\(error)\n")
        throw ExitCode(ExitStatus.dataError.rawValue)
      }
      try StandardOutput().finish(writing: Array(answers.map(\.text).joined().utf8))
      if !answers.allSatisfy(\.isKnown) { throw ExitCode(ExitStatus.dataError.rawValue) }
    }
  }
}
