package import Elek
import ElekLexicon
import ElekMorphology

/// Fills in what Elek knows of the words of a CoNLL-U file: lemma, part of speech, features.
///
/// Comments, other columns, tokens and sentences stay as they are.
package struct ConlluFiller {
  private let worker: AnalyzerWorker

  package init(worker: AnalyzerWorker) { self.worker = worker }

  /// The file with the three columns written anew.
  package func filled(_ file: ConlluFile) -> String {
    let text = worker.read(given: file.sentences)
    let units = text.unitsOfTokens()
    var output = ""
    var token = 0
    for line in file.lines {
      switch line {
      case .other(let line): output += line
      case .word(var columns):
        let reading = text.tokenReading(units: units[token])
        token += 1
        columns[2] = reading.lemma
        columns[3] = reading.upos.tag
        columns[5] = reading.features.description
        output += columns.joined(separator: "\t")
      }
      output += "\n"
    }
    return output
  }
}
