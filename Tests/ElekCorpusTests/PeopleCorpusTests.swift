import Elek
import ElekLexicon
import ElekText
import Testing

/// Names of people and what offices they hold, as `corpora/spec` states them.
struct PeopleCorpusTests {
  @Test func names() throws {
    try CorpusRunner("people.corpus").run { record in
      let mentions = record.people.flatMap { person in
        person.mentions.map { mention in
          CorpusRunner.Finding(
            span: mention.span.start..<mention.span.end, value: person.name ?? "-")
        }
      }
      return mentions.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
  }

  @Test func offices() throws {
    try CorpusRunner("officials.corpus").run { record in
      let positions = record.people.flatMap { person in
        person.positions.compactMap { position in
          position.span.map { span in
            CorpusRunner.Finding(
              span: span.start..<span.end,
              value: Self.value(of: position, of: person, in: record))
          }
        }
      }
      return Self.joined(positions.sorted { $0.span.lowerBound < $1.span.lowerBound })
    }
  }

  /// BGN/PCGN, as ICU's `ky-ky_Latn/BGN` has it.
  @Test(arguments: [
    ("Жээнбек Кулубаев", "Jeenbek Kulubaev"), ("Алмаз Имангазиев", "Almaz Imangaziev"),
    ("Өмүрбек Щербаков", "Ömürbek Shcherbakov"), ("Чыңгыз Үсөнов", "Chynggyz Üsönov"),
    ("Юлия Хасанова", "Yuliya Khasanova"), ("Сергей Цоев", "Sergeĭ Tsoev"),
  ])
  func latin(name: String, latin: String) throws {
    let worker = try NewsAnalyzer().makeWorker()
    let record = worker.analyze(
      SourceDocumentText(
        id: "example", published: nil, publishedBasis: .none,
        raw: RawText("Жыйынга " + name + " келди.")))
    #expect(record.people.first?.name == name)
    #expect(record.people.first?.latin == latin)
  }

  /// One finding a span: a plural title is everybody's.
  private static func joined(_ findings: [CorpusRunner.Finding]) -> [CorpusRunner.Finding] {
    var result: [CorpusRunner.Finding] = []
    for finding in findings {
      if let last = result.indices.last, result[last].span == finding.span {
        result[last].value += " & " + finding.value
      } else {
        result.append(finding)
      }
    }
    return result
  }

  /// As the corpus writes it: `Асан Үсөнов: мэр of Ош former`.
  private static func value(
    of position: PositionRecord, of person: PersonRecord, in record: NewsRecord
  ) -> String {
    var value = (person.name ?? "-") + ": " + position.title
    if let owner = position.of {
      let names =
        record.organizations.map { ($0.id, $0.name) } + record.places.map { ($0.id, $0.name) }
      value += " of " + (names.first { $0.0 == owner }?.1 ?? "?")
    }
    if position.status != .current { value += " " + position.status.rawValue }
    return value
  }
}
