import CElekICU

/// Kyrgyz word rules in ICU's break iterator, with their scratch memory.
final class WordBreaker {
  private let words: OpaquePointer
  private let room: UnsafeMutableBufferPointer<elek_word>

  /// The longest piece, in bytes, that can be cut at once.
  static let longestPiece = 1 << 16

  init() throws(ICUError) {
    var status: Int32 = 0
    guard let words = elek_words_open(&status) else { throw ICUError(code: status) }
    self.words = words
    room = .allocate(capacity: Self.longestPiece)
  }

  deinit {
    elek_words_close(words)
    room.deallocate()
  }

  /// Starts a new text.
  func begin() { elek_words_begin(words) }

  /// The tokens of the next piece of the text; they are valid until the next call.
  func tokens(of piece: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<elek_word> {
    guard let bytes = piece.baseAddress, let first = room.baseAddress else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    var status: Int32 = 0
    let count = elek_words_next(words, bytes, Int32(piece.count), first, &status)
    return UnsafeBufferPointer(start: first, count: Int(max(count, 0)))
  }
}
