/// What is wrong with a lexicon, and where.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A stable name of the kind of error, for programs.
  public var code: Code
  /// The sentence for people.
  public var message: String
  /// The file's name, relative to the lexicon folder.
  public var file: String
  /// Line and column, counted from 1; zero when the whole file is meant.
  public var line: Int
  public var column: Int
  /// The offending line, for the drawing.
  public var excerpt: String

  /// Kinds of errors; new ones may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let unreadable = Code(rawValue: "unreadable")
    public static let header = Code(rawValue: "header")
    public static let columns = Code(rawValue: "columns")
    public static let order = Code(rawValue: "order")
    public static let duplicate = Code(rawValue: "duplicate")
    public static let value = Code(rawValue: "value")
    public static let letters = Code(rawValue: "letters")
    public static let whitespace = Code(rawValue: "whitespace")
  }

  init(
    _ code: Code, _ message: String, file: String, line: Int = 0, column: Int = 0,
    excerpt: String = ""
  ) {
    self.code = code
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }

  /// `file:line:column: error: message`, then the line with a caret under the place.
  public var description: String {
    var text = file
    if line > 0 { text += ":\(line):\(max(column, 1))" }
    text += ": error: \(message)"
    if !excerpt.isEmpty {
      let shown = excerpt.unicodeScalars.map { $0 == "\t" ? " " : $0 }
      var line = String.UnicodeScalarView()
      line.append(contentsOf: shown)
      text += "\n  \(String(line))\n  "
      text += String(repeating: " ", count: max(column - 1, 0)) + "^"
    }
    return text
  }
}
