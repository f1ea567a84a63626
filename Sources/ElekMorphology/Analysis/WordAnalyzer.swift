import ElekLexicon

/// Reads one word: every lexicon stem that it may start with, and every chain of suffixes that
/// leads from there to its end.
struct WordAnalyzer {
  let lexicon: Lexicon
  private let possessed = Features("Number[psor]=Sing|Person[psor]=3") ?? .none

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// Appends every reading of `codes[start...]` by the lexicon.
  ///
  /// - Returns: the trie node after the whole word, when the trie goes on from there: the word may
  ///   be the first of an entry of several.
  @discardableResult
  func analyze(_ codes: UnsafeBufferPointer<UInt8>, into readings: inout [Reading]) -> UInt32? {
    var node: UInt32 = 0
    var index = 0
    while index < codes.count {
      guard let next = lexicon.stems.child(node, codes[index]) else { return nil }
      node = next
      index += 1
      let value = lexicon.stems.value(node)
      if value > 0 { read(value, codes, at: index, into: &readings) }
    }
    return node
  }

  /// Continues at `node`, which has been reached before `codes[start]`, and appends the readings
  /// of entries that end in this word.
  func analyze(
    _ codes: UnsafeBufferPointer<UInt8>, from start: Int, node: UInt32,
    into readings: inout [Reading]
  ) -> UInt32? {
    var node = node
    var index = start
    while index < codes.count {
      guard let next = lexicon.stems.child(node, codes[index]) else { return nil }
      node = next
      index += 1
      let value = lexicon.stems.value(node)
      if value > 0 { read(value, codes, at: index, into: &readings) }
    }
    return node
  }

  private func read(
    _ value: UInt32, _ codes: UnsafeBufferPointer<UInt8>, at index: Int,
    into readings: inout [Reading]
  ) {
    lexicon.forEachEntry(at: value) { entry in
      guard let slot = StemSlot(rawValue: entry.slot), let upos = UPOS(rawValue: entry.upos)
      else { return }
      var features = Features.none
      if slot == .poss3 { features = possessed }
      if slot == .whole {
        if index < codes.count { return }
        if lexicon.formRows.contains(Int(entry.row)) {
          features = lexicon.features(ofForm: Int(entry.row))
        }
      }
      let path = SuffixPath(
        row: Int32(entry.row), upos: upos, features: features, lemmaLength: UInt8(clamping: index),
        flags: [])
      follow(
        path, codes, at: index, state: lexicon.suffixState(slot: slot, sound: Int(entry.sound)),
        depth: 0, into: &readings)
    }
  }

  /// What has been read of a word so far.
  struct SuffixPath {
    var row: Int32
    var upos: UPOS
    var features: Features
    var lemmaLength: UInt8
    var flags: Reading.Flags
  }

  /// Follows every chain of suffixes from `state` to the end of the word.
  func follow(
    _ path: SuffixPath, _ codes: UnsafeBufferPointer<UInt8>, at start: Int, state: UInt32,
    depth: Int, into readings: inout [Reading]
  ) {
    if depth > 12 { return }
    var node = lexicon.suffixRoot(state)
    var index = start
    while true {
      let value = lexicon.suffixes.value(node)
      if value > 0 {
        lexicon.forEachTransition(at: value) { transition in
          take(transition, path, codes, at: index, depth: depth, into: &readings)
        }
      }
      if index >= codes.count { return }
      let code = codes[index]
      if code > 36 { return }
      guard let next = lexicon.suffixes.child(node, code) else { return }
      node = next
      index += 1
    }
  }

  private func take(
    _ transition: SuffixTransition, _ path: SuffixPath,
    _ codes: UnsafeBufferPointer<UInt8>, at index: Int, depth: Int,
    into readings: inout [Reading]
  ) {
    var path = path
    path.features = path.features.overlaid(
      by: Features(bits: transition.features), mask: transition.mask)
    if transition.derived != 0xFF, let upos = UPOS(rawValue: transition.derived) {
      path.upos = upos
      path.lemmaLength = UInt8(clamping: index)
      path.flags.insert(.derived)
      path.features = .none
      if index < codes.count, codes[index - 1] == LetterCode.g { path.flags.insert(.softened) }
    }
    if transition.ends != 0 {
      guard index == codes.count else { return }
      emit(path, into: &readings)
    } else {
      follow(
        path, codes, at: index, state: transition.state, depth: depth + 1, into: &readings)
    }
  }

  private func emit(_ path: SuffixPath, into readings: inout [Reading]) {
    var features = path.features
    // -ыш before a finite ending of the third person counts the subjects (билдиришти).
    if features.verbForm == .fin, features.person == 3, features.voice == .rcp {
      features.voice = .none
      features.isPlural = true
    }
    let reading = Reading(
      row: path.row, upos: path.upos, lemmaLength: path.lemmaLength, flags: path.flags,
      features: features)
    if !readings.contains(reading) { readings.append(reading) }
  }
}
