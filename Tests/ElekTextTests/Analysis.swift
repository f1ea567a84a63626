import ElekText
import Foundation

/// Short ways to text in tests.
enum Analysis {
  static let abbreviations: Abbreviations = {
    let file = Corpus.root.appending(path: "lexicons/abbreviations.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return Abbreviations(
      entries: text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { row in
        let cells = row.split(separator: "\t").map(String.init)
        let position: Abbreviations.Position =
          switch cells[1] {
          case "number": .number
          case "name": .name
          default: .any
          }
        return (cells[0], position)
      })
  }()

  static func tokenizer() throws -> Tokenizer { try Tokenizer(abbreviations: abbreviations) }

  static func normalize(_ text: String) -> NormalizedText {
    NormalizedText(normalizing: RawText(text))
  }

  static func tokenize(_ text: String) throws -> TokenizedText {
    try tokenizer().tokenize(normalize(text))
  }

  /// The tokens as written.
  static func words(_ text: String) throws -> [String] {
    let text = try tokenize(text)
    return text.tokens.map { text.string(of: $0) }
  }

  /// The kind of each token.
  static func kinds(_ text: String) throws -> [Token.Kind] { try tokenize(text).tokens.map(\.kind) }
}
