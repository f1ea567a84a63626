public import Elek

/// An input that is read at once.
public enum WholeInput {
  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: why it cannot be read.
  public static func bytes(of path: String) throws(RecordError) -> [UInt8] {
    do throws(InputError) {
      let stream = path == "-" ? ByteStream() : try ByteStream(path: path)
      return try ByteReader(stream).rest()
    } catch {
      let name = InputName.of(path == "-" ? nil : path)
      throw RecordError(id: name, code: .unreadable, message: "\(name): \(error.message)")
    }
  }
}
