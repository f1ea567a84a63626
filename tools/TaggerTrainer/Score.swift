import ElekMorphology

/// How many tokens were tagged right.
struct Score: CustomStringConvertible {
  private var tokens = 0
  private var lemmas = 0
  private var tags = 0
  /// Tokens whose word was not seen in training.
  private var unseen = 0
  private var unseenLemmas = 0
  private var unseenTags = 0
  /// Tokens with the right lemma and tag among their candidates.
  private var possible = 0

  mutating func add(_ example: Example, _ weights: TaggerWeights, seen: Set<String>) {
    let chosen = Tagger.tags(of: example.sentence, weights)
    for (place, gold) in example.gold.enumerated() {
      let isLemma = chosen[place].lemma.lowercased() == gold.lemma
      let isTag = chosen[place].upos == gold.upos
      tokens += 1
      lemmas += isLemma ? 1 : 0
      tags += isTag ? 1 : 0
      possible +=
        example.sentence.candidates[place].contains { gold.isSame(as: $0.reading) } ? 1 : 0
      if !seen.contains(example.forms[place]) {
        unseen += 1
        unseenLemmas += isLemma ? 1 : 0
        unseenTags += isTag ? 1 : 0
      }
    }
  }

  var description: String {
    """
    lemma \(percent(lemmas, tokens)), UPOS \(percent(tags, tokens)) of \(tokens) tokens; \
    both among the candidates \(percent(possible, tokens))
    unseen words: lemma \(percent(unseenLemmas, unseen)), UPOS \(percent(unseenTags, unseen)) of \
    \(unseen)
    """
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    "\((Double(part) / Double(max(whole, 1)) * 10_000).rounded() / 100) %"
  }
}
