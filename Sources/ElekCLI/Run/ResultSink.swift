import ArgumentParser
import Elek

/// Takes results as they come and writes them in the order of their batches.
struct ResultSink {
  /// How many batches have been begun.
  var begun = 0
  /// Whether nobody reads the output any more.
  private(set) var isBroken = false
  private let output: StandardOutput
  private var early: [Int: BatchResult] = [:]
  private var taken = 0
  private var written = 0
  private var failureCount = 0
  private var progress = ProgressLine()

  init(_ output: StandardOutput) {
    self.output = output
  }

  /// How many batches are being worked on.
  var running: Int { begun - taken }
  /// How many batches have been begun and not been written.
  var waiting: Int { begun - written }

  mutating func take(_ result: BatchResult) throws(ExitCode) {
    taken += 1
    early[result.number] = result
    while !isBroken, let next = early.removeValue(forKey: written) {
      written += 1
      report(next.errors)
      isBroken = try !output.write(next.bytes)
      progress.advance(by: next.count)
    }
  }

  /// Ends the drawing and says how the run went.
  func finish() -> RunOutcome {
    progress.clear()
    return RunOutcome(failureCount: failureCount, isBrokenPipe: isBroken)
  }

  private mutating func report(_ errors: [RecordError]) {
    failureCount += errors.count
    if !errors.isEmpty { progress.clear() }
    for error in errors { Messages.report(error.message) }
  }
}
