/// The rows of `lexicons/suffixes.tsv`: which suffix may follow which, with its features.
struct SuffixGraph {
  struct Row {
    var slots: [String]
    var id: String
    var consonant: String
    var vowel: String
    var features: Features
    var derived: UPOS?
    var next: String
  }

  var rows: [Row] = []
  /// The slots in order of first mention, the entry slots first.
  var slots: [String] = ["end", "noun", "verb", "poss3", "whole", "numeral"]

  init(_ table: LexiconTable) throws(LexiconError) {
    for row in table.rows {
      let cells = row.cells
      var derived: UPOS?
      var features = Features.none
      if cells[4].hasPrefix(">") {
        derived = UPOS(tag: cells[4].dropFirst())
      } else if let parsed = Features(cells[4]) {
        features = parsed
      } else {
        throw LexiconError(
          .value, "'\(cells[4])' holds an unknown feature", file: table.name + ".tsv",
          line: row.line, column: 1, excerpt: cells.joined(separator: "\t"))
      }
      for shape in [cells[2], cells[3]] where !SuffixSpeller.canSpell(shape) {
        throw LexiconError(
          .letters, "'\(shape)' holds a sign that is neither a letter nor an archiphoneme",
          file: table.name + ".tsv", line: row.line, column: 1,
          excerpt: cells.joined(separator: "\t"))
      }
      let from = cells[0].split(separator: "|").map(String.init)
      rows.append(
        Row(
          slots: from, id: cells[1], consonant: cells[2], vowel: cells[3], features: features,
          derived: derived, next: cells[5]))
      for slot in from + [cells[5]] where !slots.contains(slot) { slots.append(slot) }
    }
  }

  func slotIndex(_ name: String) -> Int { slots.firstIndex(of: name) ?? 0 }
}

/// Where stems enter the suffix automaton; the numbers are those of `SuffixGraph.slots`.
package enum StemSlot: UInt8, Sendable {
  case end, noun, verb, poss3, whole, numeral
}

/// One step of the automaton: what a suffix adds, and the state after it.
@usableFromInline
package struct SuffixTransition: Sendable, BitwiseCopyable {
  @usableFromInline package var features: UInt64
  @usableFromInline package var mask: UInt64
  @usableFromInline package var state: UInt32
  /// 0xFF, or the part of speech of the new lemma that this suffix makes.
  @usableFromInline package var derived: UInt8
  /// Whether this is the last transition of its trie node.
  @usableFromInline package var isLast: UInt8
  /// Whether the state after it is the end of a word.
  @usableFromInline package var ends: UInt8
  var padding: UInt8 = 0
}

/// Spells the graph out into an automaton: a state for each slot and sound class that a word can
/// reach, each with a small trie of its suffixes.
struct SuffixCompiler {
  private(set) var nodes: [TrieNode] = []
  private(set) var transitions: [SuffixTransition] = []
  /// Root node of each state; the entry states come first, in the order slot × sound class.
  private(set) var roots: [UInt32] = []

  private let graph: SuffixGraph
  private var states: [Key: Int] = [:]
  private var queue: [Key] = []

  private struct Key: Hashable {
    var slot: Int
    var sound: Int
  }

  static let entrySlots = 6

  init(_ graph: SuffixGraph) {
    self.graph = graph
    for slot in 0..<Self.entrySlots {
      for sound in 0..<SoundClass.count { _ = state(Key(slot: slot, sound: sound)) }
    }
    var head = 0
    while head < queue.count {
      compile(queue[head])
      head += 1
    }
  }

  private mutating func state(_ key: Key) -> Int {
    if let known = states[key] { return known }
    states[key] = states.count
    queue.append(key)
    return states.count - 1
  }

  private mutating func compile(_ key: Key) {
    let slot = graph.slots[key.slot]
    let sound = SoundClass(index: key.sound)
    var byString: [[UInt8]: [SuffixTransition]] = [:]
    for row in graph.rows where row.slots.contains(slot) {
      for result in SuffixSpeller.spell(
        consonant: row.consonant, vowel: row.vowel, after: sound)
      {
        let next = Key(slot: graph.slotIndex(row.next), sound: result.sound.index)
        byString[result.codes, default: []].append(
          SuffixTransition(
            features: row.features.bits, mask: row.features.fieldMask,
            state: UInt32(state(next)), derived: row.derived?.rawValue ?? 0xFF, isLast: 0,
            ends: next.slot == 0 ? 1 : 0))
      }
    }
    var builder = TrieBuilder()
    for (codes, list) in byString.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      builder[codes] = UInt32(transitions.count + 1)
      for (offset, transition) in list.enumerated() {
        var transition = transition
        transition.isLast = offset == list.count - 1 ? 1 : 0
        transitions.append(transition)
      }
    }
    roots.append(builder.flatten(into: &nodes))
  }
}
