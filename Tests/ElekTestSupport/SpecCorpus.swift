import FoundationEssentials

/// A file of `corpora/spec`: examples as specification, in the notation of `corpora/README.md`.
public struct SpecCorpus: Sendable {
  /// The day of publication that the file names.
  public var reference: String?
  /// Its phrasings, in order.
  public var phrasings: [Phrasing] = []
  /// Where it lies.
  public var path: String

  /// One text of the file with what must be found in it.
  public struct Phrasing: Sendable {
    /// Where it stands, counted from 1.
    public var line: Int
    /// The text, without brackets.
    public var text: String
    /// The bracketed spans in Unicode scalars; the whole text when there are no brackets.
    public var spans: [Range<Int>]
    /// One expected value a span; empty when nothing may be found.
    public var values: [String]
    /// Whether it is known to fail today.
    public var isKnownGap: Bool
  }

  /// Reads a file of `corpora/spec`.
  public init(_ name: String) throws {
    path = Self.root + "/corpora/spec/" + name
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var values: [String] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("    ") {
        phrasings.append(Self.phrasing(String(line.dropFirst(4)), values, line: number))
      } else if line.hasPrefix("reference ") {
        reference = String(line.dropFirst("reference ".count))
      } else {
        values = Self.values(String(line))
      }
    }
  }

  /// The folder of the package.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  private static func values(_ line: String) -> [String] {
    if line == "∅" { return [] }
    guard line.hasPrefix("= ") else { return [line] }
    return line.dropFirst(2).split(separator: ";").map {
      $0.trimmingPrefix { $0 == " " }.description
    }
  }

  private static func phrasing(
    _ line: String, _ values: [String], line number: Int
  ) -> Phrasing {
    let isGap = line.hasPrefix("~ ")
    var text = String.UnicodeScalarView()
    var spans: [Range<Int>] = []
    var start = 0
    for scalar in (isGap ? String(line.dropFirst(2)) : line).unicodeScalars {
      switch scalar {
      case "[": start = text.count
      case "]": spans.append(start..<text.count)
      default: text.append(scalar)
      }
    }
    if spans.isEmpty { spans = [0..<text.count] }
    return Phrasing(
      line: number, text: String(text), spans: values.isEmpty ? [] : spans, values: values,
      isKnownGap: isGap)
  }
}
