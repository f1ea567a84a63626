/// What the members of a JSON Lines object are called.
public struct FieldNames: Sendable, Hashable {
  private var names: [Field: String] = [:]

  /// The usual names.
  public init() {}

  /// The usual names but for some, each said as `text=body`; `nil` when one cannot be read.
  public init?(renaming pairs: [String]) {
    for pair in pairs {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let field = Field(rawValue: String(parts[0])) else { return nil }
      names[field] = String(parts[1])
    }
  }

  /// What a member is called.
  public subscript(field: Field) -> String {
    names[field] ?? field.rawValue
  }
}

extension FieldNames {
  /// The members that are read.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// The name of the document.
    case id
    /// The text.
    case text
    /// The day of publication; a time after it is passed over.
    case published
    /// The headline.
    case title
    /// The address of the page.
    case url
    /// Who published it.
    case publisher
  }
}
