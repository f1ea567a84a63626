public import Elek

/// What a caller may say about the inputs.
public struct InputOptions: Sendable, Hashable {
  /// How the bytes are to be read.
  public var format: InputFormat
  /// What the members of JSON Lines are called.
  public var fields: FieldNames
  /// The name of the document, when the input is one text.
  public var id: String?
  /// The day of publication of every document, whatever the input says.
  public var published: PublicationDay?

  /// Options, each with its usual value unless given.
  public init(
    format: InputFormat = .auto, fields: FieldNames = FieldNames(), id: String? = nil,
    published: PublicationDay? = nil
  ) {
    self.format = format
    self.fields = fields
    self.id = id
    self.published = published
  }
}
