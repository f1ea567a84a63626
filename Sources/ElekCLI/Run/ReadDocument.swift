import Elek

/// A document after its reading, whether that went well or not.
struct ReadDocument: Sendable {
  /// Whether it is a line of JSON Lines, so that its output should be one too.
  var isLine: Bool
  /// The text, or why there is none.
  var text: Result<SourceDocumentText, RecordError>
}
