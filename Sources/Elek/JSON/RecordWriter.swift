/// Writes records as JSON Lines, in the key order of the format's description.
public struct RecordWriter: Sendable {
  /// The bulky parts that are written too.
  public var content: RecordContent
  private var json: JSONLinesWriter

  /// A writer of records, with the bulky parts that were asked for.
  public init(content: RecordContent = []) {
    self.content = content
    json = JSONLinesWriter()
  }

  /// What has been written so far.
  public var bytes: [UInt8] { json.bytes }

  /// Forgets what was written and keeps the room.
  public mutating func removeAll() {
    json.removeAll()
  }

  /// Appends one record and the end of its line.
  public mutating func write(_ record: NewsRecord) {
    json.object { [content] in Self.writeMembers(of: record, content, to: &$0) }
    json.endLine()
  }

  /// Appends what stands in place of a record that could not be made.
  public mutating func write(_ error: RecordError) {
    json.object {
      $0.member("schema", RecordError.schema)
      $0.member("id", error.id)
      $0.member("code", error.code)
      $0.member("message", error.message)
    }
    json.endLine()
  }

  private static func writeMembers(
    of record: NewsRecord, _ content: RecordContent, to json: inout JSONLinesWriter
  ) {
    json.member("schema", NewsRecord.schema)
    json.member("id", record.id)
    json.key("source")
    json.write(record.source)
    json.member("published", record.published?.description)
    json.member("publishedBasis", record.publishedBasis)
    json.member("language", record.language)
    json.member("offsets", record.offsets)
    if content.contains(.text) { json.member("text", record.text) }
    if !content.isDisjoint(with: [.sentences, .tokens]) {
      let withTokens = content.contains(.tokens)
      json.member("sentences", record.sentences) { $0.write($1, withTokens: withTokens) }
    }
    json.member("dates", record.dates) { $0.write($1) }
    json.member("quantities", record.quantities) { $0.write($1) }
    json.member("people", record.people) { $0.write($1) }
    json.member("organizations", record.organizations) { $0.write($1) }
    json.member("places", record.places) { $0.write($1) }
    json.member("events", record.events) { $0.write($1) }
    json.member("warnings", record.warnings) { $0.write($1) }
  }
}
