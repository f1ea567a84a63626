/// What is wrong with a lexicon, and where.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A stable name of the kind of error, for programs.
  public var code: Code
  /// The sentence for people.
  public var message: String
  /// The file's name, relative to the lexicon folder.
  public var file: String
  /// The line, counted from 1; zero when the whole file is meant.
  public var line: Int
  /// The column, counted from 1 in Unicode scalars.
  public var column: Int
  /// The offending line, for the drawing.
  public var excerpt: String

  /// Kinds of errors; new ones may be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The name.
    public var rawValue: String
    /// A kind by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A file or folder that cannot be read.
    public static let unreadable = Code(rawValue: "unreadable")
    /// A header line that is missing or wrong.
    public static let header = Code(rawValue: "header")
    /// A row with too many or too few cells.
    public static let columns = Code(rawValue: "columns")
    /// A row out of order.
    public static let order = Code(rawValue: "order")
    /// A row that stands twice.
    public static let duplicate = Code(rawValue: "duplicate")
    /// A cell that its column does not allow.
    public static let value = Code(rawValue: "value")
    /// A letter that only looks right.
    public static let letters = Code(rawValue: "letters")
    /// A space where none belongs.
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
