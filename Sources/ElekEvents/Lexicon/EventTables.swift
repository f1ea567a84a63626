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
  private(set) var verbSets: [[UInt32]] = []
  /// All of them together.
  private(set) var lightVerbs: Set<UInt32> = []
  /// Frames of one word, by lemma.
  private(set) var frameOfVerb: [UInt32: Int] = [:]
  /// Frames of a noun and a verb, for where something stands between: by verb.
  private(set) var splitFrames: [UInt32: [SplitFrame]] = [:]
  /// «де», which says something only at the end of a clause.
  private(set) var sayVerb = UInt32.max
  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    readTypes()
    readPredicates()
    readNouns()
    sayVerb = lexicon.lemmas(of: "де").first ?? .max
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

  /// The places of the types that a cell lists, the first the default.
  private func typeList(_ cell: UnsafeBufferPointer<UInt8>) -> [Int] {
    CellItems(cell).compactMap { item in types.firstIndex { $0.utf8.elementsEqual(item) } }
  }

  private mutating func readPredicates() {
    guard let table = lexicon.table("events/predicates") else { return }
    let (type, who) = (table.column("type"), table.column("who"))
    let (whom, flags) = (table.column("whom"), table.column("flags"))
    var cells: [UnsafeBufferPointer<UInt8>] = []
    var types = CellMemo<[Int]>()
    var markers = CellMemo<Markers>()
    var flagSets = CellMemo<EventFrame.Flags>()
    var words = CellMemo<UInt32?>()
    frames.reserveCapacity(table.rows.count)
    frameOfVerb.reserveCapacity(table.rows.count)
    for row in table.rows {
      lexicon.readCells(of: row, into: &cells)
      let name = cells[0]
      let space = UInt8(ascii: " ")
      let verbStart = name.lastIndex(of: space).map { $0 + 1 } ?? 0
      let verb =
        verbStart == 0
        ? lexicon.lemmaID(ofRow: row)
        : words.value(of: UnsafeBufferPointer(rebasing: name[verbStart...])) {
          lexicon.lemmas(of: $0).first
        }
      let complements = name.count { $0 == space }
      let index = frames.count
      frames.append(
        EventFrame(
          types: types.value(of: cells[type]) { typeList($0) },
          who: markers.value(of: cells[who]) { Markers(cell: $0) },
          whom: markers.value(of: cells[whom]) { Markers(cell: $0) },
          flags: flagSets.value(of: cells[flags]) { EventFrame.Flags(cell: $0) },
          complementCount: complements, verb: verb ?? .max))
      if complements == 0 {
        frameOfVerb[lexicon.lemmaID(ofRow: row)] = index
      } else if complements == 1, let verb {
        let noun = UnsafeBufferPointer(rebasing: name[..<(verbStart - 1)])
        if let noun = lexicon.lemmas(of: noun).first {
          splitFrames[verb, default: []].append(SplitFrame(noun: noun, frame: index))
        }
      }
    }
  }

  private mutating func readNouns() {
    guard let table = lexicon.table("events/nouns") else { return }
    let (type, verbs) = (table.column("type"), table.column("verbs"))
    var types = CellMemo<[Int]>()
    var sets = CellMemo<Int>()
    nouns.reserveCapacity(table.rows.count)
    for row in table.rows {
      let set = sets.value(of: lexicon.cellBytes(row, verbs)) { cell in
        verbSets.append(CellItems(cell).flatMap { lexicon.lemmas(of: $0) })
        return verbSets.count - 1
      }
      nouns.append(
        EventNoun(
          types: types.value(of: lexicon.cellBytes(row, type)) { typeList($0) }, verbs: set))
    }
    lightVerbs = verbSets.reduce(into: []) { $0.formUnion($1) }
  }
}
