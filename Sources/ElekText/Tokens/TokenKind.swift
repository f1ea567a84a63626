extension Token {
  /// What sort of token it is.
  ///
  /// The raw values are the tags of `words.rules` minus 10.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// Letters, with digits and inner hyphens: «Ысык-Көл», «COVID-19».
    case word = 0
    /// Digits with what is glued to them: «22-январда», «12,5%», «14:00дө», «2-3», «15.03.2024».
    case numeric = 1
    /// Digits alone: «2024», «12,5».
    case number = 2
    /// With its dot: «млн.», «ж.б.».
    case abbreviation = 3
    /// With their dots: «А.», «А.Б.».
    case initials = 4
    /// An address on the net: «24.kg», «https://example.kg/a».
    case url = 5
    /// «info@example.kg».
    case email = 6
    /// «+», «=», «§» and the like.
    case symbol = 7
    /// «😀», flags, with their modifiers.
    case emoji = 8
    /// «#бишкек», «@kabar».
    case tag = 9
    /// «‹ “ „» and the left guillemet.
    case quoteOpen = 10
    /// «› ”» and the right guillemet.
    case quoteClose = 11
    /// The straight quote, which may open or close.
    case quote = 12
    /// «( [ {».
    case bracketOpen = 13
    /// «) ] }».
    case bracketClose = 14
    /// «– —», and a hyphen set off by spaces.
    case dash = 15
    /// A hyphen glued to a word on one side: «дыйкан- фермер».
    case hyphen = 16
    /// «,».
    case comma = 17
    /// The full stop.
    case period = 18
    /// «…», «...».
    case ellipsis = 19
    /// «:».
    case colon = 20
    /// «;».
    case semicolon = 21
    /// «?», «?!», «???».
    case question = 22
    /// «!», «!!!», «!..».
    case exclamation = 23
    /// «/».
    case slash = 24
    /// «%» away from its number.
    case percent = 25
    /// «$», «€», «₽», with a suffix: «$га».
    case currency = 26
    /// «№».
    case numero = 27
    /// Control characters and what else has no name.
    case other = 28
  }
}

extension Token.Kind {
  /// Whether it is a mark rather than a word or a number.
  public var isPunctuation: Bool { rawValue >= Token.Kind.quoteOpen.rawValue }
}

extension Token.Kind {
  /// The kind that a tag of `words.rules` names.
  @inline(__always)
  init(tag: UInt16) { self = Token.Kind(rawValue: UInt8(truncatingIfNeeded: tag &- 10)) ?? .other }
}
