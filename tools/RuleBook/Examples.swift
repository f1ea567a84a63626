import Elek
import ElekRules
import ElekText

/// Runs the examples of rules.
struct Examples {
  private let worker: AnalyzerWorker

  init() throws { worker = try NewsAnalyzer().makeWorker() }

  /// What came of an example.
  struct Outcome {
    /// All that was found of the chapter's subject.
    var findings: [Finding]
    /// Whether the rule did what it is for: found something, or rejected something.
    var isRulesDoing: Bool
  }

  /// Runs an example of a rule of a chapter.
  func outcome(of example: String, for rule: RuleNote, in chapter: RuleBook.Chapter) -> Outcome {
    let document = SourceDocumentText(
      id: "example", published: PublicationDay("2024-03-20"), publishedBasis: .option,
      raw: RawText(example))
    let findings = worker.analyze(document).findings(of: chapter.subject)
    let isRulesDoing =
      chapter.rejects
      ? rejects(document, rule)
      : findings.contains { $0.rules.contains(where: rule.matches) }
    return Outcome(findings: findings, isRulesDoing: isRulesDoing)
  }

  private func rejects(_ document: SourceDocumentText, _ rule: RuleNote) -> Bool {
    worker.trace(of: document).events.contains { event in
      event.isRejection && event.lostTo == nil && rule.matches(event.rule)
    }
  }
}
