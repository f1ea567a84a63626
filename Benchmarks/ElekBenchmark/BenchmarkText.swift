import Glibc

/// The text that everything is measured on: articles as JSON Lines, and bare for the yardstick.
struct BenchmarkText {
  var lines: [UInt8] = []
  var bare: [UInt8] = []
  var documents = 0

  /// The articles of a folder, over and over until there are `size` bytes of text.
  init(folder: String, size: Int) {
    let articles = Self.files(in: folder).map { Self.contents(of: folder + "/" + $0) }
      .filter { !$0.isEmpty }
    guard !articles.isEmpty else { return }
    while bare.count < size { append(articles[documents % articles.count]) }
  }

  /// A file of JSON Lines as it is; the yardstick runs over the same bytes.
  init(file: String) {
    lines = Self.contents(of: file)
    bare = lines
    documents = lines.reduce(0) { $1 == 10 ? $0 + 1 : $0 }
  }

  private mutating func append(_ article: [UInt8]) {
    lines += Array("{\"id\": \"\(documents)\", \"published\": \"2026-01-23\", \"text\": \"".utf8)
    for byte in article {
      switch byte {
      case 10: lines += Array("\\n".utf8)
      case UInt8(ascii: "\""): lines += Array("\\\"".utf8)
      case UInt8(ascii: "\\"): lines += Array("\\\\".utf8)
      default: lines.append(byte)
      }
    }
    lines += Array("\"}\n".utf8)
    bare += article
    documents += 1
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

  static func contents(of path: String) -> [UInt8] {
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

  /// Puts the lines into a file, for the program to read.
  func write(to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    return fwrite(lines, 1, lines.count, file) == lines.count
  }
}
