import ElekFormats
import Testing

@Suite struct FieldNamesTests {
  @Test func renamesSomeAndKeepsTheRest() throws {
    let names = try #require(FieldNames(renaming: ["text=body", "id=a=b"]))
    #expect(names[.text] == "body")
    #expect(names[.id] == "a=b")
    #expect(names[.title] == "title")
  }

  @Test(arguments: ["text", "=body", "text=", "body=text", ""])
  func refusesWhatNamesNothing(pair: String) {
    #expect(FieldNames(renaming: [pair]) == nil)
  }
}
