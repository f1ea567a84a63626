import ElekText
import Glibc

/// Standard input, read whole.
enum StandardInput {
  /// Everything until the end, decoded.
  static func text() -> RawText {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return RawText(decoding: bytes)
      }
    }
  }
}
