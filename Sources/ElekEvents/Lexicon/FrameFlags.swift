import ElekLexicon

extension EventFrame {
  /// What `predicates.tsv` notes of a predicate: how it fills its roles, and beside what alone it is
  /// an event.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    /// The subject of the passive fills whom: «кармалды».
    static let passiveWhom = Flags(rawValue: 1)
    /// A verb of saying.
    static let speech = Flags(rawValue: 1 << 1)
    /// Says that something is not so: «четке какты».
    static let denial = Flags(rawValue: 1 << 2)
    /// An event only beside a number or what is measured: «12 пайызга өстү», «баасы өстү».
    static let figure = Flags(rawValue: 1 << 3)
    /// An event only beside a sum: «50 миллион сом бөлдү».
    static let money = Flags(rawValue: 1 << 4)
    /// An event only beside a number in the dative: «500гө жетти».
    static let level = Flags(rawValue: 1 << 5)
    /// An event only beside a place: «Ошко келди».
    static let goal = Flags(rawValue: 1 << 6)
    /// An event only with an object: «маселени карады».
    static let object = Flags(rawValue: 1 << 7)
    /// An event only with what is said: «… деп жазды».
    static let content = Flags(rawValue: 1 << 8)
    /// No event when a thing suffers it: «шектүүнү колго алды», but «иш колго алынды».
    static let person = Flags(rawValue: 1 << 9)
    /// An event only with another party and «менен»: «тергөөчү менен байланышты».
    static let partner = Flags(rawValue: 1 << 10)
    /// An event only with what is debated: «маселе каралды», but «каражат каралган».
    static let matter = Flags(rawValue: 1 << 11)
    /// The first type only with work to be done: «текшерүүнү тапшырды», but «сынак тапшырды».
    static let task = Flags(rawValue: 1 << 12)
    /// No event in the passive: «оор деп бааланды».
    static let active = Flags(rawValue: 1 << 13)
    /// An event only beside an illness: «коронавирус аныкталды», «грипп менен катталды».
    static let illness = Flags(rawValue: 1 << 14)

    /// Flags that ask for something beside the predicate, which then is surer.
    static let asking: Flags = [.figure, .money, .level, .goal, .illness]

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(cell: UnsafeBufferPointer<UInt8>) {
      self = []
      for name in CellItems(cell) {
        for (flag, word) in Self.words where name.isText(word) { insert(flag) }
      }
    }

    private static let words: [(Flags, StaticString)] = [
      (.passiveWhom, "passive-whom"), (.speech, "speech"), (.denial, "denial"),
      (.figure, "figure"), (.money, "money"), (.level, "level"), (.goal, "goal"),
      (.object, "object"), (.content, "content"), (.person, "person"), (.partner, "partner"),
      (.matter, "matter"), (.task, "task"), (.active, "active"),
      (.illness, "illness"),
    ]
  }
}
