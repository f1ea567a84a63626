/// Where a normalized text differs from the raw one, in order.
struct EditMap: Sendable {
  /// Raw bytes that stand as other bytes, or as none, in the normalized text.
  struct Edit: Sendable {
    var start: UInt32
    var end: UInt32
    var rawStart: UInt32
    var rawEnd: UInt32
    /// Raw scalars minus normalized scalars, up to and with this edit.
    var scalarDelta: Int32
    /// Whether letters were changed, not only white space.
    var isRepair: Bool
  }

  private(set) var edits: [Edit] = []

  var isEmpty: Bool { edits.isEmpty }

  mutating func append(_ edit: Edit) { edits.append(edit) }

  /// The raw byte at which a token that starts at a normalized byte starts: after what was removed
  /// there.
  func rawStart(of byte: Int) -> Int {
    let next = partition { Int($0.end) <= byte }
    guard next > 0 else { return byte }
    return Int(edits[next - 1].rawEnd) + byte - Int(edits[next - 1].end)
  }

  /// The raw byte at which a token that ends at a normalized byte ends: before what was removed
  /// there.
  func rawEnd(of byte: Int) -> Int {
    let next = partition { Int($0.start) < byte }
    guard next > 0 else { return byte }
    let edit = edits[next - 1]
    return byte >= Int(edit.end) ? Int(edit.rawEnd) + byte - Int(edit.end) : Int(edit.rawEnd)
  }

  /// The number of edits at the front that satisfy the condition; none does after one that does not.
  private func partition(_ condition: (Edit) -> Bool) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if condition(edits[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
