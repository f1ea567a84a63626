/// A text as it came, decoded to UTF-8 and otherwise untouched; all offsets given out refer to it.
public struct RawText: Sendable {
  /// The text in valid UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  /// The charset it was decoded from, such as `utf-8` or `windows-1251`.
  public let encoding: String
  /// What could not be read.
  public let warnings: [TextWarning]
  /// Whether this looks like no text at all, such as an image or an archive.
  public let isBinary: Bool

  /// Takes a string as it is.
  public init(_ string: String) {
    self.init(bytes: Array(string.utf8), encoding: "utf-8", warnings: [], isBinary: false)
  }

  /// Takes bytes of any charset; never fails.
  ///
  /// A byte order mark is believed first, then valid UTF-8, then what ICU detects. Sequences that
  /// cannot be decoded become U+FFFD and are named in `warnings`.
  public init(decoding bytes: [UInt8]) {
    self = Decoding.decode(bytes)
  }

  init(bytes: [UInt8], encoding: String, warnings: [TextWarning], isBinary: Bool) {
    self.bytes = bytes
    self.encoding = encoding
    self.warnings = warnings
    self.isBinary = isBinary
  }

  /// The text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
