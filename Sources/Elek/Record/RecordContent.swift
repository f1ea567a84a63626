/// The bulky parts of a record, written only when asked for.
public struct RecordContent: OptionSet, Sendable, Hashable {
  /// The bits of the set.
  public var rawValue: UInt8

  /// A set of its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The whole text.
  public static let text = RecordContent(rawValue: 1)
  /// The spans of the sentences.
  public static let sentences = RecordContent(rawValue: 2)
  /// The tokens inside the sentences, with lemma, part of speech and features.
  public static let tokens = RecordContent(rawValue: 4)
}
