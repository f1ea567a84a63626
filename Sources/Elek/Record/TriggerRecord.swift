public import ElekText

/// The words that say an event: a predicate or an event noun.
public struct TriggerRecord: Sendable, Hashable {
  /// Where they stand.
  public var span: SpanRecord
  /// The words.
  public var text: String
  /// Their dictionary form: «жолугуш», «кол кой».
  public var lemma: String
  /// The voice of the verb.
  public var voice: Voice

  /// Puts the record together from its parts.
  public init(span: SpanRecord, text: String, lemma: String, voice: Voice = Voice.active) {
    self.span = span
    self.text = text
    self.lemma = lemma
    self.voice = voice
  }
}

extension TriggerRecord {
  /// The voices of the verb.
  public enum Voice: String, Sendable, Hashable, CaseIterable {
    /// The subject does it.
    case active
    /// It is done to the subject.
    case passive
    /// The subject has it done.
    case causative
    /// The subjects do it to each other.
    case reciprocal
    /// The subject does it to itself.
    case reflexive
  }
}
