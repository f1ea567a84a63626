import ArgumentParser
import Glibc

/// Standard output, without buffers of its own.
struct StandardOutput: Sendable {
  init() {
    // A reader that goes away must be an error to look at, not the end of the program.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes all bytes; `false` when nobody reads any more.
  func write(_ bytes: [UInt8]) throws(ExitCode) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        return false
      } else if errno != EINTR {
        Messages.report("standard output: \(String(cString: strerror(errno)))")
        throw ExitCode(ExitStatus.inputOutput.rawValue)
      }
    }
    return true
  }

  /// Writes the only bytes of a command.
  func finish(writing bytes: [UInt8]) throws(ExitCode) {
    _ = try write(bytes)
  }
}
