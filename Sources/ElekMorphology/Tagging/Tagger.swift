package import ElekLexicon
import ElekText

/// Chooses one tag, lemma and set of features for each token of a sentence, from left to right.
///
/// A linear model over the analyser's readings; `tools/TaggerTrainer` makes its weights.
package struct Tagger: Sendable {
  private let candidates: TagCandidates
  private let weights: TaggerWeights

  package init(lexicon: Lexicon, weights: TaggerWeights = .builtIn) {
    candidates = TagCandidates(lexicon: lexicon)
    self.weights = weights
  }

  /// What each token of a text is read as.
  package func tags(of text: AnalyzedText) -> [TokenReading] {
    var tags: [TokenReading] = []
    tags.reserveCapacity(text.tokenized.tokens.count)
    let units = text.unitsOfTokens()
    for sentence in text.tokenized.sentences {
      tags += Self.tags(of: self.sentence(sentence, of: text, units), weights)
    }
    return tags
  }

  /// The candidates of a sentence with what stands around them.
  package func sentence(
    _ range: Range<Int>, of text: AnalyzedText, _ units: [Range<Int>]
  ) -> TagSentence {
    var sentence = TagSentence()
    for index in range {
      let token = text.tokenized.tokens[index]
      let form = text.tokenized.string(of: token)
      let isCapitalized = token.flags.contains(.capitalized)
      sentence.add(
        TagFeatures.Word(form, isCapitalized: isCapitalized),
        candidates.candidates(
          text.readings(ofToken: units[index]), form: form, isCapitalized: isCapitalized))
    }
    return sentence
  }

  /// The best candidate of each token, given those before it.
  package static func tags(of sentence: TagSentence, _ weights: TaggerWeights) -> [TokenReading] {
    var chosen: [TokenReading] = []
    var last = TagSentence.start
    for place in sentence.candidates.indices {
      let context = sentence.context(at: place)
      var best: (score: Int, reading: TokenReading)?
      for candidate in sentence.candidates[place] {
        var score = 0
        TagFeatures.forEach(candidate, in: context, tags: last) { score += weights[$0] }
        if best == nil || score > best?.score ?? 0 { best = (score, candidate.reading) }
      }
      // The analyser has a reading for any token.
      let reading = best?.reading ?? TokenReading(lemma: "_", upos: .x, features: .none)
      chosen.append(reading)
      last = (reading.upos.rawValue, last.last)
    }
    return chosen
  }
}

/// A sentence as the tagger and its trainer see it.
package struct TagSentence {
  package private(set) var candidates: [[TagCandidate]] = []
  private var words: [TagFeatures.Word] = []

  /// The tags before the first token.
  package static let start: (last: UInt8, before: UInt8) = (.max - 1, .max - 1)

  mutating func add(_ word: TagFeatures.Word, _ found: [TagCandidate]) {
    words.append(word)
    candidates.append(found)
  }

  /// What stands around a token.
  func context(at place: Int) -> TagFeatures.Context {
    let next = place + 1 < words.count ? words[place + 1] : nil
    var tags: UInt64 = 0
    if next != nil {
      for candidate in candidates[place + 1].prefix(2) {
        tags |= 1 << UInt64(candidate.reading.upos.rawValue)
      }
    }
    return TagFeatures.Context(
      word: words[place], before: place > 0 ? words[place - 1].hash : 1, after: next?.hash ?? 2,
      afterEnding: next?.endings[1] ?? 2, afterTags: tags, isFirst: place == 0)
  }

  /// The places of the features of a candidate, for the trainer.
  package func features(
    of candidate: TagCandidate, at place: Int, tags: (last: UInt8, before: UInt8)
  ) -> [Int] {
    var found: [Int] = []
    TagFeatures.forEach(candidate, in: context(at: place), tags: tags) { found.append($0) }
    return found
  }
}
