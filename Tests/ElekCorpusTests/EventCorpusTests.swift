import Elek
import ElekTestSupport
import ElekText
import Testing

/// Events, as `corpora/spec/events.corpus` states them.
struct EventCorpusTests {
  /// Each phrasing has the event of its value line; those under `∅` have none.
  @Test func events() throws {
    let corpus = try SpecCorpus("events.corpus")
    let worker = try NewsAnalyzer().makeWorker()
    for phrasing in corpus.phrasings {
      let record = worker.analyze(
        SourceDocumentText(
          id: "example", published: corpus.reference.flatMap { PublicationDay($0) },
          publishedBasis: .option, raw: RawText(phrasing.text)))
      let found = record.events.map { StatedEvent($0, in: record) }
      let expected = phrasing.values.map { StatedEvent(stated: $0) }
      let passes = expected.isEmpty ? found.isEmpty : expected.allSatisfy(found.contains)
      if passes != phrasing.isKnownGap { continue }
      let message =
        passes
        ? "a known gap passes now: take the mark '~ ' away"
        : "\(phrasing.text): expected \(expected), got \(found)"
      Issue.record(
        Comment(rawValue: message),
        sourceLocation: SourceLocation(
          fileID: "ElekCorpusTests/events.corpus", filePath: corpus.path, line: phrasing.line,
          column: 5))
    }
  }

  /// A quarter of the examples say that there is nothing to find.
  @Test func negatives() throws {
    let phrasings = try SpecCorpus("events.corpus").phrasings
    let negatives = phrasings.filter { $0.values.isEmpty }
    #expect(phrasings.count >= 150)
    #expect(negatives.count * 4 >= phrasings.count)
  }
}

/// An event as a value line of the corpus has it.
private struct StatedEvent: Equatable, CustomStringConvertible {
  var head: String
  var fillers: [String: Set<String>] = [:]

  private static let roles: [ArgumentRecord.Role] = [.who, .whom, .where, .when]

  /// `meet actual positive trigger=жолугушту who=A; B when=2024-03-15`.
  init(stated line: String) {
    var fields: [(name: String, value: String)] = []
    for word in line.split(separator: " ") {
      if let equals = word.firstIndex(of: "="),
        ["trigger", "who", "whom", "where", "when"].contains(String(word[..<equals]))
      {
        fields.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
      } else if let last = fields.indices.last {
        fields[last].value += " " + word
      } else {
        fields.append(("head", String(word)))
      }
    }
    head = fields.first { $0.name == "head" }?.value ?? ""
    head += " " + (fields.first { $0.name == "trigger" }?.value ?? "")
    for field in fields where field.name != "head" && field.name != "trigger" {
      fillers[field.name] = Set(
        field.value.split(separator: ";").map { $0.trimmingPrefix { $0 == " " }.description })
    }
  }

  init(_ event: EventRecord, in record: NewsRecord) {
    head = [
      event.type.rawValue, event.realis.rawValue, event.polarity.rawValue,
      event.trigger.text.lowercased(),
    ].joined(separator: " ")
    for argument in event.arguments where Self.roles.contains(argument.role) {
      let value =
        switch argument.filler {
        case .ref(let id): Self.name(of: id, in: record)
        case .value(let value): value
        case .span: ""
        }
      fillers[argument.role.rawValue, default: []].insert(value)
    }
  }

  /// The name of an entity, the title of a person without one, the value of a date.
  private static func name(of id: String, in record: NewsRecord) -> String {
    if let person = record.people.first(where: { $0.id == id }) {
      return person.name ?? person.positions.first?.title ?? ""
    }
    let names =
      record.organizations.map { ($0.id, $0.name) } + record.places.map { ($0.id, $0.name) }
      + record.dates.map { ($0.id, $0.value) }
    return names.first { $0.0 == id }?.1 ?? ""
  }

  var description: String {
    fillers.sorted { $0.key < $1.key }.reduce(head) { text, field in
      text + " \(field.key)=" + field.value.sorted().joined(separator: "; ")
    }
  }
}
