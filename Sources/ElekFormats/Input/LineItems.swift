import Elek

/// The lines of one JSON Lines input; blank ones are passed over.
struct LineItems {
  private let reader: ByteReader
  private let file: String
  private let path: String?
  private var number = 0
  private var isDone = false

  init(reader: ByteReader, file: String, path: String?) {
    self.reader = reader
    self.file = file
    self.path = path
  }

  var wouldBlock: Bool { !isDone && reader.wouldBlock }

  mutating func next() -> InputItem? {
    while !isDone {
      do throws(InputError) {
        guard var line = try reader.nextLine() else { break }
        number += 1
        if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        if line.contains(where: { $0 > 0x20 }) {
          return .line(file: file, path: path, number: number, bytes: line)
        }
      } catch {
        isDone = true
        return .failure(
          RecordError(
            id: file, code: .unreadable,
            message: "\(InputName.of(path)): \(error.message), after line \(number)"))
      }
    }
    isDone = true
    return nil
  }
}
