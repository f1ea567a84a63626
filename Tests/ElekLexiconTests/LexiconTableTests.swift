import ElekLexicon
import Testing

/// Reading and checking tables: what is wrong is said with its place.
struct LexiconTableTests {
  private let header = """
    #! elek-lexicon 1
    #! columns\tword\tunit
    #! licence\tCC0-1.0
    #! source\town work

    """

  private func errors(_ rows: String) throws -> [LexiconError] {
    LexiconChecker.check(try LexiconTable(parsing: header + rows, name: "dates/units"))
  }

  @Test func cleanTableHasNoErrors() throws {
    #expect(try errors("ай\tmonth\nжыл\tyear\n").isEmpty)
  }

  @Test(arguments: [
    ("жыл\tyear\nай\tmonth\n", "order", 6, 1),
    ("ай\tmonth\nай\tweek\n", "duplicate", 6, 1),
    ("aй\tmonth\n", "letters", 5, 2),
    ("жыл \tyear\n", "whitespace", 5, 1),
    ("жыл\t\n", "value", 5, 5),
  ])
  func errorsHaveTheirPlace(rows: String, code: String, line: Int, column: Int) throws {
    let error = try #require(try errors(rows).first)
    #expect(error.code.rawValue == code)
    #expect(error.line == line)
    #expect(error.column == column)
    #expect(error.description.hasPrefix("dates/units.tsv:\(line):\(column): error: "))
  }

  @Test func wrongNumberOfCellsIsAnError() {
    #expect(throws: LexiconError.self) {
      try LexiconTable(parsing: header + "жыл\tyear\tthree\n", name: "dates/units")
    }
  }

  @Test func theDrawingPointsAtThePlace() throws {
    let error = try #require(try errors("aй\tmonth\n").first)
    #expect(
      error.description == """
        dates/units.tsv:5:2: error: a letter of another alphabet inside a Cyrillic word
          aй month
           ^
        """)
  }
}
