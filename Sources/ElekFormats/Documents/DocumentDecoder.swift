public import Elek
import ElekText

/// Makes texts of input items; pure, so that every thread can do it.
public struct DocumentDecoder: Sendable {
  private let options: InputOptions

  /// A decoder that heeds what the caller said about the inputs.
  public init(options: InputOptions = InputOptions()) {
    self.options = options
  }

  /// The text of an item, or why there is none.
  public func text(of item: InputItem) throws(RecordError) -> SourceDocumentText {
    switch item {
    case .failure(let error):
      throw error
    case .text(let id, let path, let bytes):
      let document = SourceDocument(
        id: id, source: SourceInfo(path: path), content: .bytes(bytes))
      return try text(of: document, at: InputName.of(path))
    case .line(let file, let path, let number, let bytes):
      let place = "\(InputName.of(path)):\(number)"
      let reader = JSONLineReader(fields: options.fields, name: "\(file):\(number)", place: place)
      return try text(of: reader.document(from: bytes, path: path), at: place)
    }
  }

  /// The decoded text of a document, with the day of its publication settled; the place is for
  /// messages.
  public func text(
    of document: SourceDocument, at place: String
  ) throws(RecordError) -> SourceDocumentText {
    let raw =
      switch document.content {
      case .bytes(let bytes): RawText(decoding: bytes)
      case .text(let string): RawText(string)
      }
    if raw.isBinary {
      throw RecordError(id: document.id, code: .binary, message: "\(place): the bytes are no text")
    }
    let header = PublicationHeader(in: raw.bytes)
    var result = SourceDocumentText(
      id: document.id, source: document.source, raw: raw, bodyStart: header?.end ?? 0,
      warnings: document.warnings)
    if let day = options.published {
      (result.published, result.publishedBasis) = (day, .option)
    } else if let day = document.published {
      (result.published, result.publishedBasis) = (day, .metadata)
    } else if let day = header?.day {
      (result.published, result.publishedBasis) = (day, .header)
    }
    if raw.bytes[result.bodyStart...].allSatisfy({ $0 <= 0x20 }) {
      result.warnings.append(WarningRecord(code: "empty", message: "there is no text"))
    }
    return result
  }
}
