/// The parts of a file's name.
enum FileName {
  /// What stands after the last slash.
  static func last(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "/")
  }

  /// What stands after the last dot, in lower case; empty when there is no dot.
  static func ending(_ path: String) -> String {
    let name = last(path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return ""
    }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// The path without the ending.
  static func stem(_ path: String) -> String {
    let length = ending(path).utf8.count
    return length == 0 ? path : String(decoding: path.utf8.dropLast(length + 1), as: UTF8.self)
  }
}
