import Foundation
import Testing

/// A file of examples: one a line, `#` for comments, `~` before a known gap.
struct Corpus {
  struct Line: Sendable, CustomTestStringConvertible {
    var text: String
    var isGap: Bool
    var file: String
    var number: Int

    var location: SourceLocation {
      SourceLocation(fileID: "corpora/\(file)", filePath: file, line: number, column: 1)
    }
    var testDescription: String { "\(number): \(text)" }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func lines(_ name: String) throws -> [Line] {
    let file = root.appending(path: "corpora/spec/\(name)")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        if line.isEmpty || line.hasPrefix("# ") { return nil }
        let isGap = line.hasPrefix("~ ")
        return Line(
          text: String(line.dropFirst(isGap ? 2 : 0)), isGap: isGap, file: file.path(),
          number: index + 1)
      }
  }

  /// Says at the corpus line whether the example holds.
  static func check(_ line: Line, got: String) {
    if line.isGap {
      if got == line.text {
        Issue.record("a known gap is closed: \(line.text)", sourceLocation: line.location)
      }
    } else if got != line.text {
      Issue.record("\(line.text)\n   got \(got)", sourceLocation: line.location)
    }
  }
}
