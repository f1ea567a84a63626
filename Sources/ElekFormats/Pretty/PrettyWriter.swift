public import Elek

/// Writes records for people to read on a terminal: a headline, then a line for each thing.
public struct PrettyWriter: Sendable {
  /// What has been written so far.
  public private(set) var bytes: [UInt8] = []

  /// A writer.
  public init() {}

  /// Forgets what was written and keeps the room.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Appends the reading of one record.
  public mutating func write(_ record: NewsRecord) {
    let labels = EntityLabels(record)
    line(Headline(record).text)
    let published = record.published.map { "\($0) (\(record.publishedBasis.rawValue))" }
    line([published, record.id].compactMap(\.self).joined(separator: "  "), depth: 1)
    section("events", record.events.map { EventLine($0, labels).text })
    section("dates", record.dates.map(ValueLine.text))
    section("quantities", record.quantities.map(ValueLine.text))
    section("people", record.people.map(labels.line))
    section("organizations", record.organizations.map(labels.line))
    section("places", record.places.map(labels.line))
    section("warnings", record.warnings.map(\.message))
    line("")
  }

  /// Appends what stands in place of a record that could not be made.
  public mutating func write(_ error: RecordError) {
    line("\(error.id): \(error.message)")
    line("")
  }

  private mutating func section(_ name: String, _ entries: [String]) {
    guard !entries.isEmpty else { return }
    line(name, depth: 1)
    for entry in entries { line(entry, depth: 2) }
  }

  private mutating func line(_ text: String, depth: Int = 0) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    // Text of the outside world: a control character must not reach the terminal.
    bytes.append(contentsOf: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 })
    bytes.append(UInt8(ascii: "\n"))
  }
}
