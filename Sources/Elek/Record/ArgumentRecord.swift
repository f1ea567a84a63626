public import ElekText

/// Who or what plays a part in an event.
public struct ArgumentRecord: Sendable, Hashable {
  /// The part that is played.
  public var role: Role
  /// What plays it.
  public var filler: Filler
  /// How the analysis knows.
  public var basis: Basis
  /// The postposition that marks it: «менен».
  public var marker: String?

  /// Puts the record together from its parts.
  public init(role: Role, filler: Filler, basis: Basis, marker: String? = nil) {
    self.role = role
    self.filler = filler
    self.basis = basis
    self.marker = marker
  }
}

extension ArgumentRecord {
  /// What plays a part in an event.
  public enum Filler: Sendable, Hashable {
    /// An entity, date or quantity of this record, by its id.
    case ref(String)
    /// A stretch of text that is no entity.
    case span(SpanRecord)
    /// A value that is no entity, such as a date that was reckoned.
    case value(String)
  }

  /// The parts in an event.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Who does it; all parties of a meeting.
    case who
    /// The other side.
    case whom
    /// Where it happens.
    case `where`
    /// When it happens.
    case when
    /// What it is about.
    case what
    /// How much.
    case quantity
  }

  /// How the analysis knows an argument.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The clause says it.
    case explicit
    /// The clause refers to it: «ал», «президент».
    case coreference
    /// A neighbouring clause says it.
    case inherited
  }
}
