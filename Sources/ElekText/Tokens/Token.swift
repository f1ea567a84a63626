/// A word, a number or a mark, such as «22-январда».
public struct Token: Sendable, Hashable {
  /// The first byte in the normalized text.
  public var start: UInt32
  /// The byte after, in the normalized text.
  public var end: UInt32
  /// The first Unicode scalar in the raw text.
  public var scalarStart: UInt32
  /// The Unicode scalar after, in the raw text.
  public var scalarEnd: UInt32
  /// What sort of token it is.
  public var kind: Kind
  /// What its letters and its surroundings look like.
  public var flags: Flags

  /// Makes a token.
  public init(
    start: UInt32, end: UInt32, scalarStart: UInt32, scalarEnd: UInt32, kind: Kind, flags: Flags
  ) {
    self.start = start
    self.end = end
    self.scalarStart = scalarStart
    self.scalarEnd = scalarEnd
    self.kind = kind
    self.flags = flags
  }

  /// Its place in the raw text, in Unicode scalars.
  public var span: Span { Span(start: Int(scalarStart), end: Int(scalarEnd)) }

  /// Its place in the normalized text, in bytes.
  @inlinable public var byteRange: Range<Int> { Int(start)..<Int(end) }
}
