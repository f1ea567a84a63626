import ElekLexicon
import ElekMorphology

/// Reads what follows a stem as a chain of noun suffixes, for stems that no lexicon holds.
struct SuffixChain {
  let lexicon: Lexicon
  /// Whether a possessive ending of the third person may stand among them.
  var allowsPossessor = false

  /// The features of a word whose stem has `length` letters, or nil when the rest is no chain:
  /// «Кулубаев» + «га» is the dative.
  func features(of codes: [UInt8], stem length: Int) -> Features? {
    guard let sound = SoundClass(stem: codes.prefix(length)) else { return nil }
    let state = lexicon.suffixState(slot: .noun, sound: sound.index)
    return follow(codes, at: length, state: state, .none, depth: 0)
  }

  /// The features of an initial with a suffix: «Шга», spelled as the letter's name asks.
  func features(ofInitial codes: [UInt8]) -> Features? {
    for sound in SpokenForm.soundClasses(acronym: codes.prefix(1)) {
      let state = lexicon.suffixState(slot: .noun, sound: sound.index)
      if let found = follow(codes, at: 1, state: state, .none, depth: 0) { return found }
    }
    return nil
  }

  private func follow(
    _ codes: [UInt8], at start: Int, state: UInt32, _ features: Features, depth: Int
  ) -> Features? {
    if depth > 4 { return nil }
    var node = lexicon.suffixRoot(state)
    var index = start
    while true {
      var result: Features?
      lexicon.forEachTransition(at: lexicon.suffixes.value(node)) { transition in
        guard result == nil, transition.derived == 0xFF else { return }
        let next = features.overlaid(
          by: Features(bits: transition.features), mask: transition.mask)
        guard next.possessor == 0 || allowsPossessor && next.possessor == 3, next.person == 0
        else { return }
        if transition.ends != 0 {
          if index == codes.count { result = next }
        } else {
          result = follow(codes, at: index, state: transition.state, next, depth: depth + 1)
        }
      }
      if result != nil { return result }
      guard index < codes.count, codes[index] <= 36,
        let next = lexicon.suffixes.child(node, codes[index])
      else { return nil }
      node = next
      index += 1
    }
  }
}
