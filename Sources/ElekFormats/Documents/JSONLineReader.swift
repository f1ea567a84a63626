import Elek
import ElekText
import FoundationEssentials

/// Reads one line of JSON Lines.
struct JSONLineReader {
  let fields: FieldNames
  /// The name of the document when the line gives it none.
  let name: String
  /// The file and the number of the line, for messages.
  let place: String

  func document(from line: [UInt8], path: String?) throws(RecordError) -> SourceDocument {
    let raw = RawText(decoding: line)
    if raw.isBinary { throw failure(.binary, "the bytes are no text") }
    let members = try members(of: raw.bytes)
    var document = SourceDocument(
      id: members.id ?? name,
      source: SourceInfo(
        path: path, url: members.url, publisher: members.publisher, title: members.title),
      content: .text(members.text))
    document.warnings = raw.warnings.map {
      WarningRecord(code: $0.code, message: "in the JSON line: \($0.message)")
    }
    if let published = members.published {
      document.published = PublicationDay(digits: published.utf8.prefix(10))
      if document.published == nil {
        document.warnings.append(
          WarningRecord(code: "published", message: "no day of publication: \(published)"))
      }
    }
    return document
  }

  private func members(of json: [UInt8]) throws(RecordError) -> JSONLineMembers {
    do {
      let decoder = JSONDecoder()
      if let key = JSONLineMembers.fieldNames { decoder.userInfo[key] = fields }
      return try decoder.decode(JSONLineMembers.self, from: Data(json))
    } catch DecodingError.keyNotFound(let key, _) {
      throw failure(.noText, "no member “\(key.stringValue)”")
    } catch DecodingError.typeMismatch(_, let context),
      DecodingError.valueNotFound(_, let context)
    {
      let member = context.codingPath.last?.stringValue
      let message = member.map { "the member “\($0)” is no string" } ?? "the line is no JSON object"
      throw failure(member == fields[.text] ? .noText : .json, message)
    } catch {
      throw failure(.json, "the line is no valid JSON")
    }
  }

  private func failure(_ code: RecordError.Code, _ message: String) -> RecordError {
    RecordError(id: name, code: code, message: "\(place): \(message)")
  }
}
