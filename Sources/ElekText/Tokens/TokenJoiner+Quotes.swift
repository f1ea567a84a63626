import CElekICU

extension TokenJoiner {
  /// Whether an opening quote closes: „манас“ — glued to what it follows, not to what comes next.
  func closes(_ i: Int) -> Bool {
    guard let last = gluedToken(before: i), last.kind != .bracketOpen, last.kind != .quoteOpen,
      last.kind != .dash
    else { return false }
    guard isGlued(i + 1), let next = kind(i + 1) else { return true }
    return next.isPunctuation && next != .quoteOpen && next != .bracketOpen
  }

  /// Whether a closing quote opens: ”манас” — a space before it and none after.
  func opens(_ i: Int) -> Bool {
    guard gluedToken(before: i) == nil, isGlued(i + 1), let next = kind(i + 1) else { return false }
    return !next.isPunctuation
  }
}
