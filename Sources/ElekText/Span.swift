/// A half-open range of offsets, such as «Бишкекте» = 3..<11.
public struct Span: Sendable, Hashable {
  /// The first offset inside.
  public var start: Int
  /// The first offset after.
  public var end: Int

  /// Makes a span from its two ends.
  @inlinable
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of offsets inside.
  @inlinable public var count: Int { end - start }

  /// Whether nothing is inside.
  @inlinable public var isEmpty: Bool { end <= start }

  /// Whether the offset is inside.
  @inlinable
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the other span lies wholly inside.
  @inlinable
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two have an offset in common.
  @inlinable
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}

extension Span: Comparable {
  /// Orders by start; of spans with the same start the longer comes first.
  @inlinable
  public static func < (a: Span, b: Span) -> Bool {
    a.start == b.start ? a.end > b.end : a.start < b.start
  }
}
