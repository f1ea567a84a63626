import Elek
import ElekLexicon
import ElekRules

/// The text of `docs/Rules.md`: every rule with its examples, and what the tables hold.
enum Book {
  private static let head = """
    # Rules

    Every rule by which Elek finds something, with examples and what comes of them. Written by `make rules`; a test
    fails when it is stale, and another when an example shows nothing of its rule.

    Behind an example stands what was found in it, in the notation of [corpora/README.md](../corpora/README.md): in bold
    what the rule made, plain what others made of the same text, ∅ where nothing was found. The day of publication is
    Wednesday, 20 March 2024.


    """

  /// - Parameter lexicons: the folder of the tables.
  static func text(lexicons folder: String) throws -> String {
    let examples = try Examples()
    let tables = try LexiconFolder.tables(in: folder)
    return head + RuleBook.chapters.map { text(of: $0, examples) }.joined()
      + TableChapters.eventTypes(tables) + TableChapters.tables(tables)
  }

  /// The rules by the file that they stand in, in the order in which they are tried.
  private static func text(of chapter: RuleBook.Chapter, _ examples: Examples) -> String {
    var text = "## \(chapter.title) (\(chapter.rules.count))\n\n\(chapter.introduction)\n"
    var file = ""
    for rule in chapter.rules {
      if rule.file != file {
        file = rule.file
        text += "\n### \(file.split(separator: "/").last ?? "")\n\n"
        text += "| rule | examples and what comes of them |\n|---|---|\n"
      }
      let lines = rule.examples.map { line(of: $0, for: rule, in: chapter, examples) }
      text += "| `\(rule.id)` | \(lines.joined(separator: "<br>")) |\n"
    }
    return text + "\n"
  }

  private static func line(
    of example: String, for rule: RuleNote, in chapter: RuleBook.Chapter, _ examples: Examples
  ) -> String {
    let findings = examples.outcome(of: example, for: rule, in: chapter).findings
    if findings.isEmpty { return example + " → ∅" }
    let values = findings.map { finding in
      finding.rules.contains(where: rule.matches) ? "**\(finding.value)**" : finding.value
    }
    return example + " → " + values.joined(separator: "; ")
  }
}
