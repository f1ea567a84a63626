/// Words that the grammar treats alike, as `lexicons/classes/` lists them.
///
/// `people.former` is `мурдагы`, `мурунку` and others.
/// Code asks the lexicon for a class by name, once; asking whether a word is of it then costs a load
/// and a mask. The lexicon must outlive it.
package struct WordClass: @unchecked Sendable {
  /// For each row of the lexicon the number of the set of classes that its word is in.
  @usableFromInline let setOfRow: UnsafeBufferPointer<UInt16>
  /// A bit for each such set that has this class.
  @usableFromInline let sets: UnsafeBufferPointer<UInt64>
  /// Bits of the tables that hold its words.
  package let tables: UInt64

  /// Whether a word is of this class.
  ///
  /// - Parameter row: the word's row or lemma number; any other number is no word.
  @inlinable @inline(__always)
  package func contains(_ row: UInt32) -> Bool {
    guard row < setOfRow.count else { return false }
    return containsSet(Int(setOfRow[Int(row)]))
  }

  /// Whether this class belongs to a set of classes (`Lexicon.classSet`).
  @inlinable @inline(__always)
  package func containsSet(_ set: Int) -> Bool {
    sets[set >> 6] & 1 << UInt64(set & 63) != 0
  }
}

extension Lexicon {
  /// The class of a name such as `people.former`: the file, a full stop, the class.
  ///
  /// A wrong name is a mistake of ours.
  package func wordClass(_ name: String) -> WordClass {
    var name = name
    guard let index = name.withUTF8(indexOfClass) else {
      preconditionFailure("lexicons/classes has no class \(name)")
    }
    let stride = classBits.count / classNames.count
    let bits = UnsafeBufferPointer(rebasing: classBits[index * stride..<(index + 1) * stride])
    return WordClass(setOfRow: classSets, sets: bits, tables: classTables[index])
  }

  /// The number of the set of classes that the word of a row is in; zero for none.
  @inlinable @inline(__always)
  package func classSet(ofRow row: Int) -> Int { Int(classSets[row]) }

  /// Numbers of sets of classes are below this.
  package var classSetCount: Int { Int(classSets.max() ?? 0) + 1 }

  /// The bytes of the name of a class of words.
  private func className(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let start = Int(classNames[index])
    var end = start
    while pool[end] != 10 { end += 1 }
    return UnsafeBufferPointer(rebasing: pool[start..<end])
  }

  /// The names are sorted by their bytes.
  private func indexOfClass(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    var low = 0
    var high = classNames.count
    while low < high {
      let middle = (low + high) / 2
      let found = className(middle)
      if found.elementsEqual(name) { return middle }
      if found.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
