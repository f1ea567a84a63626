import ArgumentParser
import ElekLexicon

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Checks the tables of a lexicon folder and writes their compiled form.
@main
struct LexiconCompilerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "LexiconCompiler",
    abstract: "Checks lexicon tables and compiles them into one file.")

  @Argument(help: "The folder of the tables.")
  var folder: String

  @Argument(help: "The file to write.")
  var output: String

  func run() throws {
    let tables: [LexiconTable]
    do {
      tables = try LexiconFolder.tables(in: folder)
    } catch {
      throw ValidationError("\(error)")
    }
    var failed = 0
    for table in tables {
      for error in LexiconChecker.check(table) {
        print(error)
        failed += 1
      }
    }
    guard failed == 0 else {
      print("\(failed) errors")
      throw ExitCode(65)
    }
    let bytes = try LexiconCompiler.compile(tables)
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    let rows = tables.reduce(0) { $0 + $1.rows.count }
    print("\(tables.count) tables, \(rows) rows, \(bytes.count) bytes")
  }
}
