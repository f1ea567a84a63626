/// Breaks one line of JSON into many, so that a person can review it and see differences; nothing
/// but white space is added, and short objects and arrays stay on one line.
public struct JSONIndenter {
  /// The longest object or array that stays on one line, in characters.
  private static let width = 100

  /// The JSON with line breaks.
  public static func indented(_ line: [UInt8]) -> String {
    var characters = Array(String(decoding: line, as: UTF8.self))
    if characters.last == "\n" { characters.removeLast() }
    var result = ""
    var depth = 0
    var inString = false
    var flatUntil = -1
    for (index, character) in characters.enumerated() {
      result.append(character)
      if inString {
        if character == "\"", !isEscaped(characters, index) { inString = false }
        continue
      }
      switch character {
      case "\"": inString = true
      case "{", "[":
        depth += 1
        if index >= flatUntil, let end = close(characters, index), end - index < width {
          flatUntil = end
        }
        if index >= flatUntil || flatUntil < 0 { result += newline(depth) }
      case "}", "]":
        depth -= 1
      case ",":
        if index >= flatUntil { result += newline(depth) }
      default: break
      }
      if index + 1 < characters.count, index + 1 > flatUntil,
        characters[index + 1] == "}" || characters[index + 1] == "]"
      {
        result += newline(depth - 1)
      }
    }
    return result + "\n"
  }

  private static func newline(_ depth: Int) -> String {
    "\n" + String(repeating: "  ", count: max(depth, 0))
  }

  private static func isEscaped(_ characters: [Character], _ index: Int) -> Bool {
    var backslashes = 0
    while index - 1 - backslashes >= 0, characters[index - 1 - backslashes] == "\\" {
      backslashes += 1
    }
    return backslashes % 2 == 1
  }

  /// Where the bracket at `start` is closed.
  private static func close(_ characters: [Character], _ start: Int) -> Int? {
    var depth = 0
    var inString = false
    for index in start..<min(characters.count, start + width) {
      let character = characters[index]
      if inString {
        if character == "\"", !isEscaped(characters, index) { inString = false }
        continue
      }
      switch character {
      case "\"": inString = true
      case "{", "[": depth += 1
      case "}", "]":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }
}
