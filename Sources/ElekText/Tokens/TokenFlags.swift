extension Token {
  /// What a token's letters and surroundings look like.
  public struct Flags: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt16

    /// Makes flags from their bits.
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The first letter is a capital.
    public static let capitalized = Flags(rawValue: 1 << 0)
    /// Two letters or more, and none in lower case: «БУУ».
    public static let allCaps = Flags(rawValue: 1 << 1)
    /// There is a Cyrillic letter.
    public static let cyrillic = Flags(rawValue: 1 << 2)
    /// There is a Latin letter.
    public static let latin = Flags(rawValue: 1 << 3)
    /// There is a digit.
    public static let digit = Flags(rawValue: 1 << 4)
    /// There is a hyphen inside: «Ысык-Көл».
    public static let innerHyphen = Flags(rawValue: 1 << 5)
    /// White space of any kind comes before.
    public static let spaceBefore = Flags(rawValue: 1 << 6)
    /// A line break comes before.
    public static let newlineBefore = Flags(rawValue: 1 << 7)
    /// It is the first of its line, or of the text.
    public static let paragraphStart = Flags(rawValue: 1 << 8)
    /// An empty line comes before.
    public static let blankLineBefore = Flags(rawValue: 1 << 9)
    /// Its letters were repaired.
    public static let repaired = Flags(rawValue: 1 << 10)

    /// Those that a joined token takes over from its parts.
    var scripts: Flags { intersection([.cyrillic, .latin, .digit, .innerHyphen]) }
  }
}
