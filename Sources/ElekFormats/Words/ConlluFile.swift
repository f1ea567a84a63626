package import ElekText

/// A file in CoNLL-U: its lines as they stand, and the words among them.
package struct ConlluFile: Sendable {
  /// A line of a file.
  package enum Line: Sendable, Hashable {
    /// Kept as it is: a comment, an empty line, a range of words (`1-2`), an empty node (`1.1`).
    case other(String)
    /// The ten columns of a word.
    case word([String])
  }

  package private(set) var lines: [Line] = []
  /// The words of each sentence.
  package private(set) var sentences: [[GivenToken]] = []

  /// The columns of the words, sentence after sentence.
  package var words: [[String]] {
    lines.compactMap { line in
      if case .word(let columns) = line { columns } else { nil }
    }
  }

  /// What is wrong in a file, and in which line.
  package struct ParseError: Error, Hashable, CustomStringConvertible {
    package var line: Int
    package var message: String
    package var description: String { "\(line): \(message)" }
  }

  /// Reads a file.
  ///
  /// - Throws: the first line that is no CoNLL-U.
  package init(parsing bytes: [UInt8]) throws(ParseError) {
    var sentence: [GivenToken] = []
    var number = 0
    var rows = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if rows.last == "" { rows.removeLast() }
    for line in rows {
      number += 1
      if line.isEmpty {
        if !sentence.isEmpty { sentences.append(sentence) }
        sentence = []
      } else if line.first != "#" {
        if let word = try Self.word(line, after: sentence.count, at: number) {
          sentence.append(word.token)
          lines.append(.word(word.columns))
          continue
        }
      } else if !sentence.isEmpty {
        throw ParseError(line: number, message: "a comment inside a sentence")
      }
      lines.append(.other(String(line)))
    }
    if !sentence.isEmpty {
      throw ParseError(line: number, message: "the last sentence has no empty line after it")
    }
  }

  /// A line of ten columns; nil for ranges and empty nodes.
  private static func word(
    _ line: Substring, after count: Int, at number: Int
  ) throws(ParseError) -> (token: GivenToken, columns: [String])? {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 10 else {
      throw ParseError(line: number, message: "\(columns.count) columns instead of 10")
    }
    if let empty = columns.firstIndex(of: "") {
      throw ParseError(line: number, message: "column \(empty + 1) is empty")
    }
    guard let id = Int(columns[0]) else {
      let parts = columns[0].split(whereSeparator: { $0 == "-" || $0 == "." })
      if parts.count == 2, parts.allSatisfy({ Int($0) != nil }) { return nil }
      throw ParseError(line: number, message: "'\(columns[0])' is no word number")
    }
    guard id == count + 1 else {
      throw ParseError(line: number, message: "word \(id) stands where \(count + 1) should")
    }
    let hasSpaceAfter = !columns[9].split(separator: "|").contains("SpaceAfter=No")
    return (GivenToken(form: columns[1], hasSpaceAfter: hasSpaceAfter), columns)
  }
}
