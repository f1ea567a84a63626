import Glibc

/// What is said to the user, on standard error.
enum Messages {
  static func report(_ message: String) {
    draw("elek: \(message)\n")
  }

  /// Puts text on standard error as it is.
  static func draw(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Says that files were passed over, if any were.
  static func report(skipped count: Int) {
    if count > 0 { report("passed over, for other endings than .txt or .jsonl: \(count)") }
  }
}
