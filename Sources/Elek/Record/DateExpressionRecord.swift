/// What a date expression says, before anything is reckoned: «22-январда» is month 1, day 22.
public struct DateExpressionRecord: Sendable, Hashable {
  /// The parts it names; of a range, those of its beginning.
  public var parts: DatePartsRecord
  /// The parts of the end of a range.
  public var end: DatePartsRecord?

  /// Puts the record together from its parts.
  public init(parts: DatePartsRecord, end: DatePartsRecord? = nil) {
    self.parts = parts
    self.end = end
  }
}
