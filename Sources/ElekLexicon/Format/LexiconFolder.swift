#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder of lexicon tables on disk.
public enum LexiconFolder {
  /// Reads every `.tsv` file below `folder`, in order of name.
  public static func tables(in folder: String) throws(LexiconError) -> [LexiconTable] {
    var tables: [LexiconTable] = []
    for name in try names(in: folder, below: "") {
      let text = try contents(of: folder + "/" + name + ".tsv", called: name)
      tables.append(try LexiconTable(parsing: text, name: name))
    }
    return tables
  }

  private static func names(in folder: String, below prefix: String) throws(LexiconError)
    -> [String]
  {
    guard let directory = opendir(prefix.isEmpty ? folder : folder + "/" + prefix) else {
      throw LexiconError(.unreadable, "the folder cannot be read", file: folder + "/" + prefix)
    }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = prefix.isEmpty ? name : prefix + "/" + name
      if name.hasSuffix(".tsv") {
        found.append(String(path.dropLast(4)))
      } else if isFolder(folder + "/" + path) {
        found += try names(in: folder, below: path)
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func contents(of path: String, called name: String) throws(LexiconError) -> String
  {
    guard let file = fopen(path, "rb") else {
      throw LexiconError(.unreadable, "the file cannot be read", file: name + ".tsv")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw LexiconError(.letters, "the file is no valid UTF-8", file: name + ".tsv")
    }
    return text
  }
}
