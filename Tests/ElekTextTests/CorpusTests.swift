import ElekText
import Testing

@Suite("Corpora")
struct CorpusTests {
  @Test("tokens.corpus")
  func tokens() throws {
    let tokenizer = try Analysis.tokenizer()
    let lines = try Corpus.lines("tokens.corpus")
    #expect(lines.count >= 150)
    for line in lines {
      let raw = line.text.replacing("|", with: "")
      let text = tokenizer.tokenize(Analysis.normalize(raw))
      var got = ""
      for (index, token) in text.tokens.enumerated() {
        if index > 0 { got += token.flags.contains(.spaceBefore) ? "| |" : "|" }
        got += text.string(of: token)
      }
      Corpus.check(line, got: got)
    }
  }

  @Test("sentences.corpus")
  func sentences() throws {
    let tokenizer = try Analysis.tokenizer()
    let lines = try Corpus.lines("sentences.corpus")
    #expect(lines.count >= 120)
    for line in lines {
      let raw = line.text.replacing(" | ", with: " ").replacing("|", with: "")
      let text = tokenizer.tokenize(Analysis.normalize(raw))
      var got = ""
      for (index, sentence) in text.sentences.enumerated() {
        let isSpaced = text.tokens[sentence.lowerBound].flags.contains(.spaceBefore)
        if index > 0 { got += isSpaced ? " | " : "|" }
        got += text.string(tokens: sentence)
      }
      Corpus.check(line, got: got)
    }
  }
}
