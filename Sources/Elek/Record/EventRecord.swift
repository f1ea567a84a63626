public import ElekLexicon

/// Something that the text says happened, will happen, or did not.
public struct EventRecord: Sendable, Hashable {
  /// The name of this event in its record: `e1`.
  public var id: String
  /// What sort of event it is.
  public var type: Kind
  /// The words that say it.
  public var trigger: TriggerRecord
  /// Whether it happens in the world of the text.
  public var realis: Realis
  /// Whether it is denied.
  public var polarity: Polarity
  /// How the writer knows, by the form of the verb.
  public var evidential: Evidential?
  /// Who, whom, where, when, what and how much.
  public var arguments: [ArgumentRecord]
  /// Who is given as the source.
  public var attribution: AttributionRecord?
  /// The event that this one is a part of.
  public var partOf: String?
  /// The type in the code books of others.
  public var codes: EventCodes
  /// How sure the analysis is, from 0 to 1.
  public var confidence: DecimalNumber?
  /// The rules that made it.
  public var rules: [String]

  /// Puts the record together from its parts.
  public init(
    id: String, type: Kind, trigger: TriggerRecord, realis: Realis = Realis.actual,
    polarity: Polarity = Polarity.positive, evidential: Evidential? = nil,
    arguments: [ArgumentRecord] = [], attribution: AttributionRecord? = nil, partOf: String? = nil,
    codes: EventCodes = EventCodes(), confidence: DecimalNumber? = nil, rules: [String] = []
  ) {
    self.id = id
    self.type = type
    self.trigger = trigger
    self.realis = realis
    self.polarity = polarity
    self.evidential = evidential
    self.arguments = arguments
    self.attribution = attribution
    self.partOf = partOf
    self.codes = codes
    self.confidence = confidence
    self.rules = rules
  }
}
