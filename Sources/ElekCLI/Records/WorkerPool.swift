import Elek
import Synchronization

/// Workers that are idle; as many are made as are ever needed at once.
final class WorkerPool: Sendable {
  private let analyzer: NewsAnalyzer
  private let idle = Mutex<[Held]>([])

  /// A worker is in the hands of one task at a time, which is what makes the sending safe.
  private struct Held: @unchecked Sendable {
    let worker: AnalyzerWorker
  }

  init(_ analyzer: NewsAnalyzer) {
    self.analyzer = analyzer
  }

  /// Lends a worker to the body.
  func withWorker<Value>(_ body: (AnalyzerWorker) -> Value) throws -> Value {
    let held = try idle.withLock { $0.popLast() } ?? Held(worker: analyzer.makeWorker())
    defer { idle.withLock { $0.append(held) } }
    return body(held.worker)
  }
}
