import Elek
import FoundationEssentials

/// Walks files and folders in a fixed order, one entry at a time.
struct FileTree {
  /// A file to be read, with the name its document gets.
  struct Entry {
    var path: String
    var id: String
  }

  /// The next thing on the way.
  enum Step {
    case standardInput
    case file(Entry)
    case failure(RecordError)
  }

  /// The endings of the files that are read in a folder; a file that is named is always read.
  static let extensions: Set<String> = ["txt", "text", "jsonl", "ndjson"]

  /// How many files of folders were passed over for their endings.
  private(set) var skipped = 0
  private var pending: [Pending]

  private struct Pending {
    var path: String
    /// The path from the folder that was named.
    var name: String
    var isNamed: Bool
  }

  init(paths: [String]) {
    pending = paths.reversed().map {
      Pending(path: $0, name: FileName.last($0), isNamed: true)
    }
  }

  mutating func next() -> Step? {
    while let item = pending.popLast() {
      if item.isNamed, item.path == "-" { return .standardInput }
      switch FileKind(path: item.path) {
      case .missing:
        return failure(item, "no such file or folder")
      case .folder:
        if let failure = enter(item) { return failure }
      case .linkedFolder:
        if item.isNamed, let failure = enter(item) { return failure }
      case .special where !item.isNamed:
        skipped += 1
      case .file, .special:
        if item.isNamed || Self.extensions.contains(FileName.ending(item.path)) {
          return .file(Entry(path: item.path, id: FileName.stem(item.name)))
        }
        skipped += 1
      }
    }
    return nil
  }

  private mutating func enter(_ folder: Pending) -> Step? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return failure(folder, "the folder cannot be read")
    }
    let sorted = names.filter { !$0.hasPrefix(".") }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let base = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
    let prefix = folder.isNamed ? "" : folder.name + "/"
    pending += sorted.reversed().map {
      Pending(path: base + $0, name: prefix + $0, isNamed: false)
    }
    return nil
  }

  private func failure(_ item: Pending, _ message: String) -> Step {
    let id = FileName.stem(item.name)
    return .failure(
      RecordError(id: id, code: .unreadable, message: "\(item.path): \(message)"))
  }
}
