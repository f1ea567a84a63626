extension DecimalNumber: LosslessStringConvertible {
  /// Reads digits with at most one point or comma: `35000`, `12.5`, `12,5`, `-3`.
  ///
  /// Spaces that group thousands are not accepted: joining them is the number extractor's work.
  public init?(_ description: String) {
    self.init(digits: description.utf8)
  }

  /// Reads UTF-8 digits with at most one point or comma; `nil` for anything else.
  public init?(digits: some BidirectionalCollection<UInt8>) {
    var rest = digits[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    var coefficient: Int64 = 0
    var exponent = 0
    var pendingZeros = 0
    var hasDigit = false
    var seenPoint = false
    for byte in rest {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigit = true
        if seenPoint { exponent -= 1 }
        let digit = Int64(byte - UInt8(ascii: "0"))
        // Zeros wait until another digit follows, so that trailing ones never overflow.
        if digit == 0 {
          pendingZeros += coefficient == 0 ? 0 : 1
          continue
        }
        guard let next = Self.append(digit, to: coefficient, after: pendingZeros) else {
          return nil
        }
        coefficient = next
        pendingZeros = 0
      case UInt8(ascii: "."), UInt8(ascii: ","):
        guard hasDigit, !seenPoint else { return nil }
        seenPoint = true
      default:
        return nil
      }
    }
    guard hasDigit, rest.last.map({ $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }) ?? false
    else { return nil }
    self.init(
      coefficient: isNegative ? -coefficient : coefficient, exponent: exponent + pendingZeros)
  }

  private static func append(_ digit: Int64, to coefficient: Int64, after zeros: Int) -> Int64? {
    guard let shifted = scale(coefficient, by: zeros + 1) else { return nil }
    let (sum, overflow) = shifted.addingReportingOverflow(digit)
    return overflow ? nil : sum
  }

  /// The canonical decimal notation: `35000`, `12.5`, `0.3333`, `-2`.
  public var description: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the canonical decimal notation, which is also a JSON number.
  public func write(into bytes: inout [UInt8]) {
    if coefficient < 0 { bytes.append(UInt8(ascii: "-")) }
    let digits = Array(String(coefficient.magnitude).utf8)
    let zero = UInt8(ascii: "0")
    guard exponent < 0 else {
      bytes.append(contentsOf: digits)
      bytes.append(contentsOf: repeatElement(zero, count: exponent))
      return
    }
    let whole = digits.count + exponent
    if whole > 0 {
      bytes.append(contentsOf: digits[..<whole])
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: digits[whole...])
    } else {
      bytes.append(zero)
      bytes.append(UInt8(ascii: "."))
      bytes.append(contentsOf: repeatElement(zero, count: -whole))
      bytes.append(contentsOf: digits)
    }
  }
}
