/// The type of an event in the code books of others.
public struct EventCodes: Sendable, Hashable {
  /// PLOVER: `CONSULT`.
  public var plover: String?
  /// CAMEO: `042`.
  public var cameo: String?
  /// ACE 2005: `Contact.Meet`.
  public var ace: String?

  /// The codes that are known.
  public init(plover: String? = nil, cameo: String? = nil, ace: String? = nil) {
    self.plover = plover
    self.cameo = cameo
    self.ace = ace
  }
}
