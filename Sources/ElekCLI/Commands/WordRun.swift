import ArgumentParser
import Elek
import ElekFormats
import ElekMorphology
import ElekText

/// Reads the words of every input and writes what a command makes of them.
struct WordRun {
  var input: InputArguments
  var lexicons: String?
  var hyphens: HyphenPolicy

  /// Calls `render` with each text, the name of its document and who has read it, in order.
  func run(_ render: (AnalyzedText, String, AnalyzerWorker) -> String) throws {
    let options = try input.options()
    let reader = InputReader(paths: try input.textSources(), options: options)
    let decoder = DocumentDecoder(options: options)
    let worker = try NewsAnalyzer(options: AnalyzerOptions(lexiconFolder: lexicons)).makeWorker()
    let output = StandardOutput()
    var failed = false
    while let item = reader.next() {
      let document: SourceDocumentText
      do throws(RecordError) {
        document = try decoder.text(of: item)
      } catch {
        Messages.report(error.message)
        failed = true
        continue
      }
      let text = render(worker.read(document.raw, hyphens: hyphens), document.id, worker)
      guard try output.write(Array(text.utf8)) else { return }
    }
    Messages.report(skipped: reader.skippedCount)
    if reader.openedCount == 0 { throw ExitCode(ExitStatus.noInput.rawValue) }
    if failed { throw ExitCode(ExitStatus.dataError.rawValue) }
  }
}
