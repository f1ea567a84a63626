package import ElekText

/// Writes a token a line (start, end, kind, text), with an empty line after each sentence.
package enum TokenLinesWriter {
  /// The lines of one document; offsets are Unicode scalars of the raw text.
  package static func document(_ text: TokenizedText) -> String {
    var output = ""
    for range in text.sentences where !range.isEmpty {
      for token in text.tokens[range] {
        output += "\(token.scalarStart)\t\(token.scalarEnd)\t\(token.kind)\t"
        output += text.string(of: token) + "\n"
      }
      output += "\n"
    }
    return output
  }
}
