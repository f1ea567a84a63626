public import ElekLexicon

/// The morphology run forward: a dictionary form and features to the surface form.
public struct Inflector: Sendable {
  private let lexicon: Lexicon

  /// A generator that knows the words of a lexicon.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Every right form of `lemma` with exactly these features, without repetition.
  ///
  /// A word that the lexicon lacks is inflected by its sound, as a name is; capitals are kept.
  ///
  /// - Parameters:
  ///   - upos: the part of speech to take when the word has several; nil takes all.
  ///   - features: what the form must have; `Features.none` is the dictionary form.
  public func forms(of lemma: String, upos: UPOS?, features: Features) -> [String] {
    guard let codes = LetterCode.codes(of: lemma) else { return [] }
    var forms: [[UInt8]] = []
    for stem in stems(of: codes, lemma: lemma, upos: upos) {
      var word = stem.codes
      extend(&word, stem.state, .none, target: features, depth: 0, into: &forms)
    }
    return forms.map { spell($0, like: lemma) }
  }

  private struct Stem {
    var codes: [UInt8]
    var state: UInt32
  }

  private func stems(of codes: [UInt8], lemma: String, upos: UPOS?) -> [Stem] {
    var stems: [Stem] = []
    collect(&stems, lemma: lemma, upos: upos, prefix: codes)
    // A row may have other names (КР for Кыргызстан): a stem of this one shares all but its end.
    let shared = codes.dropLast(min(2, codes.count - 1))
    stems.removeAll { !$0.codes.starts(with: shared) }
    if stems.isEmpty, let sound = SoundClass(stem: codes) {
      let slot: StemSlot = upos == .verb ? .verb : .noun
      stems.append(
        Stem(codes: codes, state: lexicon.suffixState(slot: slot, sound: sound.index)))
    }
    return stems
  }

  /// The stems under which the lexicon files a word: itself, and itself with its end changed.
  private func collect(_ stems: inout [Stem], lemma: String, upos: UPOS?, prefix: [UInt8]) {
    var node: UInt32 = 0
    var path: [UInt8] = []
    for code in prefix {
      look(node, path, lemma, upos, &stems)
      guard let next = lexicon.stems.child(node, code) else { break }
      node = next
      path.append(code)
    }
    look(node, path, lemma, upos, &stems)
  }

  /// Entries at this node and one letter further that belong to the word.
  private func look(
    _ node: UInt32, _ path: [UInt8], _ lemma: String, _ upos: UPOS?, _ stems: inout [Stem]
  ) {
    take(lexicon.stems.value(node), path, lemma, upos, &stems)
    for code in lexicon.stems.codes(after: node) {
      if let next = lexicon.stems.child(node, code) {
        take(lexicon.stems.value(next), path + [code], lemma, upos, &stems)
      }
    }
  }

  private func take(
    _ value: UInt32, _ path: [UInt8], _ lemma: String, _ upos: UPOS?, _ stems: inout [Stem]
  ) {
    lexicon.forEachEntry(at: value) { entry in
      guard lexicon.lemma(Int(entry.row)) == lemma, let slot = StemSlot(rawValue: entry.slot),
        upos == nil || upos?.rawValue == entry.upos
      else { return }
      let state = lexicon.suffixState(slot: slot, sound: Int(entry.sound))
      if !stems.contains(where: { $0.codes == path && $0.state == state }) {
        stems.append(Stem(codes: path, state: state))
      }
    }
  }

  private func extend(
    _ word: inout [UInt8], _ state: UInt32, _ features: Features, target: Features, depth: Int,
    into forms: inout [[UInt8]]
  ) {
    if depth > 8 { return }
    walk(&word, lexicon.suffixRoot(state), features, target: target, depth: depth, into: &forms)
  }

  private func walk(
    _ word: inout [UInt8], _ node: UInt32, _ features: Features, target: Features, depth: Int,
    into forms: inout [[UInt8]]
  ) {
    lexicon.forEachTransition(at: lexicon.suffixes.value(node)) { transition in
      guard transition.derived == 0xFF else { return }
      let added = Features(bits: transition.features)
      // A suffix may only add what is asked for.
      guard target.contains(added) else { return }
      let next = features.overlaid(by: added, mask: transition.mask)
      if transition.ends != 0 {
        if next == target || isDictionaryForm(next, target), !forms.contains(word) {
          forms.append(word)
        }
      } else {
        extend(&word, transition.state, next, target: target, depth: depth + 1, into: &forms)
      }
    }
    for code in lexicon.suffixes.codes(after: node) {
      guard let next = lexicon.suffixes.child(node, code) else { continue }
      word.append(code)
      walk(&word, next, features, target: target, depth: depth, into: &forms)
      word.removeLast()
    }
  }

  private func isDictionaryForm(_ features: Features, _ target: Features) -> Bool {
    target == .none && features == .none
  }

  /// Lower-case letters with the capitals of the lemma put back.
  private func spell(_ codes: [UInt8], like lemma: String) -> String {
    let form = Array(LetterCode.text(of: codes).unicodeScalars)
    var result = String.UnicodeScalarView()
    let original = Array(lemma.unicodeScalars)
    for (index, scalar) in form.enumerated() {
      if index < original.count, original[index].properties.isUppercase {
        result.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
