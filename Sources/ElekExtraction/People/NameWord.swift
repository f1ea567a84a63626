import ElekLexicon
import ElekMorphology

/// One way in which a word may be a name: its base form and what speaks for it.
struct NameForm: Sendable, Hashable {
  /// Letter codes of the base form.
  var length: Int
  /// The row of a table of names, or -1.
  var row: Int32 = -1
  var evidence: Evidence = .none
  var features: Features = .none
  var isSoftened = false
  var score: Int16 = 0

  /// What tells that a word is a name, in growing order.
  enum Evidence: Int, Sendable, Comparable {
    case none, weak, family, strong, patronymic, given
    static func < (a: Evidence, b: Evidence) -> Bool { a.rawValue < b.rawValue }
  }
}

/// A word of the text that may be a part of a name.
struct NameWord: Sendable {
  var unit: Int
  var flags: Flags = []
  /// As it stands, in the nominative.
  var whole: NameForm?
  /// With plural or case endings taken off.
  var inflected: NameForm?

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt32
    /// Initials: `А.Б.`.
    static let initials = Flags(rawValue: 1)
    /// `уулу`, `кызы`, `тегин`.
    static let filial = Flags(rawValue: 2)
    /// `фон`, `аль`, `де` inside a foreign name.
    static let joining = Flags(rawValue: 4)
    static let given = Flags(rawValue: 8)
    static let family = Flags(rawValue: 16)
    /// The lexicon has the word as something else than a name.
    static let common = Flags(rawValue: 32)
    static let place = Flags(rawValue: 64)
    static let title = Flags(rawValue: 128)
    /// Its capital says nothing: the sentence starts here.
    static let opensSentence = Flags(rawValue: 256)
    static let allCaps = Flags(rawValue: 512)
    static let verb = Flags(rawValue: 1024)
    static let adjective = Flags(rawValue: 2048)
    /// Two letters or more with full stops.
    static let severalInitials = Flags(rawValue: 4096)
    /// A reading in the nominative.
    static let bare = Flags(rawValue: 32768)
    /// `Алла`, `Кудай`, `Таала`: God is no person of the news.
    static let divine = Flags(rawValue: 16384)
    /// `ажы`, `молдо` between a given and a family name.
    static let honorific = Flags(rawValue: 8192)
    /// `Бей`, `баатыр` at the end of a name, in capitals or not.
    static let rank = Flags(rawValue: 1 << 16)
    /// `у`, `к` between initials: `уулу`, `кызы`.
    static let filialLetter = Flags(rawValue: 1 << 17)
    /// The last initial, glued to a suffix: `Ж.М.Шга`.
    static let letter = Flags(rawValue: 1 << 18)
  }

  /// A word that carries a name, not initials or a particle.
  var isWord: Bool {
    flags.isDisjoint(with: [.initials, .filial, .filialLetter, .joining, .honorific])
  }
  /// One letter: an initial that has lost its full stop, perhaps to a suffix.
  var isLetter: Bool { isWord && (whole?.length == 1 || flags.contains(.letter)) }
  /// In the table of family names.
  var isTabled: Bool { flags.contains(.family) && whole?.evidence == .family }
  var isInitials: Bool { flags.contains(.initials) }
  var isFilial: Bool { flags.contains(.filial) }
  /// A given name as it stands.
  var isGiven: Bool { whole?.evidence == .given }
  /// Whether it reads as a nominative, or is a word that nobody knows.
  var isBare: Bool { flags.contains(.bare) || isUnknown }
  var isPatronymic: Bool { whole?.evidence == .patronymic || final.evidence == .patronymic }
  /// A family name as it stands or inflected, by its ending or by the table.
  var isFamily: Bool {
    let evidence = final.evidence
    return evidence == .strong || evidence == .family || flags.contains(.family)
  }
  var isStrong: Bool { final.evidence == .strong }
  var isWeak: Bool { final.evidence == .weak }
  /// A word that no table of the lexicon has.
  var isUnknown: Bool {
    isWord && flags.isDisjoint(with: [.given, .family, .common, .place, .title])
  }
  /// A word that is something else before it is a name (a place, an office, a common word).
  var isOther: Bool { !flags.isDisjoint(with: [.common, .place, .title]) }

  /// The form at the end of a name, which carries the suffixes of the whole.
  var final: NameForm {
    guard let inflected else { return whole ?? NameForm(length: 0) }
    guard let whole else { return inflected }
    if whole.evidence > .weak { return whole }
    if inflected.evidence > .weak { return inflected }
    if whole.evidence == .weak {
      // «Байдендин»: what looks like -ин is the genitive.
      return inflected.features.grammaticalCase == .gen ? inflected : whole
    }
    return inflected.score > whole.score ? inflected : whole
  }
}
