/// Lays compact JSON out over lines, for people.
package enum JSONIndenter {
  /// The same JSON, two spaces a level; `[1,2]`-like arrays without objects stay on one line.
  package static func indent(_ compact: [UInt8]) -> String {
    var lines = Layout()
    var isInString = false
    var isEscaped = false
    for (index, byte) in compact.enumerated() {
      if isInString {
        lines.bytes.append(byte)
        isInString = isEscaped || byte != UInt8(ascii: "\"")
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): lines.open(byte, in: compact, at: index)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): lines.close(byte)
      case UInt8(ascii: ","): lines.separate()
      case UInt8(ascii: ":"): lines.bytes.append(contentsOf: [byte, UInt8(ascii: " ")])
      default:
        isInString = byte == UInt8(ascii: "\"")
        lines.bytes.append(byte)
      }
    }
    return String(decoding: lines.bytes, as: UTF8.self)
  }
}

extension JSONIndenter {
  private struct Layout {
    var bytes: [UInt8] = []
    /// For every open bracket, whether its contents stand on one line.
    private var isFlat: [Bool] = []

    mutating func open(_ byte: UInt8, in compact: [UInt8], at index: Int) {
      isFlat.append(isFlat.last == true || Layout.staysFlat(compact, from: index))
      bytes.append(byte)
      if isFlat.last == false { newLine() }
    }

    mutating func close(_ byte: UInt8) {
      if isFlat.popLast() == false { newLine() }
      bytes.append(byte)
    }

    mutating func separate() {
      bytes.append(UInt8(ascii: ","))
      if isFlat.last == true { bytes.append(UInt8(ascii: " ")) } else { newLine() }
    }

    private mutating func newLine() {
      bytes.append(UInt8(ascii: "\n"))
      let depth = isFlat.count { !$0 }
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    /// Whether the bracket at `index` is empty or holds no other one and is short.
    private static func staysFlat(_ compact: [UInt8], from index: Int) -> Bool {
      let end = compact[(index + 1)...].prefix(72).firstIndex {
        $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "}")
          || $0 == UInt8(ascii: "]")
      }
      guard let end else { return false }
      return compact[end] == UInt8(ascii: "}") || compact[end] == UInt8(ascii: "]")
    }
  }
}
