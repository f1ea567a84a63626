/// The morphological features of a reading, after Universal Dependencies v2, in one word of bits.
///
/// Each feature is a field of a few bits whose zero is "not there". `description` is the FEATS
/// column of CoNLL-U: names in order, `Case=Gen|Number=Plur`.
public struct Features: Sendable, Hashable, CustomStringConvertible {
  @usableFromInline package var bits: UInt64

  package init(bits: UInt64 = 0) { self.bits = bits }

  /// No features.
  public static let none = Features()

  /// A field: where its bits are, and the values that they stand for, from one up.
  package struct Field: Sendable {
    var name: String
    var shift: UInt64
    var width: UInt64
    var values: [String]
    var mask: UInt64 { ((1 << width) - 1) << shift }
  }

  /// Every field, in the order in which CoNLL-U sorts them.
  package static let fields: [Field] = {
    var fields: [Field] = []
    var shift: UInt64 = 0
    for (name, values) in [
      ("Abbr", ["Yes"]),
      ("Aspect", ["Perf", "Imp", "Prog", "Hab"]),
      ("Attr", ["Yes"]),
      ("Case", ["Nom", "Gen", "Acc", "Dat", "Loc", "Abl", "Equ"]),
      ("Evident", ["Fh", "Nfh"]),
      ("Mood", ["Ind", "Cnd", "Imp", "Opt", "Des", "Pot"]),
      ("NumType", ["Card", "Ord", "Sets", "Frac", "Dist"]),
      ("Number", ["Sing", "Plur"]),
      ("Number[psor]", ["Sing", "Plur"]),
      ("Person", ["1", "2", "3"]),
      ("Person[psor]", ["1", "2", "3"]),
      ("Polarity", ["Neg"]),
      ("Polite", ["Form", "Infm"]),
      ("Polite[psor]", ["Form"]),
      ("Poss", ["Yes"]),
      ("PronType", ["Prs", "Dem", "Int", "Rel", "Ind", "Neg", "Tot", "Rcp"]),
      ("Question", ["Yes"]),
      ("Reflex", ["Yes"]),
      ("Tense", ["Past", "Pres", "Fut"]),
      ("VerbForm", ["Fin", "Conv", "Part", "Vnoun"]),
      ("Voice", ["Pass", "Cau", "Rcp", "Rfl"]),
    ] {
      var width: UInt64 = 1
      while values.count >= 1 << width { width += 1 }
      fields.append(Field(name: name, shift: shift, width: width, values: values))
      shift += width
    }
    return fields
  }()

  /// Reads `Case=Gen|Number=Plur`, and `-` or `_` for none; nil when a name or value is unknown.
  public init?(_ text: some StringProtocol) {
    bits = 0
    if text == "-" || text == "_" { return }
    for part in text.split(separator: "|") {
      guard let equals = part.firstIndex(of: "="),
        let field = Self.fields.first(where: { $0.name == part[..<equals] }),
        let value = field.values.firstIndex(where: { $0 == part[part.index(after: equals)...] })
      else { return nil }
      bits |= UInt64(value + 1) << field.shift
    }
  }

  /// The fields that are set here replace those of `self`.
  @inline(__always)
  package func overlaid(by other: Features, mask: UInt64) -> Features {
    Features(bits: (bits & ~mask) | other.bits)
  }

  /// All bits of the fields that are set.
  package var fieldMask: UInt64 {
    Self.fields.reduce(0) { bits & $1.mask != 0 ? $0 | $1.mask : $0 }
  }

  /// Whether every field of `required` is set here to the same value.
  package func contains(_ required: Features) -> Bool {
    bits & required.fieldMask == required.bits
  }

  /// The features that are set, in the order of CoNLL-U.
  public var pairs: [(name: String, value: String)] {
    Self.fields.compactMap { field in
      let value = (bits & field.mask) >> field.shift
      return value > 0 ? (field.name, field.values[Int(value) - 1]) : nil
    }
  }

  /// The FEATS column, `_` for none.
  public var description: String {
    let parts = pairs.map { "\($0.name)=\($0.value)" }
    return parts.isEmpty ? "_" : parts.joined(separator: "|")
  }
}

extension Features {
  /// The grammatical cases, in the order of their bits.
  public enum Case: UInt8, Sendable { case none, nom, gen, acc, dat, loc, abl, equ }
  /// Finite, converb, participle, verbal noun.
  public enum VerbForm: UInt8, Sendable { case none, fin, conv, part, vnoun }
  /// Past, present, future.
  public enum Tense: UInt8, Sendable { case none, past, pres, fut }
  /// Moods; `ind` is the indicative, `cnd` the conditional.
  public enum Mood: UInt8, Sendable { case none, ind, cnd, imp, opt, des, pot }
  /// Aspects.
  public enum Aspect: UInt8, Sendable { case none, perf, imp, prog, hab }
  /// Voices other than the active.
  public enum Voice: UInt8, Sendable { case none, pass, cau, rcp, rfl }
  /// Kinds of numerals.
  public enum NumType: UInt8, Sendable { case none, card, ord, sets, frac, dist }

  // The numbers below are places of fields (shift, width): hot code reads them, and a test holds
  // them against `fields`.

  @inlinable @inline(__always)
  package func value(_ shift: UInt64, _ width: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> shift & ((1 << width) - 1))
  }

  @inline(__always)
  private mutating func set(_ shift: UInt64, _ width: UInt64, _ value: UInt8) {
    bits = (bits & ~(((1 << width) - 1) << shift)) | UInt64(value) << shift
  }

  /// The case of a nominal form.
  @inlinable public var grammaticalCase: Case { Case(rawValue: value(5, 3)) ?? .none }
  /// The kind of a verb form.
  @inlinable public var verbForm: VerbForm { VerbForm(rawValue: value(37, 3)) ?? .none }
  /// The tense of a verb form.
  @inlinable public var tense: Tense { Tense(rawValue: value(35, 2)) ?? .none }
  /// The mood of a finite verb form.
  @inlinable public var mood: Mood { Mood(rawValue: value(10, 3)) ?? .none }
  /// The aspect of a verb form.
  @inlinable public var aspect: Aspect { Aspect(rawValue: value(1, 3)) ?? .none }
  /// The voice, none for the active.
  public var voice: Voice {
    get { Voice(rawValue: value(40, 3)) ?? .none }
    set { set(40, 3, newValue.rawValue) }
  }
  /// The kind of a numeral.
  @inlinable public var numType: NumType { NumType(rawValue: value(13, 3)) ?? .none }
  /// Whether the form is plural.
  public var isPlural: Bool {
    get { value(16, 2) == 2 }
    set { set(16, 2, newValue ? 2 : 1) }
  }
  /// The person of a finite verb form, zero for none.
  @inlinable public var person: Int { Int(value(20, 2)) }
  /// The person of the possessor, zero for none.
  @inlinable public var possessor: Int { Int(value(22, 2)) }
  /// Whether the form is negated.
  @inlinable public var isNegative: Bool { value(24, 1) != 0 }
  /// Whether the form is inferential (-ыптыр).
  @inlinable public var isInferential: Bool { value(8, 2) == 2 }
  /// Whether the form is witnessed (-ды).
  @inlinable public var isWitnessed: Bool { value(8, 2) == 1 }
  /// Whether -дагы, -ныкы or -кы has made the form an attribute.
  @inlinable public var isAttributive: Bool { value(4, 1) != 0 }
}
