import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText
import Testing

/// Numerals as they are counted up, before any rule asks what they count.
struct NumeralTests {
  /// What the numerals of a text are: `text=value`, or `text=lower..upper`.
  private func numerals(_ string: String) throws -> [String] {
    let tokenizer = try Tokenizer(
      abbreviations: Abbreviations(entries: [("млн.", .number), ("млрд.", .number)]))
    let text = MorphologyAnalyzer(lexicon: .builtIn).analyze(
      tokenizer.tokenize(NormalizedText(normalizing: RawText(string))))
    return NumberExtractor(lexicon: .builtIn).numerals(in: text).numerals.map { numeral in
      "\(text.text(numeral.range))=\(numeral.value)" + (numeral.upper.map { "..\($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("нөл", "0"), ("эки жүз отуз беш", "235"), ("миң тогуз жүз", "1900"),
    ("тогуз жүз миң үч жүз", "900300"), ("8 миң 159", "8159"), ("35 миң", "35000"),
    ("5 миллиард 439 миллион", "5439000000"), ("2,6 млрд", "2600000000"),
    ("2,6 млрддан", "2600000000"), ("4 миллиард 425,65 миллион", "4425650000"),
    ("11 миң 100 миллион", "11100000000"), ("үч жарым миллион", "3500000"),
    ("жарым миллион", "500000"), ("бир жарым", "1.5"), ("эки жарым миң", "2500"),
  ])
  func wordsAndMixtures(text: String, value: String) throws {
    #expect(try numerals(text) == ["\(text)=\(value)"])
  }

  @Test(arguments: [
    ("1 234 567", "1234567"), ("1.234.567", "1234567"), ("12,5", "12.5"), ("2.6", "2.6"),
    ("15.000", "15000"), ("300дөн", "300"), ("554ү", "554"), ("1 миң 96сы", "1096"),
    ("12,5%", "12.5"), ("19 841.17", "19841.17"),
  ])
  func digits(text: String, value: String) throws {
    #expect(try numerals(text) == ["\(text)=\(value)"])
  }

  @Test(arguments: [
    ("60-90", "60..90"), ("2-3 миң", "2000..3000"), ("беш-алты жүз", "500..600"),
    ("он-он беш", "10..15"), ("жүз-эки жүз", "100..200"), ("5...10", "5..10"),
    ("0...-2", "0..-2"), ("эки үч", "2..3"), ("10-15%", "10..15"),
  ])
  func ranges(text: String, value: String) throws {
    #expect(try numerals(text) == ["\(text)=\(value)"])
  }

  @Test(arguments: [
    ("үчтөн бири", "0.3333"), ("үчтөн экиси", "0.6667"), ("төрттөн үчүнө", "0.75"),
    ("бир бүтүн ондон беш", "1.5"),
  ])
  func fractions(text: String, value: String) throws {
    #expect(try numerals(text) == ["\(text)=\(value)"])
  }

  @Test(arguments: [
    "миңдеген киши", "канча миллиард сом", "жүз миңдеген киши", "ал үчүн", "жүзүндө", "2:1",
    "3-1", "0555 12 34 56", "COVID-19", "5G", "T-54",
  ])
  func noNumerals(text: String) throws {
    #expect(try numerals(text).isEmpty)
  }

  @Test func kinds() throws {
    let tokenizer = try Tokenizer(abbreviations: .none)
    func type(_ string: String) -> Features.NumType? {
      let text = MorphologyAnalyzer(lexicon: .builtIn).analyze(
        tokenizer.tokenize(NormalizedText(normalizing: RawText(string))))
      return NumberExtractor(lexicon: .builtIn).numerals(in: text).numerals.first?.type
    }
    #expect(type("жыйырма биринчи") == .ord)
    #expect(type("3-орун") == .ord)
    #expect(type("5-чи") == .ord)
    #expect(type("II топ") == .ord)
    #expect(type("бешөө") == .sets)
    #expect(type("үчтөн бири") == .frac)
    #expect(type("беш") == .card)
  }
}
