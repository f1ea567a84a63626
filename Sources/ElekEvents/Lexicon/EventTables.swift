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
    sayVerb = lexicon.entries(of: ["де"]).lemmas.first ?? .max
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
    var types = CellMemo<[Int]>()
    var markers = CellMemo<Markers>()
    var flagSets = CellMemo<EventFrame.Flags>()
    var words = CellMemo<UInt32?>()
    frames.reserveCapacity(table.rows.count)
    for row in table.rows {
      let name = lexicon.cellBytes(row, 0)
      let parts = Self.words(of: name)
      guard let first = parts.first, let last = parts.last else { continue }
      let verb = words.value(of: last) { lexicon.entries(of: [$0]).lemmas.first }
      let index = frames.count
      frames.append(
        EventFrame(
          types: types.value(of: lexicon.cellBytes(row, type)) { typeList($0, places) },
          who: markers.value(of: lexicon.cellBytes(row, who)) { Markers(cell: $0) },
          whom: markers.value(of: lexicon.cellBytes(row, whom)) { Markers(cell: $0) },
          flags: flagSets.value(of: lexicon.cellBytes(row, flags)) { EventFrame.Flags(cell: $0) },
          complementCount: parts.count - 1, verb: verb ?? .max))
      if parts.count == 1 {
        frameOfVerb[lexicon.lemmaID(ofRow: row)] = index
      } else if parts.count == 2, let verb {
        let noun = words.value(of: first) { lexicon.entries(of: [$0]).lemmas.first }
        if let noun { splitFrames[verb, default: []].append(SplitFrame(noun: noun, frame: index)) }
      }
    }
  }

  /// The words of a cell.
  private static func words(
    of cell: UnsafeBufferPointer<UInt8>
  ) -> [UnsafeBufferPointer<UInt8>] {
    cell.split(separator: UInt8(ascii: " ")).map { UnsafeBufferPointer(rebasing: $0) }
  }

  private mutating func readNouns() {
    guard let table = lexicon.table("events/nouns") else { return }
    let places = typePlaces
    let (type, verbs) = (table.column("type"), table.column("verbs"))
    var types = CellMemo<[Int]>()
    var sets = CellMemo<Int>()
    for row in table.rows {
      let set = sets.value(of: lexicon.cellBytes(row, verbs)) { cell in
        verbSets.append(lexicon.entries(of: cell.split(separator: "|").map(String.init)).lemmas)
        return verbSets.count - 1
      }
      nouns.append(
        EventNoun(
          types: types.value(of: lexicon.cellBytes(row, type)) { typeList($0, places) },
          verbs: set))
    }
    lightVerbs = verbSets.reduce(into: []) { $0.formUnion($1) }
  }
}
