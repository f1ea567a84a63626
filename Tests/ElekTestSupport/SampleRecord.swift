public import Elek
import ElekLexicon
public import ElekText

/// A record that has something in every field, made by hand.
public enum SampleRecord {
  /// The text that the record is about.
  public static let text =
    "Билим берүү министри Айгүл Осмонова 5-мартта Нарында 40тан ашуун мугалим менен жолугушту."

  /// Where some words of the text stand.
  public static func span(_ words: String) -> Span {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
    return Span(start: start, end: start + wanted.count)
  }

  private static func mention(_ words: String) -> MentionRecord {
    MentionRecord(span: span(words), text: words)
  }

  /// The record.
  public static let full = NewsRecord(
    id: "sample",
    source: SourceInfo(
      path: "sample.txt", url: "https://example.org/1", publisher: "Үлгү", title: "Жолугушуу",
      byline: "АБв"),
    published: PublicationDay(year: 2024, month: 3, day: 6), publishedBasis: .metadata,
    text: text, sentences: [sentence], dates: [date], quantities: [quantity],
    people: [minister, teacher], organizations: [ministry], places: [place], events: [event],
    warnings: [WarningRecord(code: "encoding", message: "decoded as windows-1251")])

  private static let sentence = SentenceRecord(
    span: span(text),
    tokens: [
      TokenRecord(
        span: span("Нарында"), text: "Нарында", lemma: "Нарын", upos: "PROPN",
        features: [FeatureRecord(name: "Case", value: "Loc")])
    ])

  private static let date = DateRecord(
    id: "d1", span: span("5-мартта"), text: "5-мартта", type: .date, value: "2024-03-05",
    granularity: .day, basis: .published,
    expression: DateExpressionRecord(parts: DatePartsRecord(month: 3, day: 5)),
    rule: "date.day-month")

  private static let quantity = QuantityRecord(
    id: "q1", span: span("40тан"), text: "40тан", value: 40, kind: .count, unit: "мугалим",
    modifier: .more, rule: "quantity.number-noun")

  private static let minister = PersonRecord(
    id: "p1", name: "Айгүл Осмонова", latin: "Aigul Osmonova", given: "Айгүл",
    family: "Осмонова",
    positions: [
      PositionRecord(
        title: "билим берүү министри", rank: "minister", organization: "o1", country: "KG",
        span: span("Билим берүү министри"))
    ], mentions: [mention("Айгүл Осмонова")])

  private static let teacher = PersonRecord(
    id: "p2", name: nil, positions: [PositionRecord(title: "мугалим", span: span("мугалим"))])

  private static let ministry = OrganizationRecord(
    id: "o1", name: "Билим берүү министрлиги", country: "KG", sector: "GOV")

  private static let place = PlaceRecord(
    id: "l1", name: "Нарын", latin: "Naryn", kind: .city, country: "KG",
    gazetteer: "geonames:1527590", latitude: DecimalNumber("41.4287"),
    longitude: DecimalNumber("75.9911"), within: ["KG"], mentions: [mention("Нарында")])

  private static let event = EventRecord(
    id: "e1", type: .meet,
    trigger: TriggerRecord(span: span("жолугушту"), text: "жолугушту", lemma: "жолугуш"),
    evidential: .witnessed,
    arguments: [
      ArgumentRecord(role: .who, filler: .ref("p1"), basis: .explicit),
      ArgumentRecord(role: .who, filler: .ref("p2"), basis: .explicit, marker: "менен"),
      ArgumentRecord(role: .where, filler: .ref("l1"), basis: .explicit),
      ArgumentRecord(role: .when, filler: .ref("d1"), basis: .explicit),
      ArgumentRecord(role: .what, filler: .span(span("Билим берүү")), basis: .inherited),
      ArgumentRecord(role: .quantity, filler: .value("40"), basis: .coreference),
    ],
    attribution: AttributionRecord(source: "o1", cue: span("министри")),
    codes: EventCodes(plover: "CONSULT", cameo: "042", ace: "Contact.Meet"),
    confidence: DecimalNumber("0.9"), rules: ["event.meet.with"])
}
