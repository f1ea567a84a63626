/// The byte sequences of a text that are no UTF-8.
struct UTF8Faults {
  /// In bytes; each is a maximal broken sequence and becomes one U+FFFD.
  private(set) var spans: [Range<Int>] = []
  /// Bytes outside ASCII that are in order.
  private(set) var goodBytes = 0

  private static let mostWarnings = 1000

  init(in bytes: [UInt8]) {
    // The standard library checks whole valid texts fastest.
    if Self.isValid(bytes) { return }
    bytes.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        if bytes[i] < 0x80 {
          i += 1
          continue
        }
        let (length, isValid) = Self.sequence(at: i, in: bytes)
        if isValid { goodBytes += length } else { spans.append(i..<i + length) }
        i += length
      }
    }
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// Whether this is UTF-8 with a few faults rather than another charset.
  var isMostlyUTF8: Bool { goodBytes > spans.count * 4 }

  /// The length of the sequence that starts at a byte outside ASCII, and whether it is valid.
  private static func sequence(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, isValid: Bool) {
    let lead = bytes[start]
    let count: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF:
      count = 3
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      count = 4
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default: return (1, false)
    }
    var length = 1
    while length < count {
      guard start + length < bytes.count, (low...high).contains(bytes[start + length]) else {
        return (length, false)
      }
      (low, high) = (0x80, 0xBF)
      length += 1
    }
    return (count, true)
  }

  /// The text with U+FFFD for each fault, and a warning for each.
  func repair(_ bytes: [UInt8]) -> (bytes: [UInt8], warnings: [TextWarning]) {
    if spans.isEmpty { return (bytes, []) }
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + spans.count * 2)
    var warnings: [TextWarning] = []
    var copied = 0
    var scalars = 0
    for fault in spans {
      let good = bytes[copied..<fault.lowerBound]
      repaired += good
      repaired += [0xEF, 0xBF, 0xBD]
      scalars += good.count { $0 & 0xC0 != 0x80 }
      if warnings.count < Self.mostWarnings {
        warnings.append(Self.warning(at: scalars, byte: fault.lowerBound))
      }
      scalars += 1
      copied = fault.upperBound
    }
    repaired += bytes[copied...]
    if spans.count > warnings.count {
      let more = spans.count - warnings.count
      warnings.append(
        TextWarning(code: "decode.invalid", message: "\(more) more invalid UTF-8 sequences"))
    }
    return (repaired, warnings)
  }

  private static func warning(at scalar: Int, byte: Int) -> TextWarning {
    TextWarning(
      code: "decode.invalid", message: "invalid UTF-8 at byte \(byte), replaced by U+FFFD",
      span: Span(start: scalar, end: scalar + 1))
  }
}
