import ArgumentParser
import ElekFormats

/// The run of a command over its inputs: reads batches, works them off on several threads, writes
/// in order.
///
/// At most `jobs` batches are worked on at once and twice as many are in memory, so the size of
/// the input does not matter.
struct DocumentRun: Sendable {
  private let task: BatchTask
  private let paths: [String]
  private let options: InputOptions
  private let jobs: Int

  init(_ input: InputArguments, jobs: Int, renderer: any DocumentRenderer) throws {
    options = try input.options()
    paths = try input.textSources()
    task = BatchTask(decoder: DocumentDecoder(options: options), renderer: renderer)
    self.jobs = jobs
  }

  /// Runs, says what went wrong, and ends the program with a status if something did.
  func callAsFunction() async throws {
    let reader = InputReader(paths: paths, options: options)
    let outcome = try await process(reader, StandardOutput())
    if outcome.isBrokenPipe { return }
    Messages.report(skipped: reader.skippedCount)
    if reader.openedCount == 0 {
      Messages.report("no input could be opened")
      throw ExitCode(ExitStatus.noInput.rawValue)
    }
    if outcome.failureCount > 0 { throw ExitCode(ExitStatus.dataError.rawValue) }
  }

  private func process(
    _ reader: InputReader, _ output: StandardOutput
  ) async throws -> RunOutcome {
    try await withThrowingTaskGroup(of: BatchResult.self) { group in
      var sink = ResultSink(output)
      while !sink.isBroken {
        // With nothing to read at hand, what is done must not wait for the next input.
        let mustDrain = reader.isWaiting
        while sink.running > 0, mustDrain || sink.running >= jobs || sink.waiting >= 2 * jobs {
          guard let result = try await group.next() else { break }
          try sink.take(result)
        }
        guard let batch = Batch(sink.begun, from: reader) else { break }
        group.addTask { try task.result(of: batch) }
        sink.begun += 1
      }
      while !sink.isBroken, let result = try await group.next() { try sink.take(result) }
      group.cancelAll()
      return sink.finish()
    }
  }
}
