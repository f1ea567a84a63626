import ElekLexicon
import ElekMorphology

/// The tables of `lexicons/events`, unpacked once.
struct EventLexicon: Sendable {
  let lexicon: Lexicon
  let words: GrammarWords
  /// The names of the types, with their codes.
  private(set) var types: [String] = []
  private(set) var codes: [Event.Codes] = []
  private(set) var frames: [EventFrame] = []
  private(set) var nouns: [EventNoun] = []
  /// Verbs that make a noun an event, by `EventNoun.verbs`.
  private(set) var verbSets: [Set<UInt32>] = []
  /// All of them together.
  private(set) var lightVerbs: Set<UInt32> = []
  let predicateRows: Range<Int>
  let nounRows: Range<Int>
  let predicateBit: UInt64
  let nounBit: UInt64
  let titleRows: Range<Int>
  let titleBit: UInt64
  /// Frames of one word, by lemma.
  private(set) var frameOfVerb: [UInt32: Int] = [:]
  /// Frames of a noun and a verb, for where something stands between: by verb.
  private(set) var splitFrames: [UInt32: [(noun: UInt32, frame: Int)]] = [:]
  private let stemFlags: [Int: Int]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    words = GrammarWords(lexicon: lexicon)
    func rows(_ name: String) -> (Range<Int>, UInt64) {
      guard let index = lexicon.tables.firstIndex(where: { $0.name == name }) else { return (0..<0, 0) }
      return (lexicon.tables[index].rows, AnalyzedText.tableBit(index))
    }
    (predicateRows, predicateBit) = rows("events/predicates")
    (nounRows, nounBit) = rows("events/nouns")
    (titleRows, titleBit) = rows("offices/titles")
    var stemFlags: [Int: Int] = [:]
    for (index, table) in lexicon.tables.enumerated() where table.columns.contains("flags") {
      if table.name.hasPrefix("stems/") { stemFlags[index] = table.column("flags") }
    }
    self.stemFlags = stemFlags
    readTypes()
    readPredicates()
    readNouns()
  }

  /// The place of a type in `types`.
  func type(_ name: String) -> Int? { types.firstIndex(of: name) }

  /// Whether a noun of the lexicon names a person: `animate` or `title` in `stems/`.
  func isAnimate(row: Int) -> Bool {
    if titleRows.contains(row) { return true }
    guard let column = stemFlags[lexicon.tableIndex(ofRow: row)] else { return false }
    let cell = lexicon.cell(row, column)
    return cell.contains("animate") || cell.contains("title")
  }

  private mutating func readTypes() {
    guard let table = lexicon.table("events/types") else { return }
    let (plover, cameo, ace) = (table.column("plover"), table.column("cameo"), table.column("ace"))
    func code(_ row: Int, _ column: Int) -> String? {
      let cell = lexicon.cell(row, column)
      return cell.isEmpty ? nil : cell
    }
    for row in table.rows {
      types.append(lexicon.lemma(row))
      codes.append(
        Event.Codes(plover: code(row, plover), cameo: code(row, cameo), ace: code(row, ace)))
    }
  }

  private func typeList(_ cell: String, _ places: [String: Int]) -> [Int] {
    cell.split(separator: "|").compactMap { places[String($0)] }
  }

  private var typePlaces: [String: Int] {
    Dictionary(types.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func readPredicates() {
    guard let table = lexicon.table("events/predicates") else { return }
    let places = typePlaces
    let (type, who) = (table.column("type"), table.column("who"))
    let (whom, flags) = (table.column("whom"), table.column("flags"))
    var verbs: [Substring: UInt32] = [:]
    var nouns: [Substring: UInt32?] = [:]
    for row in table.rows {
      let name = lexicon.lemma(row)
      let parts = name.split(separator: " ")
      guard let last = parts.last else { continue }
      var verb = verbs[last]
      if verb == nil {
        verb = lexicon.entries(of: [String(last)]).lemmas.first
        verbs[last] = verb
      }
      let index = frames.count
      frames.append(
        EventFrame(
          types: typeList(lexicon.cell(row, type), places),
          who: Markers(cell: lexicon.cell(row, who)), whom: Markers(cell: lexicon.cell(row, whom)),
          flags: EventFrame.Flags(cell: lexicon.cell(row, flags)),
          complementCount: parts.count - 1, verb: verb ?? .max))
      if parts.count == 1 {
        frameOfVerb[lexicon.lemmaID(ofRow: row)] = index
      } else if parts.count == 2, let verb, let first = parts.first {
        let noun = nouns[first] ?? lexicon.entries(of: [String(first)]).lemmas.first
        nouns[first] = noun
        if let noun { splitFrames[verb, default: []].append((noun, index)) }
      }
    }
  }

  private mutating func readNouns() {
    guard let table = lexicon.table("events/nouns") else { return }
    let places = typePlaces
    let (type, verbs) = (table.column("type"), table.column("verbs"))
    var sets: [String: Int] = [:]
    for row in table.rows {
      let cell = lexicon.cell(row, verbs)
      var set = sets[cell]
      if set == nil {
        set = verbSets.count
        verbSets.append(lexicon.entries(of: cell.split(separator: "|").map(String.init)).lemmas)
        sets[cell] = set
      }
      nouns.append(EventNoun(types: typeList(lexicon.cell(row, type), places), verbs: set ?? 0))
    }
    lightVerbs = verbSets.reduce(into: []) { $0.formUnion($1) }
  }
}
