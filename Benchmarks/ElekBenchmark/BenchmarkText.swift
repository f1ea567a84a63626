import CElekICU
import Glibc

/// The text that everything is measured on, in a file of JSON Lines.
///
/// The benchmark itself stays small: the peak memory of a child process would count its parent's.
struct BenchmarkText {
  let path: String
  private(set) var documents = 0
  /// Bytes of text for the made file, bytes of the file for one that was given.
  private(set) var size = 0
  private let isMade: Bool

  /// Writes the articles of a folder to a file, over and over until there are `size` bytes of text.
  ///
  /// - Returns: nil when the folder holds no article or the file cannot be written.
  init?(folder: String, size wanted: Int) {
    let articles = Self.files(in: folder).map { Self.contents(of: folder + "/" + $0) }
      .filter { !$0.isEmpty }
    path = "/tmp/elek-benchmark-\(getpid()).jsonl"
    isMade = true
    guard !articles.isEmpty, let file = fopen(path, "wb") else { return nil }
    defer { fclose(file) }
    while size < wanted {
      let article = articles[documents % articles.count]
      let line = Self.line(article, documents)
      guard fwrite(line, 1, line.count, file) == line.count else { return nil }
      size += article.count
      documents += 1
    }
  }

  /// A file of JSON Lines as it is.
  init(file: String) {
    path = file
    isMade = false
    forEachBlock { block in
      size += block.count
      for byte in block where byte == 10 { documents += 1 }
    }
  }

  /// Takes the made file away.
  func remove() {
    if isMade { unlink(path) }
  }

  /// Seconds that ICU's own word breaking takes over the same bytes; nil when it fails.
  func yardstick() -> Double? {
    var seconds = 0.0
    var failed = false
    var bytes = 0
    forEachBlock { block in
      let start = Clock.now()
      if elek_icu_yardstick(block, Int64(block.count)) < 0 { failed = true }
      seconds += Clock.now() - start
      bytes += block.count
    }
    // The file has more bytes than the text in it: what counts is the time for the text.
    return failed || bytes == 0 ? nil : seconds * Double(size) / Double(bytes)
  }

  private static func line(_ article: [UInt8], _ number: Int) -> [UInt8] {
    var line = Array("{\"id\": \"\(number)\", \"published\": \"2026-01-23\", \"text\": \"".utf8)
    for byte in article {
      switch byte {
      case 10: line += Array("\\n".utf8)
      case UInt8(ascii: "\""): line += Array("\\\"".utf8)
      case UInt8(ascii: "\\"): line += Array("\\\\".utf8)
      default: line.append(byte)
      }
    }
    return line + Array("\"}\n".utf8)
  }

  /// Calls `body` with pieces of whole lines, about a megabyte each.
  private func forEachBlock(_ body: ([UInt8]) -> Void) {
    guard let file = fopen(path, "rb") else { return }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var rest: [UInt8] = []
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      rest += buffer[..<count]
      guard let end = rest.lastIndex(of: 10) else { continue }
      body(Array(rest[...end]))
      rest.removeSubrange(...end)
    }
    if !rest.isEmpty { body(rest) }
  }

  private static func files(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".txt") { names.append(name) }
    }
    return names.sorted()
  }

  private static func contents(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
