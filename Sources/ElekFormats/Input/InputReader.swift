import Elek

/// Streams the documents of files, folders and standard input, in order, in constant memory.
///
/// What cannot be read becomes a failure in its place, and the reading goes on.
public final class InputReader {
  /// How many inputs could be opened.
  public private(set) var openedCount = 0
  /// How many files of folders were passed over for their endings.
  public var skippedCount: Int { tree.skipped }

  private let options: InputOptions
  private var tree: FileTree
  private var lines: LineItems?

  /// A reader of the paths, where `-` is standard input.
  public init(paths: [String], options: InputOptions = InputOptions()) {
    self.options = options
    tree = FileTree(paths: paths)
  }

  /// The next document as it was found; `nil` after the last.
  public func next() -> InputItem? {
    while true {
      if let item = lines?.next() { return item }
      lines = nil
      guard let step = tree.next() else { return nil }
      switch step {
      case .failure(let error): return .failure(error)
      case .standardInput:
        if let item = open(path: nil, id: "stdin") { return item }
      case .file(let entry):
        if let item = open(path: entry.path, id: entry.id) { return item }
      }
    }
  }

  /// Whether the next document would have to wait for another program to write it.
  public var isWaiting: Bool {
    lines?.wouldBlock ?? false
  }

  /// The only document of an input; or the beginning of its lines, and `nil`.
  private func open(path: String?, id: String) -> InputItem? {
    do throws(InputError) {
      let stream = if let path { try ByteStream(path: path) } else { ByteStream() }
      let reader = ByteReader(stream)
      let isLines = try holdsLines(reader, path: path)
      openedCount += 1
      if isLines {
        lines = LineItems(reader: reader, file: id, path: path)
        return nil
      }
      return .text(id: options.id ?? id, path: path, bytes: try reader.rest())
    } catch {
      let message = "\(InputName.of(path)): \(error.message)"
      return .failure(RecordError(id: id, code: .unreadable, message: message))
    }
  }

  private func holdsLines(_ reader: ByteReader, path: String?) throws(InputError) -> Bool {
    switch options.format {
    case .text, .conllu: return false
    case .jsonl: return true
    case .auto: break
    }
    switch FileName.ending(path ?? "") {
    case "jsonl", "ndjson": return true
    case "txt", "text": return false
    default:
      let byte = try reader.firstSignificantByte()
      return byte == UInt8(ascii: "{") && options.id == nil
    }
  }
}
