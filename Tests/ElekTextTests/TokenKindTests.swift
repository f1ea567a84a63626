import ElekText
import Testing

@Suite("Token kinds and flags")
struct TokenKindTests {
  @Test(
    "kinds",
    arguments: [
      ("Бишкек", .word), ("COVID-19", .word), ("Ысык-Көл", .word), ("AT&T", .word),
      ("22-январда", .numeric), ("12,5%", .numeric), ("14:00дө", .numeric), ("300дөн", .numeric),
      ("2024-2025-жылдары", .numeric), ("15.03.2024", .numeric), ("1995-ж.", .numeric),
      ("2-3", .numeric), ("20°C", .numeric),
      ("2024", .number), ("12,5", .number), ("1.234.567", .number),
      ("ж.б.", .abbreviation), ("обл.", .abbreviation),
      ("А.", .initials), ("А.Б.", .initials),
      ("24.kg", .url), ("https://example.kg/a", .url), ("24.kgнин", .url),
      ("info@example.kg", .email), ("@kabar", .tag), ("#бишкек", .tag),
      ("+", .symbol), ("©", .symbol), ("°", .symbol), ("😀", .emoji), ("🇰🇬", .emoji),
      ("👨‍👩‍👧", .emoji),
      ("«", .quoteOpen), ("»", .quoteClose), ("\"", .quote),
      ("(", .bracketOpen), ("]", .bracketClose),
      ("—", .dash), ("-", .dash), (",", .comma), (".", .period), ("...", .ellipsis),
      ("…", .ellipsis), (":", .colon), (";", .semicolon), ("?!", .question), ("!", .exclamation),
      ("!..", .exclamation), ("/", .slash), ("%", .percent), ("$", .currency), ("$га", .currency),
      ("№", .numero), ("\u{1}", .other),
    ] as [(String, Token.Kind)])
  func kind(text: String, kind: Token.Kind) throws {
    #expect(try Analysis.kinds(text) == [kind])
  }

  @Test("a hyphen between spaces is a dash, at the end of a word it is not")
  func hyphens() throws {
    #expect(try Analysis.kinds("Түп - Кеген") == [.word, .dash, .word])
    #expect(try Analysis.kinds("дыйкан- фермер") == [.word, .hyphen, .word])
    #expect(try Analysis.kinds("«Кел»,- деди")[4] == .dash)
  }

  @Test("quotes that open and close by their place")
  func quotes() throws {
    #expect(try Analysis.kinds("„манас“ деди") == [.quoteOpen, .word, .quoteClose, .word])
    #expect(try Analysis.kinds("ал ”манас” деди")[1] == .quoteOpen)
  }

  @Test(
    "flags of the letters",
    arguments: [
      ("Бишкек", [.capitalized, .cyrillic]), ("БУУ", [.capitalized, .allCaps, .cyrillic]),
      ("ТИМдин", [.capitalized, .cyrillic]), ("kabar", [.latin]),
      ("IT-парк", [.capitalized, .latin, .cyrillic, .innerHyphen]),
      ("22-январда", [.cyrillic, .digit, .innerHyphen]), ("12,5", [.digit]),
      ("24.kg", [.digit, .latin]),
    ] as [(String, Token.Flags)])
  func letterFlags(text: String, flags: Token.Flags) throws {
    let token = try #require(try Analysis.tokenize(text).tokens.first)
    #expect(token.flags == flags.union(.paragraphStart))
  }

  @Test("flags of the surroundings")
  func surroundings() throws {
    let tokens = try Analysis.tokenize("Ал келди.\nБиз\r\n\r\nсен\n").tokens
    #expect(tokens.count == 5)
    #expect(tokens[0].flags.contains(.paragraphStart))
    #expect(!tokens[0].flags.contains(.newlineBefore))
    #expect(tokens[1].flags.contains(.spaceBefore))
    #expect(tokens[2].flags.isDisjoint(with: [.spaceBefore, .paragraphStart]))
    #expect(tokens[3].flags.isSuperset(of: [.spaceBefore, .newlineBefore, .paragraphStart]))
    #expect(!tokens[3].flags.contains(.blankLineBefore))
    #expect(tokens[4].flags.contains(.blankLineBefore))
  }

  @Test("an abbreviation only where it may stand")
  func positions() throws {
    #expect(try Analysis.words("беш млн. сом") == ["беш", "млн.", "сом"])
    #expect(try Analysis.words("Ал т. келди") == ["Ал", "т.", "келди"])
    #expect(try Analysis.words("Ал мүн. келди") == ["Ал", "мүн", ".", "келди"])
    #expect(try Analysis.words("проф. Асанов") == ["проф.", "Асанов"])
    #expect(try Analysis.words("ал проф. эмес") == ["ал", "проф", ".", "эмес"])
    #expect(try Analysis.words("Бул кыргыз эл.") == ["Бул", "кыргыз", "эл", "."])
  }

  @Test("parts of a taken-apart word have their own flags and kinds")
  func takenApart() throws {
    let tokens = try Analysis.tokenize("облусунда-15").tokens
    #expect(tokens.map(\.kind) == [.word, .hyphen, .number])
    #expect(tokens.map(\.span.start) == [0, 9, 10])
    #expect(tokens[0].flags == [.cyrillic, .paragraphStart])
    #expect(tokens[2].flags == [.digit])
  }
}
