/// A rule as a reader sees it: its id, and texts that it finds something in.
///
/// Rules that are patterns have one of themselves; those that are code stand in lists such as
/// `PersonRules`. A test runs the examples, and `docs/Rules.md` shows what comes of them.
package struct RuleNote: Sendable {
  package let id: String
  package let examples: [String]
  /// The file that the rule stands in.
  package let file: String

  package init(_ id: String, _ examples: String..., file: StaticString = #fileID) {
    self.init(id: id, examples: examples, file: file)
  }

  init(id: String, examples: [String], file: StaticString) {
    self.id = id
    self.examples = examples
    self.file = file.description
  }

  /// Whether a rule of a record is this one; `event.*.verb` stands for all types of events.
  package func matches(_ rule: String) -> Bool {
    let parts = id.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return id == rule }
    return rule.hasPrefix(parts[0]) && rule.hasSuffix(parts[1])
      && rule.utf8.count > id.utf8.count - 1
  }
}

extension Rule {
  /// The rule without what it does.
  package var note: RuleNote { RuleNote(id: id, examples: examples, file: file) }
}
