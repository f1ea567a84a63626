import ElekLexicon
import ElekText
import Testing

@testable import ElekMorphology

/// Lexicons of one's own, laid over those built in.
struct OverlayTests {
  private static let header = """
    #! elek-lexicon 1
    #! columns\tlemma\tupos\tstem\tflags\tgloss
    #! licence\tCC0-1.0
    #! source\town work

    """

  private func readings(_ word: String, _ lexicon: Lexicon) throws -> [String] {
    let tokenizer = try Tokenizer(abbreviations: .none)
    let text = MorphologyAnalyzer(lexicon: lexicon).analyze(
      tokenizer.tokenize(NormalizedText(normalizing: RawText(word))))
    return text.readings(of: 0).filter(\.isKnown).map { text.lemma($0, of: 0) }
  }

  @Test func aWordOfOnesOwnIsKnownInEveryForm() throws {
    let table = try LexiconTable(
      parsing: Self.header + "шүмшүлдөк\tNOUN\t-\t-\ta made-up thing\n", name: "stems/own")
    let lexicon = try Lexicon.builtIn.overlaid(by: [table])
    #expect(try readings("шүмшүлдөктөргө", .builtIn).isEmpty)
    #expect(try readings("шүмшүлдөктөргө", lexicon) == ["шүмшүлдөк"])
    #expect(try readings("шүмшүлдөгү", lexicon) == ["шүмшүлдөк"])
    #expect(try readings("министрге", lexicon).contains("министр"))
  }

  @Test func onlyTheSameRowIsReplaced() throws {
    let names = "name kind country within latitude longitude gazetteer population latin aliases"
    let columns = names.split(separator: " ").joined(separator: "\t")
    let header =
      "#! elek-lexicon 1\n#! columns\t\(columns)\n#! licence\tCC0-1.0\n#! source\town work\n"
    func rows(_ name: String, _ lexicon: Lexicon) -> Int {
      lexicon.table("places/kg-aiyls")?.rows.count { lexicon.lemma($0) == name } ?? 0
    }
    let table = try LexiconTable(
      parsing: header + "Ак-Башат\tvillage\tKG\tKG-Z|Жок\t42.5\t73.5\t-\t-\t-\t-\n",
      name: "places/kg-aiyls")
    let lexicon = try Lexicon.builtIn.overlaid(by: [table])
    #expect(rows("Ак-Башат", .builtIn) > 0)
    #expect(rows("Ак-Башат", lexicon) == rows("Ак-Башат", .builtIn) + 1)
  }

  @Test func aClassGainsWords() throws {
    let table = try LexiconTable(
      parsing: """
        #! elek-lexicon 1
        #! columns\tclass\tword
        #! licence\tCC0-1.0
        #! source\town work
        former\tбайыркы

        """, name: "classes/people")
    let lexicon = try Lexicon.builtIn.overlaid(by: [table])
    func isFormer(_ word: String, _ lexicon: Lexicon) -> Bool {
      let former = lexicon.wordClass("people.former")
      return lexicon.lemmas(of: word).contains { former.contains($0) }
    }
    #expect(isFormer("мурдагы", .builtIn) && isFormer("мурдагы", lexicon))
    #expect(!isFormer("байыркы", .builtIn) && isFormer("байыркы", lexicon))
  }

  @Test func anErrorInItHasItsPlace() throws {
    let table = try LexiconTable(
      parsing: Self.header + "шүмшүлдөк\tNOUNS\t-\t-\ta made-up thing\n", name: "stems/own")
    let error = #expect(throws: LexiconError.self) {
      try Lexicon.builtIn.overlaid(by: [table])
    }
    #expect(error?.line == 5)
    #expect(error?.file == "stems/own.tsv")
  }
}
