import ElekLexicon
package import ElekMorphology
import ElekText

/// Writes words as CoNLL-U: a sentence a block, a token a line, the columns of syntax left empty.
package struct ConlluWriter {
  /// What the rows hold.
  package enum Detail: Sendable {
    /// Forms only.
    case tokens
    /// The likeliest lemma, part of speech and features.
    case analysis
    /// Every reading, the likeliest first, in the last column.
    case readings
  }

  private let detail: Detail
  private var sentence = 0

  package init(_ detail: Detail) { self.detail = detail }

  /// The blocks of one document.
  ///
  /// - Parameter tags: what each token is read as; needed unless only tokens are written.
  package mutating func document(
    _ text: AnalyzedText, id: String, tags: [TokenReading] = []
  ) -> String {
    var output = "# newdoc id = \(id)\n"
    let tokens = text.tokenized.tokens
    let units = text.unitsOfTokens()
    for range in text.tokenized.sentences where !range.isEmpty {
      sentence += 1
      output += "# sent_id = \(sentence)\n# text = \(Self.line(text, range))\n"
      for (number, index) in range.enumerated() {
        let touches =
          index + 1 < range.upperBound && !tokens[index + 1].flags.contains(.spaceBefore)
        output += row(
          number + 1, text, index, units[index], detail == .tokens ? nil : tags[index],
          touchesNext: touches)
      }
      output += "\n"
    }
    return output
  }

  /// The sentence on one line.
  private static func line(_ text: AnalyzedText, _ range: Range<Int>) -> String {
    text.tokenized.string(tokens: range).unicodeScalars
      .split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }

  /// Every reading, as the last column has it.
  static func notes(_ readings: [TokenReading]) -> [String] {
    readings.enumerated().map { rank, reading in
      let features = reading.features.description.split(separator: "|").joined(separator: ",")
      return "Reading\(rank + 1)=\(reading.lemma)/\(reading.upos.tag)/\(features)"
    }
  }

  private func row(
    _ number: Int, _ text: AnalyzedText, _ index: Int, _ units: Range<Int>, _ tag: TokenReading?,
    touchesNext: Bool
  ) -> String {
    let form = text.tokenized.string(of: text.tokenized.tokens[index])
    var columns = ["\(number)", form, "_", "_", "_", "_", "_", "_", "_"]
    var notes: [String] = touchesNext ? ["SpaceAfter=No"] : []
    if let tag {
      columns[2] = tag.lemma
      columns[3] = tag.upos.tag
      columns[5] = tag.features.description
    }
    if detail == .readings { notes += Self.notes(text.readings(ofToken: units)) }
    columns.append(notes.isEmpty ? "_" : notes.joined(separator: "|"))
    return columns.joined(separator: "\t") + "\n"
  }
}
