import FoundationEssentials

/// Tells paths that can hold more than one text.
enum SingleText {
  /// Whether a path is a folder or, by its name, JSON Lines.
  static func isNot(_ path: String) -> Bool {
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return (exists && isFolder) || path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
  }
}
