import ElekText
import Testing

@Suite("Normalization")
struct NormalizationTests {
  @Test(
    "repairs",
    arguments: [
      // A Latin letter in a Cyrillic word, and the other way round.
      ("\u{63}алам", "салам", "repair.lookalike"),
      ("\u{41}кжол", "Акжол", "repair.lookalike"),
      ("Ысык-К\u{F6C}".replacing("\u{F6C}", with: "\u{4E9}л"), "Ысык-Көл", nil),
      ("к\u{6F}мпания", "компания", "repair.lookalike"),
      ("\u{421}OVID-19", "COVID-19", "repair.lookalike"),
      ("\u{420}\u{41E}S-терминал", "POS-терминал", "repair.lookalike"),
      ("BB\u{421}", "BBC", "repair.lookalike"),
      // Stand-ins for ө ү ң.
      ("к\u{473}л", "көл", "repair.standin"), ("жа\u{4CA}ы", "жаңы", "repair.standin"),
      ("жа\u{4A5}ы", "жаңы", "repair.standin"), ("\u{4B1}ч", "үч", "repair.standin"),
      ("\u{275}лкө", "өлкө", "repair.standin"), ("\u{3F4}лкө", "Өлкө", "repair.standin"),
      // Loose accents.
      ("и\u{306}ык", "йык", "repair.composed"), ("е\u{308}лка", "ёлка", "repair.composed"),
      // Invisible characters.
      ("Биш\u{AD}кек", "Бишкек", "repair.invisible"),
      ("Биш\u{200B}кек", "Бишкек", "repair.invisible"),
      ("\u{200E}Бишкек\u{202C}", "Бишкек", "repair.invisible"),
      // Spaces bear no warning.
      ("12\u{A0}000", "12 000", nil), ("12\u{202F}000", "12 000", nil),
      ("бир\u{2800}эки", "бир эки", nil), ("бир\u{2028}эки", "бир\nэки", nil),
    ] as [(String, String, String?)])
  func repair(raw: String, expected: String, code: String?) {
    let text = Analysis.normalize(raw)
    #expect(text.string.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(text.warnings.first?.code == code)
  }

  @Test(
    "left alone",
    arguments: [
      "Facebookтон", "IT-парк", "COVID-19", "YouTube’дагы", "XXI кылым", "CEOнун", "BMWсу",
      "Нұр-Сұлтан", "қазақ", "съезд", "o'zbek", "№5", "½", "Ⅻ", "…", "ﬁ", "👨‍👩‍👧 ❤️", "日本語",
      "العربية", "\tа\r\nб", "Ал «Манас» — 5%.",
    ])
  func leftAlone(raw: String) {
    let text = Analysis.normalize(raw)
    #expect(text.isUnchanged)
    #expect(text.bytes == Array(raw.utf8))
    #expect(text.warnings.isEmpty)
  }

  @Test("a warning names the raw place")
  func warningSpan() {
    let text = Analysis.normalize("Биш\u{AD}кек к\u{473}л")
    #expect(text.warnings.map(\.span) == [Span(start: 3, end: 4), Span(start: 9, end: 10)])
    #expect(text.warnings.last?.message == "U+0473 ѳ became U+04E9 ө")
  }

  @Test("tokens of repaired text point into the raw text")
  func rawOffsets() throws {
    let raw = "Би\u{AD}ш\u{200B}\u{A0}и\u{306}ык \u{200B}к\u{473}л\u{200B}."
    let text = try Analysis.tokenize(raw)
    let scalars = Array(raw.unicodeScalars)
    let pieces = text.tokens.map { token in
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[token.span.start..<token.span.end])
      return String(piece)
    }
    #expect(pieces == ["Би\u{AD}ш", "и\u{306}ык", "к\u{473}л", "."])
    #expect(text.tokens.indices.map { text.string(tokens: $0..<$0 + 1) } == pieces)
    #expect(text.tokens.map { text.string(of: $0) } == ["Биш", "йык", "көл", "."])
    #expect(text.tokens.map { $0.flags.contains(.repaired) } == [true, true, true, false])
    #expect(text.string(tokens: 1..<3) == "и\u{306}ык \u{200B}к\u{473}л")
  }

  @Test("a flood of repairs is counted, not listed")
  func flood() {
    let text = Analysis.normalize(String(repeating: "к\u{473}л ", count: 5000))
    #expect(text.warnings.count == 1001)
    #expect(text.warnings.last?.message == "4000 more")
  }
}
