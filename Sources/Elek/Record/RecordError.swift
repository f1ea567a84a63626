/// What stands in the output for a document that cannot be read.
public struct RecordError: Error, Sendable, Hashable {
  /// The document, by the name its record would have had.
  public var id: String
  /// The kind of trouble.
  public var code: Code
  /// What happened, in a sentence.
  public var message: String

  /// Puts the record together from its parts.
  public init(id: String, code: Code, message: String) {
    self.id = id
    self.code = code
    self.message = message
  }
}

extension RecordError {
  /// The name and major version of the format of an error.
  public static let schema = "elek.error/1"

  /// The kinds of trouble with a document.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The file or folder cannot be opened or read.
    case unreadable
    /// The bytes are no text.
    case binary
    /// The line is no JSON object.
    case json
    /// The JSON object has no text.
    case noText = "no-text"
  }
}
