import ElekLexicon
import ElekMorphology

/// What the lexicon says of events, ready to use: made once, shared by all threads.
final class EventLexicon: Sendable {
  let lexicon: Lexicon
  let words: GrammarWords
  /// The names of the types, with their codes.
  let types: [String]
  let codes: [Event.Codes]
  let frames: [EventFrame]
  let nouns: [EventNoun]
  /// Verbs that make a noun an event, by `EventNoun.verbs`.
  let verbSets: [[UInt32]]
  /// All of them together.
  let lightVerbs: Set<UInt32>
  /// Frames of one word, by lemma.
  let frameOfVerb: [UInt32: Int]
  /// Frames of a noun and a verb, for where something stands between: by verb.
  let splitFrames: [UInt32: [EventTables.SplitFrame]]
  /// «де», which says something only at the end of a clause.
  let sayVerb: UInt32
  let predicateRows: Range<Int>
  let predicateBit: UInt64
  let nounRows: Range<Int>
  let nounBit: UInt64
  let titleRows: Range<Int>
  let titleBit: UInt64
  /// Nouns that names of bodies end in.
  let headRows: Range<Int>
  let headBit: UInt64
  private let animate: WordClass
  private let titleNouns: WordClass

  init(lexicon: Lexicon) {
    let tables = EventTables(lexicon: lexicon)
    self.lexicon = lexicon
    words = GrammarWords(lexicon: lexicon)
    types = tables.types
    codes = tables.codes
    frames = tables.frames
    nouns = tables.nouns
    verbSets = tables.verbSets
    lightVerbs = tables.lightVerbs
    frameOfVerb = tables.frameOfVerb
    splitFrames = tables.splitFrames
    sayVerb = tables.sayVerb
    animate = lexicon.wordClass("flags.animate")
    titleNouns = lexicon.wordClass("flags.title")
    (predicateRows, predicateBit) = Self.rows("events/predicates", lexicon)
    (nounRows, nounBit) = Self.rows("events/nouns", lexicon)
    (titleRows, titleBit) = Self.rows("offices/titles", lexicon)
    (headRows, headBit) = Self.rows("organizations/heads", lexicon)
  }

  private static func rows(_ name: String, _ lexicon: Lexicon) -> (Range<Int>, UInt64) {
    guard let index = lexicon.tables.firstIndex(where: { $0.name == name }) else {
      return (0..<0, 0)
    }
    return (lexicon.tables[index].rows, AnalyzedText.tableBit(index))
  }

  /// The rank of a title of `offices/titles` that has other names: «мамлекет башчысы».
  func officeRank(ofTitle row: Int) -> String? {
    guard words.offices.contains(lexicon.lemmaID(ofRow: row)) else { return nil }
    let rank = lexicon.cell(row, 2)
    return rank.isEmpty ? nil : rank
  }

  /// The frame of a verb of one word.
  func frame(ofVerb lemma: UInt32) -> Int? { frameOfVerb[lemma] }

  /// The place of a type in `types`.
  func type(_ name: String) -> Int? { types.firstIndex(of: name) }

  /// Whether a noun of the lexicon names a person: `animate` or `title` in `stems/`.
  func isAnimate(row: Int) -> Bool {
    titleRows.contains(row) || animate.contains(UInt32(row)) || titleNouns.contains(UInt32(row))
  }
}
