public import ElekText

/// One token, with the reading chosen in its context.
public struct TokenRecord: Sendable, Hashable {
  /// Where the token stands.
  public var span: SpanRecord
  /// The token as it is written.
  public var text: String
  /// The dictionary form.
  public var lemma: String?
  /// The part of speech, a tag of Universal Dependencies.
  public var upos: String?
  /// The features, in the order of Universal Dependencies.
  public var features: [FeatureRecord]

  /// Puts the record together from its parts.
  public init(
    span: SpanRecord, text: String, lemma: String? = nil, upos: String? = nil,
    features: [FeatureRecord] = []
  ) {
    self.span = span
    self.text = text
    self.lemma = lemma
    self.upos = upos
    self.features = features
  }
}
