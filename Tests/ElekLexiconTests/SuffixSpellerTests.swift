import Testing

@testable import ElekLexicon

/// Harmony and assimilation, spelled out.
struct SuffixSpellerTests {
  private func spelled(_ stem: String, _ consonant: String, _ vowel: String) -> [String] {
    guard let codes = LetterCode.codes(of: stem), let sound = SoundClass(stem: codes) else {
      return []
    }
    return SuffixSpeller.spell(consonant: consonant, vowel: vowel, after: sound)
      .map { LetterCode.text(of: $0.codes) }
  }

  @Test(arguments: [
    ("министр", "лер"), ("ат", "тар"), ("бала", "лар"), ("кол", "дор"), ("өкүл", "дөр"),
    ("көз", "дөр"), ("тоо", "лор"), ("туз", "дар"), ("ай", "лар"), ("шаар", "лар"),
  ])
  func plural(stem: String, suffix: String) {
    #expect(spelled(stem, "LAр", "LAр") == [suffix])
  }

  @Test(arguments: [
    ("шаар", "дын"), ("министр", "дин"), ("облус", "тун"), ("бала", "нын"), ("үй", "дүн"),
    ("тоо", "нун"), ("Бишкек", "тин"),
  ])
  func genitive(stem: String, suffix: String) {
    #expect(spelled(stem, "NIн", "NIн") == [suffix])
  }

  @Test(arguments: [("шаар", "ы"), ("бала", "сы"), ("облус", "у"), ("өкүл", "ү"), ("тоо", "су")])
  func possessive(stem: String, suffix: String) {
    #expect(spelled(stem, "I", "сI") == [suffix])
  }

  @Test(arguments: [("кар", "дуу"), ("бала", "луу"), ("күч", "түү"), ("ай", "луу")])
  func having(stem: String, suffix: String) {
    #expect(spelled(stem, "MUU", "MUU") == [suffix])
  }

  @Test func finalVelarSplitsIntoAlternants() {
    #expect(spelled("министр", "MIк", "MIк") == ["дик", "диг"])
  }

  @Test func glideIsSwallowedByLowAndRoundVowels() {
    let fused = SoundClass(.o, .fused)
    let whole = SoundClass(.o, .y)
    #expect(
      SuffixSpeller.spell(consonant: "Iп", vowel: "п", after: fused)
        .map { LetterCode.text(of: $0.codes) }.first == "юп")
    #expect(SuffixSpeller.spell(consonant: "Iп", vowel: "п", after: whole).isEmpty)
  }

  @Test(arguments: [
    ("2026", "га"), ("5", "ке"), ("40", "ка"), ("10", "го"), ("3", "кө"), ("100", "гө"),
    ("1000", "ге"), ("6", "га"), ("9", "га"),
  ])
  func digitsFollowTheirSpokenForm(digits: String, suffix: String) throws {
    let codes = try #require(LetterCode.codes(of: digits))
    let sound = try #require(SpokenForm.soundClass(digits: codes))
    let forms = SuffixSpeller.spell(consonant: "GA", vowel: "GA", after: sound)
    #expect(forms.map { LetterCode.text(of: $0.codes) } == [suffix])
  }
}
