import ArgumentParser

/// How records are written.
enum RecordFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
  /// JSON Lines.
  case jsonl
  /// Lines for people.
  case pretty
}
