import ElekTestSupport
import ElekText
import Testing

@Suite("Properties")
struct PropertyTests {
  /// What stands in texts, and what should not.
  static let parts: [String] = [
    "Бишкек", "көл", "ж.б.", "млн.", "1995-ж.", "А.", "А.Б.", "24.kg", "https://x.kg/a?b", "@kabar",
    "info@x.kg", "#тег", "12,5%", "14:00дө", "«", "»", "\"", "(", ")", ".", "...", "?!", "!", ",",
    "—", "-", " - ", "№", "$", "😀", "👨‍👩‍👧", "🇰🇬", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u{A0}",
    "\u{AD}", "\u{200B}", "к\u{473}л", "\u{63}алам", "и\u{306}", "\u{306}", "e\u{301}\u{327}", "日本",
    "\u{0}", "\u{FFFD}", "облусунда-15", "Facebookтон", "\u{1100}\u{1161}", "\u{2028}", "ж. б.",
    "&",
    "://", "@", "#", "a.b", "Å", "\u{212B}", "\u{FEFF}", "5", "ки",
  ]

  static func randomText(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<60, using: &generator))
      .map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test("tokens and the white space between them rebuild the text; sentences cover the tokens")
  func rebuilding() throws {
    var generator = SeededGenerator(state: 1)
    let tokenizer = try Analysis.tokenizer()
    for _ in 0..<600 {
      let raw = Self.randomText(&generator)
      check(tokenizer.tokenize(Analysis.normalize(raw)), raw)
    }
  }

  @Test("any bytes are handled")
  func anyBytes() throws {
    var generator = SeededGenerator(state: 2)
    let tokenizer = try Analysis.tokenizer()
    for round in 0..<500 {
      var bytes = Array(Self.randomText(&generator).utf8)
      for _ in 0..<(round % 20) {
        bytes.insert(
          .random(in: 0...255, using: &generator),
          at: Int.random(in: 0...bytes.count, using: &generator))
      }
      if round % 5 == 0 { bytes = bytes.map { _ in .random(in: 0...255, using: &generator) } }
      let raw = RawText(decoding: bytes)
      #expect(String(validating: raw.bytes, as: UTF8.self) != nil)
      check(tokenizer.tokenize(NormalizedText(normalizing: raw)), "\(bytes)")
    }
  }

  @Test("normalization changes nothing the second time")
  func idempotence() {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<600 {
      let once = Analysis.normalize(Self.randomText(&generator)).string
      let isStable = Analysis.normalize(once).isUnchanged
      #expect(isStable, "\(once.debugDescription)")
    }
  }

  @Test("a tokenizer keeps nothing of the text before")
  func reuse() throws {
    var generator = SeededGenerator(state: 4)
    let tokenizer = try Analysis.tokenizer()
    for _ in 0..<100 {
      let text = Analysis.normalize(Self.randomText(&generator))
      let used = tokenizer.tokenize(text)
      let fresh = try Analysis.tokenizer().tokenize(text)
      #expect(used.tokens == fresh.tokens)
      #expect(used.sentences == fresh.sentences)
    }
  }

  private func check(_ text: TokenizedText, _ source: String) {
    let bytes = text.text.bytes
    let rawCount = text.text.raw.string.unicodeScalars.count
    var end = 0
    var rawEnd = 0
    for token in text.tokens {
      let range = token.byteRange
      #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
      #expect(isBlank(bytes[end..<range.lowerBound]), "\(source.debugDescription)")
      #expect(!bytes[range].contains(0x20), "\(source.debugDescription)")
      let isInOrder = token.span.start >= rawEnd && token.span.count > 0
      #expect(isInOrder && token.span.end <= rawCount, "\(token) after \(rawEnd) in \(source)")
      end = range.upperBound
      rawEnd = token.span.end
    }
    #expect(isBlank(bytes[end...]))
    var next = 0
    for sentence in text.sentences {
      #expect(sentence.lowerBound == next && !sentence.isEmpty)
      next = sentence.upperBound
    }
    #expect(next == text.tokens.count)
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{2060}" || $0 == "\u{FEFF}"
    }
  }
}
