/// Reads a stream by lines or whole, with a look at its beginning first.
///
/// The buffer grows only for a line that is longer than it.
final class ByteReader {
  private let stream: ByteStream
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  init(_ stream: ByteStream) {
    self.stream = stream
  }

  /// The first byte that is neither a space nor part of a byte order mark; `nil` when none comes.
  func firstSignificantByte() throws(InputError) -> UInt8? {
    var index = 0
    while true {
      while index < buffer.count {
        let byte = buffer[index]
        if byte > 0x20, byte != 0xEF, byte != 0xBB, byte != 0xBF { return byte }
        index += 1
      }
      guard try fill() else { return nil }
    }
  }

  /// All that is left of the input.
  func rest() throws(InputError) -> [UInt8] {
    buffer.reserveCapacity(stream.expectedSize + 1)
    while try fill() {}
    defer {
      buffer = []
      position = 0
    }
    return position == 0 ? buffer : Array(buffer[position...])
  }

  /// The next line without its end; `nil` after the last one.
  func nextLine() throws(InputError) -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return line(upTo: end)
      }
      searched = buffer.count - position
      buffer.removeSubrange(..<position)
      position = 0
      guard try fill() else { break }
    }
    guard !buffer.isEmpty else { return nil }
    defer {
      buffer = []
      position = 0
    }
    return line(upTo: buffer.count)
  }

  /// Whether the next line would have to wait for another program.
  var wouldBlock: Bool {
    !isAtEnd && !buffer[position...].contains(UInt8(ascii: "\n")) && stream.wouldBlock
  }

  private func line(upTo end: Int) -> [UInt8] {
    let hasReturn = end > position && buffer[end - 1] == UInt8(ascii: "\r")
    return Array(buffer[position..<(hasReturn ? end - 1 : end)])
  }

  private func fill() throws(InputError) -> Bool {
    if !isAtEnd { isAtEnd = try !stream.read(into: &buffer) }
    return !isAtEnd
  }
}
