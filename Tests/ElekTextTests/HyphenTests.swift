import ElekText
import Testing

/// Inner hyphens as tokens of their own.
@Suite("Hyphens") struct HyphenTests {
  private func tokens(_ text: String) throws -> TokenizedText {
    try Analysis.tokenizer().tokenize(Analysis.normalize(text), hyphens: .split)
  }

  @Test(arguments: [
    ("22-январда", ["22", "-", "январда"]), ("Ысык-Көл", ["Ысык", "-", "Көл"]),
    ("2024-2025-жылдары", ["2024", "-", "2025", "-", "жылдары"]),
    ("COVID-19", ["COVID", "-", "19"]), ("а — б", ["а", "—", "б"]),
    ("https://a-b.kg", ["https://a-b.kg"]), ("көл", ["көл"]),
  ])
  func areCut(text: String, parts: [String]) throws {
    let cut = try tokens(text)
    #expect(cut.tokens.map { cut.string(of: $0) } == parts)
    #expect(cut.sentences == [0..<parts.count])
  }

  @Test func offsetsAreThoseOfTheRawText() throws {
    // A soft hyphen before the words moves them by one.
    let cut = try tokens("\u{AD}Ал Ысык-Көлдө.")
    #expect(cut.tokens.map(\.scalarStart) == [1, 4, 8, 9, 14])
    #expect(cut.tokens.map(\.kind) == [.word, .word, .hyphen, .word, .period])
    #expect(
      cut.tokens[1].flags.contains(.spaceBefore) && !cut.tokens[3].flags.contains(.spaceBefore))
  }
}
