import ElekLexicon
import ElekTestSupport
import ElekText
import Testing

@testable import ElekMorphology

/// Forms of words and what they must be read as.
struct ReadingTests {
  private func readings(_ word: String) throws -> [(lemma: String, upos: String, features: String)]
  {
    let tokenizer = try Tokenizer(abbreviations: .none)
    let text = MorphologyAnalyzer(lexicon: .builtIn).analyze(
      tokenizer.tokenize(NormalizedText(normalizing: RawText(word))))
    return text.readings(of: 0).map {
      (text.lemma($0, of: 0), $0.upos.tag, $0.features.description)
    }
  }

  private func expect(_ word: String, _ lemma: String, _ upos: String, _ features: String) throws {
    let found = try readings(word)
    #expect(
      found.contains { $0.lemma == lemma && $0.upos == upos && $0.features == features },
      "\(word): \(found)")
  }

  @Test(arguments: [
    ("министрлерге", "министр", "Case=Dat|Number=Plur"),
    ("китеби", "китеп", "Case=Nom|Number[psor]=Sing|Person[psor]=3"),
    ("шаарында", "шаар", "Case=Loc|Number[psor]=Sing|Person[psor]=3"),
    ("орду", "орун", "Case=Nom|Number[psor]=Sing|Person[psor]=3"),
    ("январда", "январь", "Case=Loc"),
    ("жылдын", "жыл", "Case=Gen"),
  ])
  func nouns(word: String, lemma: String, features: String) throws {
    try expect(word, lemma, "NOUN", features)
  }

  @Test(arguments: [
    (
      "билдирди", "билдир",
      "Evident=Fh|Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"
    ),
    (
      "билдиришти", "билдир",
      "Evident=Fh|Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"
    ),
    ("барган", "бар", "Aspect=Perf|Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"),
    ("келиптир", "кел", "Evident=Nfh|Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"),
    ("барат", "бар", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
    ("келишет", "кел", "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"),
    (
      "болбос", "бол",
      "Mood=Ind|Number=Sing|Person=3|Polarity=Neg|Tense=Fut|VerbForm=Fin"
    ),
    ("айтып", "айт", "Aspect=Perf|VerbForm=Conv"),
    ("көрбөй", "көр", "Polarity=Neg|VerbForm=Conv"),
    ("чыгууга", "чык", "Case=Dat|VerbForm=Vnoun"),
    (
      "айтканын", "айт",
      "Case=Acc|Number[psor]=Sing|Person[psor]=3|Tense=Past|VerbForm=Part"
    ),
    (
      "талкууланды", "талкуула",
      "Evident=Fh|Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Pass"
    ),
    (
      "жүрүүдө", "жүр",
      "Aspect=Prog|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
    ),
    ("баштоо", "башта", "Case=Nom|VerbForm=Vnoun"),
    ("окуу", "оку", "Case=Nom|VerbForm=Vnoun"),
    ("коюп", "кой", "Aspect=Perf|VerbForm=Conv"),
    ("коёт", "кой", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
  ])
  func verbs(word: String, lemma: String, features: String) throws {
    try expect(word, lemma, "VERB", features)
  }

  @Test(arguments: [
    ("Сөлпөнбеков", "Сөлпөнбеков", "Case=Nom"),
    ("Сөлпөнбековдун", "Сөлпөнбеков", "Case=Gen"),
    ("Сөлпөнбековага", "Сөлпөнбекова", "Case=Dat"),
    ("КЛМНдин", "КЛМН", "Case=Gen"),
  ])
  func unknownNames(word: String, lemma: String, features: String) throws {
    let first = try #require(try readings(word).first)
    #expect(first.lemma == lemma)
    #expect(first.upos == "PROPN")
    #expect(first.features == features)
  }

  @Test(arguments: [
    ("300дөн", "Case=Abl"), ("2026-га", "Case=Dat"),
    ("5-чи", "Case=Nom|NumType=Ord"),
  ])
  func digitsWithSuffix(word: String, features: String) throws {
    let found = try readings(word)
    #expect(found.contains { $0.features == features }, "\(found)")
  }

  /// Every suffix of the table is found in its own example.
  @Test func everySuffixIsReadInItsExample() throws {
    let folder = SpecCorpus.root + "/lexicons"
    let table = try #require(
      try LexiconFolder.tables(in: folder).first { $0.name == "suffixes" })
    let columns = try (
      #require(table.column("features")), #require(table.column("example"))
    )
    for row in table.rows {
      let wanted = Features(row.cells[columns.0]) ?? .none
      let found = try readings(row.cells[columns.1])
      let isThere = found.contains { Features($0.features)?.contains(wanted) ?? false }
      if !isThere {
        Issue.record("\(row.cells[1]): \(row.cells[columns.1]) is read as \(found)")
      }
    }
  }
}
