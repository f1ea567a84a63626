/// Words looked up by their bytes, whatever their case.
struct FormTable<Value: Sendable>: Sendable {
  private var slots: [UInt64: [Int]] = [:]
  private var forms: [(bytes: [UInt8], value: Value)] = []
  /// The length of the longest, in bytes.
  private(set) var longest = 0

  /// A later form takes the place of the same one before.
  init(_ entries: some Sequence<(String, Value)>) {
    for (form, value) in entries {
      let bytes = LowerCase.bytes(of: form)
      let hash = bytes.withUnsafeBufferPointer(Self.hash)
      if let old = slots[hash]?.first(where: { forms[$0].bytes == bytes }) {
        forms[old].value = value
        continue
      }
      slots[hash, default: []].append(forms.count)
      forms.append((bytes, value))
      longest = max(longest, bytes.count)
    }
  }

  /// The value of a form, which may be in any case.
  func value(of bytes: UnsafeBufferPointer<UInt8>) -> Value? {
    guard !bytes.isEmpty, bytes.count <= longest, let found = slots[Self.hash(bytes)] else {
      return nil
    }
    for index in found where Self.isSame(bytes, forms[index].bytes) { return forms[index].value }
    return nil
  }

  /// FNV-1a over the lower case.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    LowerCase.forEach(bytes) { hash = (hash ^ UInt64($0)) &* 0x100_0000_01B3 }
    return hash
  }

  private static func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ form: [UInt8]) -> Bool {
    guard bytes.count == form.count else { return false }
    var i = 0
    var isSame = true
    LowerCase.forEach(bytes) { byte in
      if form[i] != byte { isSame = false }
      i += 1
    }
    return isSame
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a range, which is cut to what there is.
  @inline(__always)
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range.clamped(to: 0..<count)])
  }
}
