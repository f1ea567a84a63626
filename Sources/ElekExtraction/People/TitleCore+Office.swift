import ElekLexicon
import ElekMorphology
import ElekText

/// Offices called after who holds them.
extension TitleCore {
  /// «мэрлигине», «орун басарлыкка»: the office that somebody is put into, by its holder.
  static func office(
    at end: Int, from first: Int, _ text: AnalyzedText, _ names: NameLexicon
  ) -> TitleCore? {
    var start = max(first, end - 3)
    while start < end {
      if text.units[start].kind == .word, let found = office(start..<end, text, names) {
        return found
      }
      start += 1
    }
    return nil
  }

  private static func office(
    _ range: Range<Int>, _ text: AnalyzedText, _ names: NameLexicon
  ) -> TitleCore? {
    let codes = codes(of: range, text)
    var node: UInt32 = 0
    for (index, code) in codes.enumerated() {
      guard let next = text.lexicon.stems.child(node, code) else { return nil }
      node = next
      guard let isPossessed = isOffice(codes[(index + 1)...]) else { continue }
      var found: TitleCore?
      text.lexicon.forEachEntry(at: text.lexicon.stems.value(node)) { entry in
        guard names.titles.contains(Int(entry.row)),
          let features = Features(
            isPossessed ? "Case=Dat|Number[psor]=Sing|Person[psor]=3" : "Case=Dat")
        else { return }
        found = TitleCore(range: range, row: Int(entry.row), features: features)
      }
      if let found { return found }
    }
    return nil
  }

  /// Whether letters are -лыкка (false) or -лыгына (true) in any harmony; nil for others.
  private static func isOffice(_ rest: ArraySlice<UInt8>) -> Bool? {
    let shape = rest.map { code in classes.firstIndex { $0.contains(code) } }
    if shape == [0, 1, 2, 2, 3] { return false }
    return shape == [0, 1, 4, 1, 5, 3] ? true : nil
  }

  /// Sounds of the suffixes: л д т, the close vowels, к, the open vowels, г, н.
  private static let classes: [[UInt8]] = ["лдт", "ыиуү", "к", "аеоө", "г", "н"].map {
    LetterCode.codes(of: $0) ?? []
  }
}
