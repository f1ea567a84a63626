import ElekTestSupport
import Testing

/// `elek analyze` on treebanks.
@Suite("CoNLL-U input") struct ConlluTests {
  private static let row = "1\tкелди\t_\t_\t_\t_\t_\t_\t_\t_\n\n"

  @Test func fillsInTheColumns() throws {
    let run = try ElekBinary.run(["analyze", "--input", "conllu"], input: Self.row.utf8)
    #expect(run.status == 0)
    #expect(run.lines.first?.hasPrefix("1\tкелди\tкел\tVERB\t_\tEvident=Fh|") == true)
  }

  @Test func goesOnAfterABrokenFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("# текст\n1\tкелди\n\n", to: "bad.conllu")
    try folder.write(Self.row, to: "good.conllu")
    let (bad, good) = (folder.path + "/bad.conllu", folder.path + "/good.conllu")
    let run = try ElekBinary.run(["analyze", bad, folder.path + "/none.conllu", good])
    #expect(run.status == 65)
    #expect(run.lines.count == 1)
    #expect(run.messages.contains("bad.conllu:2: error: 2 columns instead of 10"))
    #expect(run.messages.contains("none.conllu"))
  }

  @Test func otherCommandsWantTexts() throws {
    let run = try ElekBinary.run(["extract", "--input", "conllu"], input: Self.row.utf8)
    #expect(run.status == 64)
  }
}
