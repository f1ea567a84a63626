import ElekFormats

/// Some documents that one task works off.
struct Batch: Sendable {
  /// Its place in the run, from zero.
  var number: Int
  var items: [InputItem] = []
  var size = 0

  /// A task is worth its while from either of these on.
  private static let fullSize = 256 * 1024
  private static let fullCount = 64

  var isFull: Bool { size >= Self.fullSize || items.count >= Self.fullCount }

  /// The next documents: a full batch, or what is there before the input has to be waited for.
  init?(_ number: Int, from reader: InputReader) {
    self.number = number
    while !isFull, items.isEmpty || !reader.isWaiting, let item = reader.next() {
      items.append(item)
      size += item.size
    }
    if items.isEmpty { return nil }
  }
}
