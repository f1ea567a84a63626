/// Canonical composition of a stretch: «и» + «◌̆» becomes «й».
enum LooseAccents {
  static func repair(_ cells: inout [RepairCell]) {
    guard cells.contains(where: { needsLook($0.scalar) }) else { return }
    var result: [RepairCell] = []
    result.reserveCapacity(cells.count)
    var i = 0
    while i < cells.count {
      guard cells[i].scalar != nil else {
        result.append(cells[i])
        i += 1
        continue
      }
      var end = i + 1
      // What was removed before an accent is no hindrance to it.
      while let accent = cells[end...].firstIndex(where: { $0.scalar != nil }),
        let scalar = cells[accent].scalar, scalar >= 0x300, !Composer.starts(scalar)
      {
        end = accent + 1
      }
      result += composed(cells[i..<end])
      i = end
    }
    cells = result
  }

  /// Below U+0300 and in the Cyrillic block before U+0483 everything is composed by itself.
  private static func needsLook(_ scalar: UInt32?) -> Bool {
    guard let scalar else { return false }
    return scalar >= 0x300 && !(0x400...0x482).contains(scalar)
  }

  private static func composed(_ cells: ArraySlice<RepairCell>) -> [RepairCell] {
    let scalars = cells.compactMap(\.scalar)
    guard let first = cells.first, let last = cells.last, let scalar = scalars.first,
      scalars.count > 1 || !Composer.isStable(scalar)
    else { return Array(cells) }
    let composed = Composer.compose(scalars)
    guard composed != scalars, let head = composed.first else { return Array(cells) }
    return [
      RepairCell(
        scalar: head, more: Array(composed.dropFirst()),
        bytes: first.bytes.lowerBound..<last.bytes.upperBound,
        rawScalars: cells.reduce(0) { $0 + $1.rawScalars }, repair: .composed)
    ]
  }
}
