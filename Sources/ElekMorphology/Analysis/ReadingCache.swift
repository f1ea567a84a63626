import ElekLexicon

/// Readings of words seen before: a news feed says most words again and again.
///
/// A table with open addressing, which grows with a feed and starts anew when it is full, so that a
/// short text costs little and memory stays bounded on endless input. What it answers depends on the
/// word alone, never on what was read before.
struct ReadingCache {
  /// What is kept of a word.
  struct Entry {
    var hash: UInt64 = 0
    var keyStart: UInt32 = 0
    var keyCount: UInt16 = 0
    var readingCount: UInt16 = 0
    var firstReading: UInt32 = 0
    /// The node of the stem trie after the word, where longer entries go on; `noNode` for none.
    var node: UInt32 = ReadingCache.noNode
    /// As `Unit.tables`.
    var tables: UInt64 = 0
  }

  static let noNode = UInt32.max
  private static let smallest = 1 << 10
  private static let largest = 1 << 16
  private static let longestKey = 64

  private(set) var readings: [Reading] = []
  private var slots = [UInt32](repeating: 0, count: smallest)  // place in entries + 1
  private var entries: [Entry] = []
  private var keys: [UInt8] = []

  /// The hash of a word's bytes and of whatever else its ranking depends on.
  static func hash(_ key: UnsafeBufferPointer<UInt8>, _ variant: UInt64) -> UInt64 {
    var hash = 0x9E37_79B9_7F4A_7C15 &+ variant
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    return hash == 0 ? 1 : hash
  }

  /// The entry of a word, or nil.
  func find(_ key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Entry? {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      let entry = entries[Int(slots[place]) - 1]
      if entry.hash == hash, Int(entry.keyCount) == key.count, equals(key, entry) { return entry }
      place = (place + 1) & mask
    }
    return nil
  }

  private func equals(_ key: UnsafeBufferPointer<UInt8>, _ entry: Entry) -> Bool {
    let start = Int(entry.keyStart)
    for index in 0..<key.count where keys[start + index] != key[index] { return false }
    return true
  }

  /// Keeps the readings of a word that `find` does not know.
  mutating func insert(
    _ key: UnsafeBufferPointer<UInt8>, hash: UInt64, readings found: ArraySlice<Reading>,
    node: UInt32?, tables: UInt64
  ) {
    guard key.count <= Self.longestKey else { return }
    if entries.count * 4 >= slots.count * 3 { makeRoom() }
    entries.append(
      Entry(
        hash: hash, keyStart: UInt32(keys.count), keyCount: UInt16(key.count),
        readingCount: UInt16(clamping: found.count), firstReading: UInt32(readings.count),
        node: node ?? Self.noNode, tables: tables))
    keys += key
    readings += found
    file(hash, UInt32(entries.count))
  }

  private mutating func file(_ hash: UInt64, _ number: UInt32) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = number
  }

  private mutating func makeRoom() {
    if slots.count < Self.largest {
      slots = [UInt32](repeating: 0, count: slots.count * 4)
      for index in entries.indices { file(entries[index].hash, UInt32(index + 1)) }
      return
    }
    slots = [UInt32](repeating: 0, count: slots.count)
    entries.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
  }
}
