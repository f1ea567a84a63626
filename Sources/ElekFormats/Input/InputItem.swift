public import Elek

/// One document as it was found, its bytes not yet looked into; cheap to hand to a thread.
public enum InputItem: Sendable {
  /// A whole text.
  case text(id: String, path: String?, bytes: [UInt8])
  /// A line of JSON Lines and its number in the file.
  case line(file: String, path: String?, number: Int, bytes: [UInt8])
  /// Something that could not be read, in its place.
  case failure(RecordError)

  /// How many bytes of input it holds.
  public var size: Int {
    switch self {
    case .text(_, _, let bytes), .line(_, _, _, let bytes): bytes.count
    case .failure: 0
    }
  }
}
