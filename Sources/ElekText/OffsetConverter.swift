/// Turns offsets in Unicode scalars of a text into other units.
///
/// ```swift
/// let utf16 = text.converter(to: .utf16)
/// utf16.offset(ofScalar: 12)
/// ```
public struct OffsetConverter: Sendable {
  /// The unit of the results.
  public let unit: OffsetUnit

  // Every `stride` scalars: where they are, in bytes and in the unit. Empty when the unit is
  // scalars, or when every scalar is one byte.
  private var marks: [(byte: Int, offset: Int)] = []
  private let bytes: [UInt8]
  private static let stride = 64

  init(bytes: [UInt8], unit: OffsetUnit) {
    self.unit = unit
    let isIdentity = unit == .scalar || bytes.allSatisfy { $0 < 0x80 }
    self.bytes = isIdentity ? [] : bytes
    if !isIdentity { marks = Self.marks(in: bytes, unit: unit) }
  }

  private static func marks(
    in bytes: [UInt8], unit: OffsetUnit
  ) -> [(byte: Int, offset: Int)] {
    var marks: [(byte: Int, offset: Int)] = []
    marks.reserveCapacity(bytes.count / stride + 1)
    bytes.withUnsafeBufferPointer { bytes in
      var scalars = 0
      var offset = 0
      for byte in bytes.indices where !isContinuation(bytes[byte]) {
        if scalars % stride == 0 { marks.append((byte, offset)) }
        scalars += 1
        offset += width(bytes[byte], unit)
      }
    }
    return marks
  }

  /// The same place in the other unit; offsets outside the text give its end.
  public func offset(ofScalar scalar: Int) -> Int {
    guard !marks.isEmpty, scalar > 0 else { return max(scalar, 0) }
    let mark = marks[min(scalar / Self.stride, marks.count - 1)]
    var left = scalar - min(scalar / Self.stride, marks.count - 1) * Self.stride
    var (byte, offset) = mark
    while left > 0, byte < bytes.count {
      let lead = bytes[byte]
      offset += Self.width(lead, unit)
      byte += Self.width(lead, .utf8)
      left -= 1
    }
    return offset
  }

  /// The same span in the other unit.
  public func span(_ span: Span) -> Span {
    Span(start: offset(ofScalar: span.start), end: offset(ofScalar: span.end))
  }

  /// The number of units of the scalar that starts with a byte.
  private static func width(_ lead: UInt8, _ unit: OffsetUnit) -> Int {
    switch unit {
    case .scalar: 1
    case .utf8: lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    case .utf16: lead < 0xF0 ? 1 : 2
    }
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension RawText {
  /// A converter from Unicode scalars of this text to another unit.
  public func converter(to unit: OffsetUnit) -> OffsetConverter {
    OffsetConverter(bytes: bytes, unit: unit)
  }
}
