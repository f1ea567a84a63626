import Glibc

/// How far a run is, drawn over and over on one line of the terminal, and nowhere else.
struct ProgressLine {
  private let isShown = isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0
  private var documents = 0
  private var lastDrawn = ContinuousClock.now

  /// Counts documents and draws, a few times a second.
  mutating func advance(by count: Int) {
    documents += count
    let now = ContinuousClock.now
    guard isShown, now - lastDrawn > .milliseconds(200) else { return }
    lastDrawn = now
    Messages.draw("\r\u{1B}[K\(documents) documents")
  }

  /// Makes room for other messages.
  func clear() {
    if isShown { Messages.draw("\r\u{1B}[K") }
  }
}
