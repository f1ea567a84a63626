import Elek
import ElekText

/// Repairs documents, and writes them or what was repaired.
struct NormalizeRenderer: DocumentRenderer {
  let isReport: Bool

  func bytes(of documents: [ReadDocument]) -> [UInt8] {
    var bytes: [UInt8] = []
    for document in documents {
      switch document.text {
      case .success(let source):
        let repaired = NormalizedText(normalizing: source.raw)
        if isReport {
          bytes += report(repaired, of: source)
        } else {
          bytes += document.isLine ? line(repaired, of: source) : repaired.bytes
        }
      case .failure(let error):
        // Among plain texts an error would be taken for text; it is said on standard error.
        if document.isLine || isReport { bytes += line(error) }
      }
    }
    return bytes
  }

  private func report(_ repaired: NormalizedText, of source: SourceDocumentText) -> [UInt8] {
    var json = JSONLinesWriter()
    for warning in repaired.warnings {
      json.beginObject()
      json.key("id")
      json.string(source.id)
      json.key("code")
      json.string(warning.code)
      json.key("message")
      json.string(warning.message)
      json.key("span")
      if let span = warning.span {
        json.beginArray()
        json.integer(span.start)
        json.integer(span.end)
        json.endArray()
      } else {
        json.null()
      }
      json.endObject()
      json.endLine()
    }
    return json.bytes
  }

  private func line(_ repaired: NormalizedText, of source: SourceDocumentText) -> [UInt8] {
    let published = source.publishedBasis == .metadata ? source.published?.description : nil
    let members: [(StaticString, String?)] = [
      ("id", source.id), ("published", published), ("title", source.source.title),
      ("url", source.source.url), ("publisher", source.source.publisher),
      ("text", repaired.string),
    ]
    var json = JSONLinesWriter()
    json.beginObject()
    for case (let name, let value?) in members {
      json.key(name)
      json.string(value)
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func line(_ error: RecordError) -> [UInt8] {
    var writer = RecordWriter()
    writer.write(error)
    return writer.bytes
  }
}
