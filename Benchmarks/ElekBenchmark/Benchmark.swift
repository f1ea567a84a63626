import Glibc

/// Measures the built program beside ICU's own word breaking.
///
/// usage: ElekBenchmark [ELEK [JSONL]]
@main
struct Benchmark {
  static func main() {
    let arguments = CommandLine.arguments
    let program = arguments.count > 1 ? arguments[1] : ".build/release/elek"
    guard access(program, X_OK) == 0 else {
      print("\(program) cannot be run; build it first: make build")
      exit(66)
    }
    reportStart(program)
    if arguments.count > 2 {
      report(arguments[2], BenchmarkText(file: arguments[2]), program, runs: 3)
      return
    }
    for (name, size) in [("tiny", 1), ("small", 1_000_000), ("huge", 32_000_000)] {
      guard let text = BenchmarkText(folder: "corpora/articles", size: size) else {
        print("corpora/articles holds no text; run from the root of the package")
        exit(66)
      }
      report(name, text, program, runs: size > 10_000_000 ? 1 : 3)
      text.remove()
    }
  }

  private static func reportStart(_ program: String) {
    let arguments = [program, "extract", "--input", "text", "/dev/null"]
    guard let seconds = ChildProcess.median(of: 21, arguments) else { return }
    print("start: \(rounded(seconds * 1000, 1)) ms (median of 21 runs on an empty text)")
  }

  private static func report(_ name: String, _ text: BenchmarkText, _ program: String, runs: Int) {
    let megabytes = Double(text.size) / 1e6
    print("\(name): \(text.documents) documents, \(rounded(megabytes, 3)) MB")
    if let seconds = (0..<runs).compactMap({ _ in text.yardstick() }).min() {
      line("ICU word break, UTF-8, one core", megabytes, nil, seconds)
    } else {
      print("  ICU failed")
    }
    let cores = max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
    for jobs in Set([1, cores]).sorted() {
      let arguments = [program, "extract", "--input", "jsonl", "--jobs", "\(jobs)", text.path]
      guard let run = ChildProcess.best(of: runs, arguments) else { continue }
      if run.status != 0 { print("  the program failed: status \(run.status)") }
      line("elek extract, --jobs \(jobs)", megabytes, text.documents, run.seconds)
      print("    peak memory \(run.peakMemory / 1_000_000) MB")
    }
  }

  private static func line(
    _ what: String, _ megabytes: Double, _ documents: Int?, _ seconds: Double
  ) {
    var text = "  \(what): \(rounded(seconds, 3)) s, \(rounded(megabytes / seconds, 1)) MB/s"
    if let documents { text += ", \(Int(Double(documents) / seconds)) documents/s" }
    print(text)
  }

  private static func rounded(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (value * scale).rounded() / scale
    return "\(scaled)"
  }
}
