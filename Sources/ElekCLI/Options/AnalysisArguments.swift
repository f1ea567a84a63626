import ArgumentParser
import Elek
import ElekText

/// What the analysis heeds.
struct AnalysisArguments: ParsableArguments {
  @Option(help: "What offsets count.")
  var offsets: OffsetUnit = .scalar

  @Option(
    help: ArgumentHelp(
      "A folder of lexicons laid over those built in.", valueName: "folder"))
  var lexicons: String?

  @Option(help: "Where a date without a year is looked for.")
  var yearPolicy: AnalyzerOptions.YearPolicy = .nearest

  /// Opens the lexicons, or says what is wrong with them and ends the program.
  func analyzer(content: RecordContent) throws(ExitCode) -> NewsAnalyzer {
    let options = AnalyzerOptions(
      offsets: offsets, content: content, lexiconFolder: lexicons, yearPolicy: yearPolicy)
    do {
      return try NewsAnalyzer(options: options)
    } catch {
      // A lexicon's error names its own file, line and column, as compilers do.
      Messages.draw("\(error)\n")
      throw ExitCode(ExitStatus.dataError.rawValue)
    }
  }
}
