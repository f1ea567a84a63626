/// How a run went.
struct RunOutcome: Sendable {
  /// How many documents could not be read.
  var failureCount: Int
  /// Whether the reader of the output went away; no fault of anybody.
  var isBrokenPipe: Bool
}
