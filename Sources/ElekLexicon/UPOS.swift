/// The universal part-of-speech tags of Universal Dependencies v2.
public enum UPOS: UInt8, Sendable, CaseIterable {
  case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb
  case x

  /// The tag as CoNLL-U writes it: `NOUN`.
  public var tag: String { Self.tags[Int(rawValue)] }

  private static let tags = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]

  /// The tag that CoNLL-U writes as `tag`.
  public init?(tag: some StringProtocol) {
    guard let index = Self.tags.firstIndex(where: { $0 == tag }) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}
