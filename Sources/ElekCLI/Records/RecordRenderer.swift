import Elek
import ElekFormats

/// Analyses documents and writes their records.
struct RecordRenderer: DocumentRenderer {
  private let pool: WorkerPool
  private let format: RecordFormat
  private let content: RecordContent

  init(analyzer: NewsAnalyzer, format: RecordFormat, content: RecordContent) {
    pool = WorkerPool(analyzer)
    self.format = format
    self.content = content
  }

  func bytes(of documents: [ReadDocument]) throws -> [UInt8] {
    try pool.withWorker { worker in
      var output = emptyOutput
      for document in documents {
        switch document.text.map(worker.analyze) {
        case .success(let record): output.write(record)
        case .failure(let error): output.write(error)
        }
      }
      return output.bytes
    }
  }

  private var emptyOutput: any RecordOutput {
    switch format {
    case .jsonl: RecordWriter(content: content)
    case .pretty: PrettyWriter()
    }
  }
}
