import Elek
import ElekFormats

/// What a thread does with a batch.
struct BatchTask: Sendable {
  let decoder: DocumentDecoder
  let renderer: any DocumentRenderer

  func result(of batch: Batch) throws -> BatchResult {
    if Task.isCancelled { return BatchResult(number: batch.number) }
    let documents = batch.items.map(read)
    let errors = documents.compactMap { document in
      if case .failure(let error) = document.text { error } else { nil as RecordError? }
    }
    return BatchResult(
      number: batch.number, bytes: try renderer.bytes(of: documents), count: documents.count,
      errors: errors)
  }

  private func read(_ item: InputItem) -> ReadDocument {
    let isLine = if case .line = item { true } else { false }
    do throws(RecordError) {
      return ReadDocument(isLine: isLine, text: .success(try decoder.text(of: item)))
    } catch {
      return ReadDocument(isLine: isLine, text: .failure(error))
    }
  }
}
