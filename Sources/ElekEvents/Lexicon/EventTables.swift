import ElekLexicon
import ElekMorphology

/// The tables of `lexicons/events`, unpacked.
struct EventTables {
  /// «жардам көрсөт»: a noun and the frame that it makes with a verb.
  struct SplitFrame: Sendable {
    var noun: UInt32
    var frame: Int
  }

  let lexicon: Lexicon
  /// The names of the types, with their codes.
  private(set) var types: [String] = []
  private(set) var codes: [Event.Codes] = []
  private(set) var frames: [EventFrame] = []
  private(set) var nouns: [EventNoun] = []
  /// Verbs that make a noun an event, by `EventNoun.verbs`.
  private(set) var verbSets: [Set<UInt32>] = []
  /// All of them together.
  private(set) var lightVerbs: Set<UInt32> = []
  /// Frames of one word, by lemma.
  private(set) var frameOfVerb: [UInt32: Int] = [:]
  /// Frames of a noun and a verb, for where something stands between: by verb.
  private(set) var splitFrames: [UInt32: [SplitFrame]] = [:]
  /// «де», which says something only at the end of a clause.
  private(set) var sayVerb = UInt32.max
  /// The column of flags in the tables of stems.
  let stemFlags: [Int: Int]
  /// Irregular forms of verbs: from the number of the form to that of the verb.
  private(set) var irregular: [UInt32: UInt32] = [:]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    var stemFlags: [Int: Int] = [:]
    for (index, table) in lexicon.tables.enumerated() where table.columns.contains("flags") {
      if table.name.hasPrefix("stems/") { stemFlags[index] = table.column("flags") }
    }
    self.stemFlags = stemFlags
    readTypes()
    readPredicates()
    readNouns()
    readIrregular()
    sayVerb = lexicon.entries(of: ["де"]).lemmas.first ?? .max
  }

  private mutating func readIrregular() {
    guard let table = lexicon.table("stems/forms") else { return }
    let (lemma, upos) = (table.column("lemma"), table.column("upos"))
    for row in table.rows where lexicon.cell(row, upos) == "VERB" {
      let verb = lexicon.entries(of: [lexicon.cell(row, lemma)]).lemmas.first
      irregular[lexicon.lemmaID(ofRow: row)] = verb
    }
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
        if let noun { splitFrames[verb, default: []].append(SplitFrame(noun: noun, frame: index)) }
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
