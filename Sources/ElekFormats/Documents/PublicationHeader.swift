public import Elek

/// The line `date 2026-01-22` that a text may begin with, alone or before the text itself.
public struct PublicationHeader: Sendable, Hashable {
  /// The day it names.
  public let day: PublicationDay
  /// The byte at which the text after it begins.
  public let end: Int

  /// Looks for a header at the very beginning, after spaces at most.
  public init?(in bytes: [UInt8]) {
    let word = Array("date".utf8)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    Self.skip(Self.isSpace, in: bytes, &index)
    guard bytes[index...].starts(with: word) else { return nil }
    index += word.count
    let gap = index
    Self.skip(Self.isBlank, in: bytes, &index)
    guard index > gap, let day = PublicationDay(digits: bytes[index...].prefix(10)) else {
      return nil
    }
    index += 10
    guard index == bytes.count || Self.isSpace(bytes[index]) else { return nil }
    Self.skip(Self.isSpace, in: bytes, &index)
    self.day = day
    end = index
  }

  private static func skip(
    _ isWanted: (UInt8) -> Bool, in bytes: [UInt8], _ index: inout Int
  ) {
    while index < bytes.count, isWanted(bytes[index]) { index += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
