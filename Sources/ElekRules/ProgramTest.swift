import ElekLexicon
import ElekMorphology
import ElekText

/// A compiled test of the text at a place: sets and masks, nothing to look up.
final class ProgramTest: Sendable {
  enum What: Sendable { case kind, number, lemmas, table, rows, upos, layer }

  let what: What
  let condition: CompiledCondition?
  let mustBeCapitalized: Bool
  /// The raw value of a kind or part of speech.
  let kind: UInt8
  /// Values of a whole number.
  let numbers: ClosedRange<Int64>
  /// How many digits it must have; zero for any.
  let digits: Int
  /// Lemma numbers or rows, sorted.
  let members: [UInt32]
  /// Rows of a table.
  let range: Range<Int>
  /// Bits of the tables that hold them.
  let tables: UInt64
  let layer: Int

  /// A test of one unit (or of a span of the lexicon or of a layer).
  convenience init(_ pattern: Pattern, _ context: PatternContext) {
    var builder = Builder()
    builder.read(pattern, context)
    self.init(builder)
  }

  private init(_ builder: Builder) {
    what = builder.what
    condition = builder.condition.map(CompiledCondition.init)
    mustBeCapitalized = builder.mustBeCapitalized
    kind = builder.kind
    numbers = builder.numbers
    digits = builder.digits
    members = builder.members.sorted()
    range = builder.range
    tables = builder.tables
    layer = builder.layer
  }

  /// Whether it is about words of the lexicon.
  var isOfWords: Bool { what == .lemmas || what == .table || what == .rows }

  /// Whether a sorted member is `number`.
  func holds(_ number: UInt32) -> Bool {
    if members.count <= 8 { return members.contains(number) }
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < members.count && members[low] == number
  }

  private struct Builder {
    var what = What.kind
    var condition: FormCondition?
    var mustBeCapitalized = false
    var kind: UInt8 = 0
    var numbers: ClosedRange<Int64> = 0...0
    var digits = 0
    var members: [UInt32] = []
    var range = 0..<0
    var tables: UInt64 = 0
    var layer = 0

    mutating func read(_ pattern: Pattern, _ context: PatternContext) {
      let lexicon = context.lexicon
      switch pattern {
      case .kind(let wanted): (what, kind) = (.kind, wanted.rawValue)
      case .number(let range): (what, numbers) = (.number, range)
      case .digits(let count, let range): (what, numbers, digits) = (.number, range, count)
      case .upos(let upos): (what, kind) = (.upos, upos.rawValue)
      case .layer(let name): (what, layer) = (.layer, context.layer(name))
      case .lemma(let words):
        what = .lemmas
        for word in words { addLemmas(of: word, lexicon) }
        // Irregular forms carry the number of their dictionary form.
        if !lexicon.formRows.isEmpty {
          let forms = lexicon.tableIndex(ofRow: lexicon.formRows.lowerBound)
          tables |= AnalyzedText.tableBit(forms)
        }
      case .entry(let name):
        what = .table
        readTable(name, lexicon)
      case .entryWhere(let name, let column, let values):
        what = .rows
        guard let table = readTable(name, lexicon) else { return }
        members = context.rows(of: table, where: column, holds: values)
      case .form(let part, let condition):
        read(part, context)
        self.condition = condition
      case .capitalized(let part):
        read(part, context)
        mustBeCapitalized = true
      case .capture(_, let part): read(part, context)
      default: preconditionFailure("this pattern covers more than a word")
      }
    }

    private mutating func addLemmas(of word: String, _ lexicon: Lexicon) {
      var word = word
      word.withUTF8 { bytes in
        lexicon.forEachRow(of: bytes) { row in
          members.append(lexicon.lemmaID(ofRow: row))
          tables |= AnalyzedText.tableBit(lexicon.tableIndex(ofRow: row))
        }
      }
    }

    @discardableResult
    private mutating func readTable(_ name: String, _ lexicon: Lexicon) -> Lexicon.Table? {
      guard let index = lexicon.tables.firstIndex(where: { $0.name == name }) else { return nil }
      range = lexicon.tables[index].rows
      tables = AnalyzedText.tableBit(index)
      return lexicon.tables[index]
    }
  }
}

/// A `FormCondition` as masks.
struct CompiledCondition: Sendable {
  private let cases: UInt16
  private let numTypes: UInt16
  private let verbForms: UInt16
  private let possessed: Bool?
  private let attributive: Bool?
  private let plural: Bool?

  init(_ condition: FormCondition) {
    func mask(_ values: [UInt8]) -> UInt16 {
      values.isEmpty ? .max : values.reduce(0) { $0 | 1 << UInt16($1) }
    }
    cases = mask(condition.cases.map(\.rawValue))
    numTypes = mask(condition.numTypes.map(\.rawValue))
    verbForms = mask(condition.verbForms.map(\.rawValue))
    possessed = condition.possessed
    attributive = condition.attributive
    plural = condition.plural
  }

  /// Whether a reading's features fulfil it.
  func holds(_ features: Features) -> Bool {
    cases & 1 << UInt16(features.grammaticalCase.rawValue) != 0
      && numTypes & 1 << UInt16(features.numType.rawValue) != 0
      && verbForms & 1 << UInt16(features.verbForm.rawValue) != 0
      && (possessed == nil || (features.possessor == 3) == possessed)
      && (attributive == nil || features.isAttributive == attributive)
      && (plural == nil || features.isPlural == plural)
  }
}
