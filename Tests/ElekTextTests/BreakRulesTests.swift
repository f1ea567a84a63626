import ElekText
import Foundation
import Testing

/// The word rules that lie compiled in the binary.
@Suite("Break rules") struct BreakRulesTests {
  /// Another ICU's compiler may write other bytes for the same rules.
  @Test(.enabled(if: BreakRules.icuVersion / 100 == BreakRules.madeByICU))
  func compiledFormIsFresh() throws {
    let file = Corpus.root.appending(path: "Sources/CElekICU/words.brk")
    #expect(
      try BreakRules.compile() == Array(Data(contentsOf: file)),
      "words.rules has changed since: run 'make break-rules'")
  }
}
