/// Writes JSON into a byte buffer, one value after another, without building a tree.
///
/// Commas are put by looking at the byte before: `{`, `[` and `:` are the only last bytes after
/// which a value needs none.
public struct JSONLinesWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8]

  /// A writer with room for some bytes.
  public init(capacity: Int = 4096) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Forgets what was written and keeps the room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Begins an object.
  public mutating func beginObject() {
    separate()
    bytes.append(UInt8(ascii: "{"))
  }

  /// Ends the innermost object.
  public mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
  }

  /// Begins an array.
  public mutating func beginArray() {
    separate()
    bytes.append(UInt8(ascii: "["))
  }

  /// Ends the innermost array.
  public mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
  }

  /// Ends a line; the next value stands on its own.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes the key of the next value; keys are plain ASCII names of our own.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes a key that is data and may need escapes.
  public mutating func key(escaping name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes `null`.
  public mutating func null() {
    literal("null")
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    guard value < 0 || value > 9 else {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
      return
    }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = value.magnitude
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  /// Writes a number that appends its own JSON notation.
  public mutating func number(_ write: (inout [UInt8]) -> Void) {
    separate()
    write(&bytes)
  }

  /// Writes a string with the escapes that JSON demands; other characters stay as they are.
  public mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let isDone: Void? = value.utf8.withContiguousStorageIfAvailable { escape($0) }
    if isDone == nil { escape(Array(value.utf8)) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func literal(_ name: StaticString) {
    separate()
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): return
    default: bytes.append(UInt8(ascii: ","))
    }
  }
}

extension JSONLinesWriter {
  /// Appends runs of plain bytes at once and escapes what stands between them.
  private mutating func escape<Bytes: RandomAccessCollection<UInt8>>(_ value: Bytes)
  where Bytes.Index == Int {
    var runStart = value.startIndex
    var index = value.startIndex
    while index < value.endIndex {
      let byte = value[index]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        index += 1
        continue
      }
      bytes.append(contentsOf: value[runStart..<index])
      appendEscape(byte)
      index += 1
      runStart = index
    }
    bytes.append(contentsOf: value[runStart..<index])
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let digits = StaticString("0123456789abcdef")
      bytes.append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
      digits.withUTF8Buffer {
        bytes.append($0[Int(byte >> 4)])
        bytes.append($0[Int(byte & 15)])
      }
    }
  }
}
