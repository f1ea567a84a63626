import ElekTestSupport
import Testing

/// `elek lexicon`: what is wrong in tables, and what they know of a word.
@Suite struct LexiconCommandTests {
  private static let header = """
    #! elek-lexicon 1
    #! columns\tlemma\tupos\tstem\tflags\tgloss
    #! licence\tCC0-1.0
    #! source\town work

    """

  private func lookUp(_ arguments: String...) throws -> ElekBinary.Outcome {
    try ElekBinary.run(["lexicon", "lookup"] + arguments)
  }

  @Test func lintNamesThePlaceOfAnError() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.header + "суу\tNOUN\t-\t-\twater\nот\tNOUN\t-\t-\tfire\n", to: "stems/own.tsv")
    let lint = try ElekBinary.run(["lexicon", "lint", folder.path])
    #expect(lint.status == 65)
    #expect(lint.lines.first == "stems/own.tsv:6:1: error: rows must be sorted by their bytes")
  }

  @Test func aDictionaryFormHasItsRowFirst() throws {
    let outcome = try lookUp("китеп")
    #expect(outcome.status == 0)
    #expect(
      outcome.lines == ["китеп", "  stems/nouns: lemma китеп, upos NOUN", "  китеп NOUN Case=Nom"])
  }

  @Test func aFormHasItsReadingFirst() throws {
    let outcome = try lookUp("китептердин")
    #expect(outcome.status == 0)
    #expect(
      outcome.lines == [
        "китептердин", "  китеп NOUN Case=Gen|Number=Plur",
        "    stems/nouns: lemma китеп, upos NOUN",
      ])
  }

  @Test func wordsOfOneEntryAreLookedUpTogether() throws {
    let outcome = try lookUp("кол койду", "тышкы иштер министрлигине")
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains { $0.hasPrefix("    events/predicates: predicate кол кой,") })
    #expect(
      outcome.lines.contains {
        $0.hasPrefix("    organizations/bodies: name Тышкы иштер министрлиги,")
      })
  }

  @Test func oneReadingOfSeveralTablesIsSaidOnce() throws {
    let outcome = try lookUp("барды")
    #expect(Set(outcome.lines).count == outcome.lines.count)
    #expect(outcome.lines.contains { $0.hasPrefix("    events/predicates: predicate бар,") })
    #expect(outcome.lines.contains("    stems/verbs: lemma бар, upos VERB"))
  }

  @Test func saysThatAWordIsUnknown() throws {
    let outcome = try lookUp("шүмшүлдөктү", "китеп")
    #expect(outcome.status == 65)
    #expect(outcome.lines.first == "шүмшүлдөктү")
    #expect(outcome.lines.contains("  no table has it"))
    #expect(outcome.lines.last == "  китеп NOUN Case=Nom")
  }

  @Test func namesFileAndLineOfARowOfOnesOwn() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.header + "шүмшүлдөк\tNOUN\t-\t-\ta made-up thing\n", to: "stems/own.tsv")
    let outcome = try lookUp("шүмшүлдөктү", "--lexicons", folder.path)
    #expect(outcome.status == 0)
    #expect(
      outcome.lines.last
        == "    stems/own: lemma шүмшүлдөк, upos NOUN (\(folder.path)/stems/own.tsv:5)"
    )
  }

  @Test func namesThePlaceOfAnErrorInTheFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.header + "шүмшүлдөк\tNOUNS\t-\t-\ta thing\n", to: "stems/own.tsv")
    let outcome = try lookUp("китеп", "--lexicons", folder.path)
    #expect(outcome.status == 65)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("stems/own.tsv:5:"))
  }
}
