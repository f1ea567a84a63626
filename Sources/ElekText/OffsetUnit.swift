/// What offsets count.
public enum OffsetUnit: String, Sendable, Hashable, CaseIterable {
  /// Unicode scalars, as in Python, spaCy and brat.
  case scalar
  /// UTF-8 bytes.
  case utf8
  /// UTF-16 units, as in JavaScript, Java and C#.
  case utf16
}
