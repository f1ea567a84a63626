/// The warnings of one text; past a thousand of a kind they are only counted.
struct RepairWarnings {
  private var warnings: [TextWarning] = []
  private var counts: [Repair: Int] = [:]
  private static let most = 1000

  mutating func add(_ repair: Repair, _ message: @autoclosure () -> String, _ span: Span) {
    counts[repair, default: 0] += 1
    if counts[repair, default: 0] <= Self.most {
      warnings.append(TextWarning(code: repair.rawValue, message: message(), span: span))
    }
  }

  /// All of them, with a line for what was only counted.
  var list: [TextWarning] {
    let uncounted = counts.filter { $0.value > Self.most }
      .sorted { $0.key.rawValue < $1.key.rawValue }
      .map { TextWarning(code: $0.key.rawValue, message: "\($0.value - Self.most) more") }
    return warnings + uncounted
  }
}
