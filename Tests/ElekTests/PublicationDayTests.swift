import Elek
import Testing

@Suite struct PublicationDayTests {
  @Test(arguments: ["2026-01-23", "2024-02-29", "2000-02-29", "0001-12-31", "9999-04-30"])
  func readsDays(text: String) {
    #expect(PublicationDay(text)?.description == text)
  }

  @Test(arguments: [
    "2026-1-23", "2026-13-01", "2026-00-10", "2023-02-29", "1900-02-29", "2026-04-31",
    "2026-01-00", "2026/01/23", "2026-01-23 ", "", "0000-01-01", "20260-1-01",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(PublicationDay(text) == nil)
  }
}
