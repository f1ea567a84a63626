/// One morphological feature: `Case=Loc`.
public struct FeatureRecord: Sendable, Hashable {
  /// The name, with its layer: `Number[psor]`.
  public var name: String
  /// The value.
  public var value: String

  /// Puts the record together from its parts.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
