/// A compiled pattern: a small backtracking program over units.
///
/// Repetitions are bounded, so a match costs a bounded number of steps and a text linear time.
final class Program: Sendable {
  /// One step; what `a` and `b` are depends on `op`.
  struct Step: Sendable, BitwiseCopyable {
    var op: Op
    var a: Int32
    var b: Int32
  }

  enum Op: UInt8, Sendable, BitwiseCopyable {
    case matched
    /// Test `a`, then step `b`.
    case test
    /// Step `a`, or else step `b`.
    case split
    /// No white space here, then step `b`.
    case glued
    /// Slot `a` opens or closes, then step `b`.
    case begin
    case end
    /// Step `a` must or must not match from here, then step `b`.
    case wanted
    case unwanted
    /// Test `a` must not hold of the unit before, then step `b`.
    case notAfter
  }

  let steps: [Step]
  let tests: [ProgramTest]
  /// The names of the slots.
  let slots: [String]
  let start: Int
  /// Units at which it may start: by kind, by table, and by the spans of layers.
  let kinds: UInt64
  let tables: UInt64
  let layers: [Int]

  init(_ pattern: Pattern, _ context: PatternContext) {
    var compiler = PatternCompiler()
    let end = compiler.add(.matched, 0, 0)
    start = compiler.compile(pattern, next: end, context)
    compiler.collectStarts(start)
    steps = compiler.steps
    tests = compiler.tests
    slots = compiler.slots
    (kinds, tables, layers) = (compiler.kinds, compiler.tables, compiler.layers)
  }
}
