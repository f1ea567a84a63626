import ElekLexicon
import ElekMorphology

/// An averaged perceptron over the candidates of each token.
struct Trainer {
  private var weights = [Float](repeating: 0, count: TaggerWeights.count)
  /// Sums of weight times the step at which it changed, for the average.
  private var sums = [Float](repeating: 0, count: TaggerWeights.count)
  private var step: Float = 1
  private var random = SplitMix(state: 1)

  /// Of the tags before a token so many are the treebank's in training, the others the tagger's own.
  private static let trust = 0.7

  /// The averaged weights.
  static func train(_ examples: [Example], epochs: Int) -> [Float] {
    var trainer = Trainer()
    var order = examples
    for _ in 0..<epochs {
      order.shuffle(using: &trainer.random)
      for example in order { trainer.learn(example) }
    }
    return trainer.weights.indices.map {
      trainer.weights[$0] - trainer.sums[$0] / trainer.step
    }
  }

  private mutating func learn(_ example: Example) {
    var tags = TagSentence.start
    for place in example.gold.indices {
      let candidates = example.sentence.candidates[place]
      let features = candidates.map { example.sentence.features(of: $0, at: place, tags: tags) }
      let scores = features.map { $0.reduce(Float(0)) { $0 + weights[$1] } }
      let gold = example.gold[place]
      let right = candidates.indices.filter { gold.isSame(as: candidates[$0].reading) }
      guard let best = best(scores, among: Array(candidates.indices)) else { continue }
      if let wanted = self.best(scores, among: right), !right.contains(best) {
        change(features[wanted], by: 1)
        change(features[best], by: -1)
      }
      step += 1
      let isTrusted = Double.random(in: 0..<1, using: &random) < Self.trust
      let tag = isTrusted ? gold.upos : candidates[best].reading.upos
      tags = (tag.rawValue, tags.last)
    }
  }

  /// The place of the highest score; the first of equals.
  private func best(_ scores: [Float], among places: [Int]) -> Int? {
    places.max { scores[$0] < scores[$1] || scores[$0] == scores[$1] && $0 > $1 }
  }

  private mutating func change(_ features: [Int], by amount: Float) {
    for feature in features {
      weights[feature] += amount
      sums[feature] += amount * step
    }
  }
}

/// The same random numbers every time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
