/// One phenomenon at the end of sentences: says split, join, or nothing.
struct SentenceRule: Sendable {
  enum Verdict { case split, join }

  /// A stable name.
  let id: String
  /// What it says of a boundary.
  let verdict: @Sendable (borrowing Boundary) -> Verdict?
}
