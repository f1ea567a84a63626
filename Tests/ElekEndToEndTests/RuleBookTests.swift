import Elek
import ElekRules
import ElekTestSupport
import FoundationEssentials
import Testing

@testable import RuleBook

/// The examples of the rules, and the book that is written from them.
struct RuleBookTests {
  /// An example that shows something else than its rule misleads whoever reads the book.
  @Test func everyExampleShowsItsRule() throws {
    let examples = try Examples()
    for chapter in RuleBook.chapters {
      for rule in chapter.rules {
        #expect(!rule.examples.isEmpty, "\(rule.id) has no example")
        for example in rule.examples {
          let outcome = examples.outcome(of: example, for: rule, in: chapter)
          #expect(outcome.isRulesDoing, "\(rule.id) does nothing to «\(example)»")
        }
      }
    }
  }

  @Test func ruleIdsAreUnique() {
    let ids = RuleBook.chapters.flatMap(\.rules).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func bookIsFresh() throws {
    let book = try String(contentsOfFile: SpecCorpus.root + "/docs/Rules.md", encoding: .utf8)
    // The texts are long: printed, they would bury the advice.
    let isFresh = try book == Book.text(lexicons: SpecCorpus.root + "/lexicons")
    #expect(isFresh, "docs/Rules.md is stale: run 'make rules'")
  }
}
