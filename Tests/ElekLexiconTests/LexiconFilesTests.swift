import ElekLexicon
import ElekTestSupport
import Testing

/// The tables of `lexicons/` and their compiled form.
struct LexiconFilesTests {
  private static let folder = SpecCorpus.root + "/lexicons"

  @Test func everyTableIsClean() throws {
    for table in try LexiconFolder.tables(in: Self.folder) {
      for error in LexiconChecker.check(table) { Issue.record("\(error)") }
    }
  }

  @Test func everyWordOfAClassIsKnown() throws {
    for table in Lexicon.builtIn.tables where table.name.hasPrefix("classes/") {
      for row in table.rows {
        for column in table.columns.indices.prefix(2) where table.columns[column] != "class" {
          let word = Lexicon.builtIn.cell(row, column)
          #expect(!Lexicon.builtIn.lemmas(of: word).isEmpty, "\(table.name): \(word)")
        }
      }
    }
  }

  @Test func compiledFormIsFresh() throws {
    let bytes = try LexiconCompiler.compile(LexiconFolder.tables(in: Self.folder))
    #expect(
      Lexicon.builtInBytesEqual(bytes), "lexicons/ has changed since: run 'make lexicon'")
  }

  @Test func compilingTwiceGivesTheSameBytes() throws {
    let tables = try LexiconFolder.tables(in: Self.folder)
    #expect(try LexiconCompiler.compile(tables) == LexiconCompiler.compile(tables.reversed()))
  }
}
