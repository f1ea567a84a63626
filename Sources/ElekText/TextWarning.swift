/// Something that was repaired or could not be read, such as a Latin «c» in «cалам».
public struct TextWarning: Sendable, Hashable {
  /// A stable name, such as `repair.lookalike` or `decode.invalid`.
  public var code: String
  /// What happened, in English.
  public var message: String
  /// Where, in Unicode scalars of the raw text; nil when it concerns the whole text.
  public var span: Span?

  /// Makes a warning.
  public init(code: String, message: String, span: Span? = nil) {
    self.code = code
    self.message = message
    self.span = span
  }
}
