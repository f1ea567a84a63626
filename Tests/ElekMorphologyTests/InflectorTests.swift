import ElekLexicon
import ElekText
import Testing

@testable import ElekMorphology

/// The tables run forward, and back again.
struct InflectorTests {
  private let inflector = Inflector(lexicon: .builtIn)

  @Test(arguments: [
    ("Имангазиев", "Case=Gen", "Имангазиевдин"),
    ("шаар", "Case=Loc|Number[psor]=Sing|Person[psor]=3", "шаарында"),
    ("китеп", "Case=Nom|Number[psor]=Sing|Person[psor]=3", "китеби"),
    ("орун", "Case=Dat|Number[psor]=Sing|Person[psor]=3", "ордуна"),
    ("Кыргызстан", "Case=Abl", "Кыргызстандан"),
    ("министр", "Case=Dat|Number=Plur", "министрлерге"),
  ])
  func nominals(lemma: String, features: String, form: String) throws {
    let wanted = try #require(Features(features))
    #expect(inflector.forms(of: lemma, upos: nil, features: wanted) == [form])
  }

  @Test func everyCaseOfEveryMonthIsReadBack() throws {
    let table = try #require(Lexicon.builtIn.table("dates/months"))
    let tokenizer = try Tokenizer(abbreviations: .none)
    let morphology = MorphologyAnalyzer(lexicon: .builtIn)
    for row in table.rows {
      let lemma = Lexicon.builtIn.lemma(row)
      if lemma.contains(" ") { continue }
      for name in ["Nom", "Gen", "Acc", "Dat", "Loc", "Abl"] {
        let features = try #require(Features("Case=\(name)"))
        for form in inflector.forms(of: lemma, upos: .noun, features: features) {
          let text = morphology.analyze(
            tokenizer.tokenize(NormalizedText(normalizing: RawText(form))))
          #expect(
            text.readings(of: 0).contains {
              text.lemma($0, of: 0) == lemma && $0.features == features
            }, "\(form)")
        }
      }
    }
  }
}
