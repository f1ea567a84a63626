import Glibc

/// One run of a program, timed.
struct ChildProcess {
  /// Wall-clock seconds.
  var seconds: Double
  /// Peak resident memory in bytes.
  var peakMemory: Int
  var status: Int32

  /// Runs a program with standard output thrown away.
  ///
  /// - Returns: nil when it cannot be started.
  static func run(_ arguments: [String]) -> ChildProcess? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }

    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }

    let start = Clock.now()
    var process = pid_t()
    guard let program = arguments.first,
      posix_spawn(&process, program, &actions, nil, &pointers, environ) == 0
    else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    return ChildProcess(
      seconds: Clock.now() - start, peakMemory: Int(usage.ru_maxrss) * 1024, status: status)
  }

  /// The fastest of several runs.
  static func best(of count: Int, _ arguments: [String]) -> ChildProcess? {
    (0..<count).compactMap { _ in run(arguments) }.min { $0.seconds < $1.seconds }
  }

  /// The median time of several runs.
  static func median(of count: Int, _ arguments: [String]) -> Double? {
    let times = (0..<count).compactMap { _ in run(arguments)?.seconds }.sorted()
    return times.isEmpty ? nil : times[times.count / 2]
  }
}

/// The monotonic clock.
enum Clock {
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
