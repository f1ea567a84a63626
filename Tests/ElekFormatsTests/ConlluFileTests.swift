import Elek
import ElekFormats
import ElekText
import Testing

/// CoNLL-U as input.
struct ConlluFileTests {
  /// Columns are written with spaces here, and joined by tabs.
  private func bytes(_ lines: String...) -> [UInt8] {
    Array(
      lines.map { line in
        line.hasPrefix("#")
          ? line : line.split(separator: " ").joined(separator: "\t")
      }.joined(separator: "\n").utf8) + [10]
  }

  @Test func tokensAndSentencesAreKept() throws {
    let file = try ConlluFile(
      parsing: bytes(
        "# text = Ал 22 - мартта келди.", "1 Ал _ _ _ _ 4 nsubj _ _",
        "2-3 22-мартта _ _ _ _ _ _ _ _", "2 22- _ _ _ _ _ _ _ SpaceAfter=No",
        "3 мартта _ _ _ _ 4 obl _ _", "4 келди _ _ _ _ 0 root _ SpaceAfter=No",
        "5 . _ _ _ _ 4 punct _ _", ""))
    #expect(file.sentences.count == 1)
    #expect(file.sentences[0].map(\.form) == ["Ал", "22-", "мартта", "келди", "."])
    #expect(file.sentences[0].map(\.hasSpaceAfter) == [true, false, true, false, true])

    let filler = ConlluFiller(worker: try NewsAnalyzer().makeWorker())
    let filled = filler.filled(file).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(filled[0] == "# text = Ал 22 - мартта келди.")
    #expect(filled[2] == "2-3\t22-мартта\t_\t_\t_\t_\t_\t_\t_\t_")
    #expect(filled[4] == "3\tмартта\tмарт\tNOUN\t_\tCase=Loc\t4\tobl\t_\t_")
    #expect(filled[6].hasPrefix("5\t.\t.\tPUNCT"))
    #expect(filled.suffix(2) == ["", ""])
  }

  @Test(arguments: [
    ("1 Ал _ _ _ _ _ _ _", 1, "9 columns instead of 10"),
    ("2 Ал _ _ _ _ _ _ _ _", 1, "word 2 stands where 1 should"),
    ("а Ал _ _ _ _ _ _ _ _", 1, "'а' is no word number"),
    ("1 Ал _ _ _ _ _ _ _ _", 1, "the last sentence has no empty line after it"),
  ])
  func errorsHaveTheirLine(line: String, number: Int, message: String) {
    let error = #expect(throws: ConlluFile.ParseError.self) { try ConlluFile(parsing: bytes(line)) }
    #expect(error?.description == "\(number): \(message)")
  }

  @Test func anyFormIsOneToken() throws {
    let tokenizer = try Tokenizer(abbreviations: .none)
    let forms = ["а б", "22-мартта", "...", "«", "Ысык-Көл", "cалам", "12,5%", "\u{AD}", "😀"]
    let text = tokenizer.tokenize(
      given: [forms.map { GivenToken(form: $0) }, [GivenToken(form: "Ал")]])
    #expect(text.tokens.count == forms.count + 1)
    #expect(text.sentences == [0..<forms.count, forms.count..<forms.count + 1])
    #expect(text.string(of: text.tokens[5]) == "салам")
    #expect(text.tokens[1].kind == .numeric && text.tokens[8].kind == .emoji)
  }
}
