import Elek
import ElekFormats
import ElekTestSupport
import Testing

@Suite struct PrettyWriterTests {
  private func text(_ record: NewsRecord) -> String {
    var writer = PrettyWriter()
    writer.write(record)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func readsARecordAloud() {
    #expect(
      text(SampleRecord.full) == """
        Жолугушуу
          2024-03-06 (metadata)  sample
          events
            meet 2024-03-05 Нарын (KG): Айгүл Осмонова (билим берүү министри) — мугалим; \
        Билим берүү; 40 «жолугушту»
          dates
            5-мартта = 2024-03-05
          quantities
            40тан = more 40 мугалим
          people
            Айгүл Осмонова: билим берүү министри, Билим берүү министрлиги
            ?: мугалим
          organizations
            Билим берүү министрлиги: GOV, KG
          places
            Нарын: city, KG, geonames:1527590
          warnings
            decoded as windows-1251


        """)
  }

  @Test func calledByItsFirstSentenceOrItsName() {
    var record = SampleRecord.full
    record.source.title = nil
    #expect(text(record).hasPrefix(SampleRecord.text + "\n"))
    record.sentences = []
    record.text = "\n" + String(repeating: "узун сөз ", count: 40)
    #expect(text(record).split(separator: "\n").first?.hasSuffix(" …") == true)
    #expect(text(NewsRecord(id: "a")) == "a\n  a\n\n")
  }

  @Test func keepsControlCharactersFromTheTerminal() {
    let record = NewsRecord(id: "a\u{1B}[2J", source: SourceInfo(title: "б\u{7}в"))
    let output = text(record).unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
    #expect(output.isEmpty)
  }

  @Test func marksWhatDidNotHappen() {
    var record = SampleRecord.full
    record.events[0].polarity = .negative
    record.events[0].realis = .planned
    record.events[0].arguments = []
    #expect(text(record).contains("    meet not [planned]: «жолугушту»\n"))
  }
}
