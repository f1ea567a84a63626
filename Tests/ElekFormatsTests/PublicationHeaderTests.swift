import Elek
import ElekFormats
import Testing

@Suite struct PublicationHeaderTests {
  @Test(arguments: [
    ("date 2026-01-23\nЖаңылык.", 16),
    (" date 2026-01-23 Жаңылык.", 17),
    ("\n\t date\t2026-01-23\r\n\r\nЖаңылык.", 22),
    ("date   2026-01-23", 17),
    ("\u{FEFF}date 2026-01-23 Ж", 19),
  ])
  func findsTheDayBeforeTheText(text: String, end: Int) throws {
    let header = try #require(PublicationHeader(in: Array(text.utf8)))
    #expect(header.day.description == "2026-01-23")
    #expect(header.end == end)
  }

  @Test(arguments: [
    "", "date", "date ", "date 2026-01-2", "date 2026-02-30 Ж", "date 2026-01-23Ж",
    "date2026-01-23", "Date 2026-01-23", "Бүгүн date 2026-01-23", "date: 2026-01-23",
    "date\n2026-01-23",
  ])
  func leavesOtherBeginningsAlone(text: String) {
    #expect(PublicationHeader(in: Array(text.utf8)) == nil)
  }
}
