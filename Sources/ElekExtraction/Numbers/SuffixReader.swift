import ElekLexicon

/// Reads a suffix whose stem has no spelled sound: after an abbreviation (`млрддан`), or after
/// digits where the writer heard another word (`96сы` for `алтысы`).
struct SuffixReader: Sendable {
  let lexicon: Lexicon

  /// The features of `suffix` after a number of any sound; nil when it is no suffix.
  func features(of suffix: ArraySlice<UInt8>) -> Features? {
    if suffix.isEmpty { return Features.none }
    for sound in 0..<SoundClass.count {
      let state = lexicon.suffixState(slot: .numeral, sound: sound)
      if let found = follow(Features.none, suffix, state: state, depth: 0) { return found }
    }
    return nil
  }

  private func follow(
    _ features: Features, _ rest: ArraySlice<UInt8>, state: UInt32, depth: Int
  ) -> Features? {
    if depth > 6 { return nil }
    var node = lexicon.suffixRoot(state)
    var index = rest.startIndex
    while true {
      var found: Features?
      lexicon.forEachTransition(at: lexicon.suffixes.value(node)) { transition in
        guard found == nil, transition.derived == 0xFF else { return }
        let next = features.overlaid(
          by: Features(bits: transition.features), mask: transition.mask)
        if transition.ends != 0 {
          if index == rest.endIndex { found = next }
        } else {
          found = follow(next, rest[index...], state: transition.state, depth: depth + 1)
        }
      }
      if let found { return found }
      guard index < rest.endIndex, rest[index] <= 36,
        let child = lexicon.suffixes.child(node, rest[index])
      else { return nil }
      node = child
      index += 1
    }
  }
}
