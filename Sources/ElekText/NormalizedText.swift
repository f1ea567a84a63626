/// A text with odd spaces, invisible characters, loose accents and look-alike letters put right,
/// and the way back to the raw text.
///
/// «cалам» with a Latin «c» becomes «салам» with a warning; clean text comes out byte for byte and
/// shares the raw text's memory.
public struct NormalizedText: Sendable {
  /// The text as it came.
  public let raw: RawText
  /// The repaired text, in valid UTF-8.
  public let bytes: [UInt8]
  /// What was repaired, and what the raw text already warned of, in order.
  public let warnings: [TextWarning]

  let edits: EditMap

  /// Repairs a text.
  public init(normalizing raw: RawText) {
    self.raw = raw
    var normalizer = Normalizer(raw: raw)
    normalizer.run()
    bytes = normalizer.result
    edits = normalizer.edits
    warnings = raw.warnings + normalizer.warnings.list
  }

  /// A text that is taken as it is.
  init(asIs raw: RawText) {
    self.raw = raw
    bytes = raw.bytes
    edits = EditMap()
    warnings = raw.warnings
  }

  /// The text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing had to be repaired.
  public var isUnchanged: Bool { edits.isEmpty }
}
