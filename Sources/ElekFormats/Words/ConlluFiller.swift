package import Elek
import ElekLexicon
import ElekMorphology

/// Fills in what Elek knows of the words of a CoNLL-U file: lemma, part of speech, features.
///
/// Comments, other columns, tokens and sentences stay as they are.
package struct ConlluFiller {
  private let worker: AnalyzerWorker
  /// Whether every reading is noted in the last column.
  private let notesReadings: Bool

  package init(worker: AnalyzerWorker, notesReadings: Bool = false) {
    self.worker = worker
    self.notesReadings = notesReadings
  }

  /// The file with the three columns written anew.
  package func filled(_ file: ConlluFile) -> String {
    let text = worker.read(given: file.sentences)
    let tags = worker.tags(of: text)
    let units = notesReadings ? text.unitsOfTokens() : []
    var output = ""
    var token = 0
    for line in file.lines {
      switch line {
      case .other(let line): output += line
      case .word(var columns):
        if notesReadings {
          let readings = text.readings(ofToken: units[token])
          let notes = (columns[9] == "_" ? [] : [columns[9]]) + ConlluWriter.notes(readings)
          columns[9] = notes.joined(separator: "|")
        }
        columns[2] = tags[token].lemma
        columns[3] = tags[token].upos.tag
        columns[5] = tags[token].features.description
        token += 1
        output += columns.joined(separator: "\t")
      }
      output += "\n"
    }
    return output
  }
}
