import ElekLexicon
import ElekText
import Testing

@testable import ElekMorphology

/// The tag that a token gets in its sentence.
struct TaggerTests {
  private func tags(_ text: String) throws -> [String] {
    let tokenizer = try Tokenizer(abbreviations: .none)
    let read = MorphologyAnalyzer(lexicon: .builtIn).analyze(
      tokenizer.tokenize(NormalizedText(normalizing: RawText(text))))
    return Tagger(lexicon: .builtIn).tags(of: read).map { "\($0.lemma)/\($0.upos.tag)" }
  }

  @Test func wordsAreReadInTheirSentence() throws {
    #expect(
      try tags("Нарында жана Таласта жаңы жол ачылды.") == [
        "Нарын/PROPN", "жана/CCONJ", "Талас/PROPN", "жаңы/ADJ", "жол/NOUN", "ач/VERB", "./PUNCT",
      ])
    #expect(try tags("Көпүрө курулат.") == ["көпүрө/NOUN", "кур/VERB", "./PUNCT"])
  }

  @Test func everyTokenHasATag() throws {
    #expect(try tags("").isEmpty)
    #expect(try tags("«…» 😀 12,5%ды X-1 \u{7}").allSatisfy { !$0.hasPrefix("_/") })
  }

  @Test func conversionsKeepToTheirConditions() {
    let candidates = TagCandidates(lexicon: .builtIn)
    func found(_ lemma: String, _ upos: UPOS) -> [String] {
      let reading = TokenReading(lemma: lemma, upos: upos, features: .none)
      return candidates.candidates([reading], form: lemma, isCapitalized: false)
        .map { "\($0.reading.lemma)/\($0.reading.upos.tag)" }
    }
    #expect(found("мамлекеттик", .adj).contains("мамлекет/NOUN"))
    #expect(found("куруу", .noun).contains("кур/VERB"))
    #expect(!found("суу", .noun).contains { $0.hasSuffix("/VERB") })
    #expect(found("млн", .noun).contains("млн/NUM"))
    #expect(!found("миллион", .noun).contains("миллион/NUM"))
  }

  @Test func theWeightsAreThere() {
    #expect(TaggerWeights.builtIn.bytes.count == 2 * TaggerWeights.count)
    #expect(TaggerWeights.builtIn.bytes.contains { $0 != 0 })
  }
}
