import ElekTestSupport
import Testing

@Suite struct NormalizeTests {
  /// «Coкол» with a Latin «o» and a soft hyphen.
  private let damaged = "Ал со\u{AD}кого окшoш."
  private let repaired = "Ал сокого окшош."

  @Test func repairsTexts() throws {
    let outcome = try ElekBinary.run(["normalize"], input: damaged.utf8)
    #expect(outcome.status == 0)
    #expect(String(decoding: outcome.output, as: UTF8.self) == repaired)
  }

  @Test func keepsJSONLines() throws {
    let json = #"{"id":"7","body":"\#(damaged)","title":"Т"}"# + "\nбузук\n"
    let outcome = try ElekBinary.run(
      ["normalize", "--input", "jsonl", "--field", "text=body"], input: json.utf8)
    #expect(outcome.status == 65)
    #expect(outcome.lines.first == #"{"id":"7","title":"Т","text":"\#(repaired)"}"#)
    #expect(outcome.lines.last?.contains(#""schema":"elek.error/1""#) == true)
  }

  @Test func listsRepairs() throws {
    let outcome = try ElekBinary.run(["normalize", "--report", "--id", "a"], input: damaged.utf8)
    #expect(outcome.status == 0)
    let repairs = try outcome.lines.map { try JSONValue(parsing: $0) }
    #expect(repairs.count == 2)
    #expect(repairs.allSatisfy { $0["id"]?.string == "a" })
    let starts = repairs.compactMap { $0["span"]?.array?.first?.number }
    #expect(starts.allSatisfy { (3..<17).contains($0) })
  }
}
