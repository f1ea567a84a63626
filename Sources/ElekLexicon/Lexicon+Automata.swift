/// What the nodes of the tries stand for.
extension Lexicon {
  /// Calls `body` with every entry at a stem trie node's value.
  @inlinable @inline(__always)
  package func forEachEntry(at value: UInt32, _ body: (StemEntry) -> Void) {
    guard value > 0 else { return }
    var index = Int(value) - 1
    while true {
      let entry = entries[index]
      body(entry)
      if entry.isLast != 0 { return }
      index += 1
    }
  }

  /// The state in which the suffixes of a stem start.
  package func suffixState(slot: StemSlot, sound: Int) -> UInt32 {
    UInt32(Int(slot.rawValue) * SoundClass.count + sound)
  }

  /// The root of a state's trie.
  @inlinable @inline(__always)
  package func suffixRoot(_ state: UInt32) -> UInt32 { roots[Int(state)] }

  /// Calls `body` with every transition at a suffix trie node's value.
  @inlinable @inline(__always)
  package func forEachTransition(at value: UInt32, _ body: (SuffixTransition) -> Void) {
    guard value > 0 else { return }
    var index = Int(value) - 1
    while true {
      let transition = transitions[index]
      body(transition)
      if transition.isLast != 0 { return }
      index += 1
    }
  }
}
