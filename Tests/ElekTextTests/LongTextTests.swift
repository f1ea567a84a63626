import ElekText
import Testing

@Suite("Long texts")
struct LongTextTests {
  @Test("pieces leave no trace")
  func pieces() throws {
    let sentence = "Ал 22-январда «24.kg» агенттигине ж.б. жерге келди. "
    let one = try Analysis.tokenize(sentence)
    let many = try Analysis.tokenize(String(repeating: sentence, count: 4000))
    #expect(many.tokens.count == one.tokens.count * 4000)
    #expect(many.sentences.count == 4000)
    let last = try #require(many.tokens.last)
    #expect(Int(last.scalarEnd) == sentence.unicodeScalars.count * 4000 - 1)
  }

  @Test(
    "a long line without a space is cut somewhere, and quickly",
    arguments: [
      "а", "5", "(", ".", "\u{AD}", "\u{473}", "и\u{306}", "\u{301}", "@", "😀", "«.", "a.",
    ])
  func noSpace(part: String) throws {
    let text = try Analysis.tokenize(String(repeating: part, count: 10_000))
    #expect(text.tokens.count <= 20_000)
    #expect(text.sentences.last?.upperBound ?? 0 == text.tokens.count)
  }

  @Test("a sentence that does not end is cut")
  func noEnd() throws {
    let text = try Analysis.tokenize(String(repeating: "миң ", count: 10_000))
    #expect(text.sentences.allSatisfy { $0.count <= 1000 })
    #expect(text.sentences.map(\.count).reduce(0, +) == 10_000)
  }
}
