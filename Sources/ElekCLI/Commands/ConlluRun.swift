import ArgumentParser
import Elek
import ElekFormats

/// Fills in the columns of CoNLL-U files, file after file.
struct ConlluRun {
  let paths: [String]
  let worker: AnalyzerWorker
  let notesReadings: Bool

  func callAsFunction() throws {
    let filler = ConlluFiller(worker: worker, notesReadings: notesReadings)
    let output = StandardOutput()
    var failed = 0
    for path in paths {
      let name = path == "-" ? "standard input" : path
      do {
        let file = try ConlluFile(parsing: WholeInput.bytes(of: path))
        guard try output.write(Array(filler.filled(file).utf8)) else { return }
      } catch let error as ConlluFile.ParseError {
        Messages.draw("\(name):\(error.line): error: \(error.message)\n")
        failed += 1
      } catch let error as RecordError {
        Messages.report(error.message)
        failed += 1
      }
    }
    if failed > 0 { throw ExitCode(ExitStatus.dataError.rawValue) }
  }
}
