import Elek
import ElekFormats
import ElekLexicon
import ElekMorphology
import ElekText

/// A sentence of the treebank: what its tokens may be, and what they are.
struct Example {
  /// What the treebank says of a token.
  struct Gold {
    var lemma: String
    var upos: UPOS

    /// Whether a candidate says the same; treebanks differ in the capitals of lemmas.
    func isSame(as reading: TokenReading) -> Bool {
      reading.upos == upos && reading.lemma.lowercased() == lemma
    }
  }

  var sentence: TagSentence
  var gold: [Gold]
  /// The words in lower case.
  var forms: [String]

  static func examples(of file: ConlluFile) throws -> [Example] {
    let analyzer = try NewsAnalyzer()
    let text = try analyzer.makeWorker().read(given: file.sentences)
    let tagger = Tagger(lexicon: analyzer.lexicon)
    let units = text.unitsOfTokens()
    let words = file.words
    return text.tokenized.sentences.map { range in
      Example(
        sentence: tagger.sentence(range, of: text, units),
        gold: words[range].map { columns in
          Gold(lemma: columns[2].lowercased(), upos: UPOS(tag: columns[3]) ?? .x)
        },
        forms: words[range].map { $0[1].lowercased() })
    }
  }
}
