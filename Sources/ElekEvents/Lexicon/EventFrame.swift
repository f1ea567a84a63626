import ElekLexicon

/// What `lexicons/events/predicates.tsv` says of a predicate: its types and what marks its parties.
struct EventFrame: Sendable {
  /// Places in `EventLexicon.types`; the first is the default.
  var types: [Int]
  var who: Markers
  var whom: Markers
  var flags: Flags
  /// Words before the verb: 1 for «кол кой».
  var complementCount: Int
  /// The verb that it ends in.
  var verb: UInt32
}

/// The cases and postpositions that may mark a party.
struct Markers: OptionSet, Sendable, Hashable {
  let rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }

  static let nominative = Markers(rawValue: 1)
  static let genitive = Markers(rawValue: 2)
  static let accusative = Markers(rawValue: 4)
  static let dative = Markers(rawValue: 8)
  static let locative = Markers(rawValue: 16)
  static let ablative = Markers(rawValue: 32)
  /// «менен».
  static let with = Markers(rawValue: 64)
  /// «тарабынан».
  static let by = Markers(rawValue: 128)
  /// «каршы», «карата», «үстүнөн».
  static let against = Markers(rawValue: 256)
  /// Another postposition, which marks no party: «үчүн», «тууралуу».
  static let other = Markers(rawValue: 512)

  /// As the lexicon writes them, `|` between.
  init(cell: UnsafeBufferPointer<UInt8>) {
    self = []
    for name in CellItems(cell) {
      insert(Self.words.first { name.isText($0.1) }?.0 ?? .against)
    }
  }

  private static let words: [(Markers, StaticString)] = [
    (.nominative, "nom"), (.genitive, "gen"), (.accusative, "acc"), (.dative, "dat"),
    (.locative, "loc"), (.ablative, "abl"), (.with, "менен"), (.by, "тарабынан"),
  ]
}

extension UPOS {
  /// Whether words of this sort mean something by themselves.
  var isContent: Bool {
    switch self {
    case .noun, .propn, .verb, .adj, .num: true
    default: false
    }
  }
}

/// What `lexicons/events/nouns.tsv` says of an event noun.
struct EventNoun: Sendable {
  var types: [Int]
  /// Verbs that make it an event; a place in `EventLexicon.verbSets`.
  var verbs: Int
}
