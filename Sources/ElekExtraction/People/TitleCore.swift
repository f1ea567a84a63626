import ElekLexicon
import ElekMorphology
import ElekText

/// The longest entry of `offices/titles` that ends at a place of the text.
struct TitleCore {
  var range: Range<Int>
  var row: Int
  var features: Features
  /// `экс-` is glued to it.
  var isFormer = false

  /// - Parameters:
  ///   - end: the unit after the title.
  ///   - first: the first unit that it may have.
  static func ending(
    at end: Int, from first: Int, _ text: AnalyzedText, _ names: NameLexicon,
    where fits: (Features) -> Bool
  ) -> TitleCore? {
    guard end > first else { return nil }
    var start = max(first, end - 10)
    while start < end - 1 {
      if text.units[start].tables & names.titleBit != 0 {
        for phrase in text.phrases(at: start) where Int(phrase.count) == end - start {
          if let core = core(phrase.reading, start..<end, names, fits) { return core }
        }
      }
      start += 1
    }
    if text.units[end - 1].tables & names.titleBit != 0 {
      // «Казым» is a name and not «казым», my judge.
      let mayBeMine = end - 1 == first || !text.units[end - 1].flags.contains(.capitalized)
      for reading in text.readings(of: end - 1)
      where mayBeMine || reading.features.possessor == 0 || reading.features.possessor == 3 {
        if let core = core(reading, end - 1..<end, names, fits) { return core }
      }
    }
    return former(at: end - 1, text, names, fits)
  }

  private static func core(
    _ reading: Reading, _ range: Range<Int>, _ names: NameLexicon, _ fits: (Features) -> Bool
  ) -> TitleCore? {
    guard reading.isKnown, names.titles.contains(Int(reading.row)),
      !reading.flags.contains(.derived), fits(reading.features)
    else { return nil }
    return TitleCore(range: range, row: Int(reading.row), features: reading.features)
  }

  /// «экс-министр», «экс-депутаты»: what stands after the hyphen.
  private static func former(
    at unit: Int, _ text: AnalyzedText, _ names: NameLexicon, _ fits: (Features) -> Bool
  ) -> TitleCore? {
    let piece = text.units[unit]
    guard piece.kind == .word, piece.flags.contains(.innerHyphen) else { return nil }
    let codes = codes(of: unit..<unit + 1, text)
    guard codes.starts(with: prefix) else { return nil }
    let rest = Array(codes.dropFirst(prefix.count))
    var node: UInt32 = 0
    var found: TitleCore?
    for (index, code) in rest.enumerated() {
      guard let next = text.lexicon.stems.child(node, code) else { break }
      node = next
      text.lexicon.forEachEntry(at: text.lexicon.stems.value(node)) { entry in
        guard names.titles.contains(Int(entry.row)),
          let features = SuffixChain(lexicon: text.lexicon, allowsPossessor: true)
            .features(of: rest, stem: index + 1), fits(features)
        else { return }
        found = TitleCore(
          range: unit..<unit + 1, row: Int(entry.row), features: features, isFormer: true)
      }
    }
    return found
  }

  private static let prefix = LetterCode.codes(of: "экс-") ?? []

  /// Letter codes of units, spaces included.
  static func codes(of range: Range<Int>, _ text: AnalyzedText) -> [UInt8] {
    var codes: [UInt8] = []
    guard let first = range.first, let last = range.last else { return codes }
    text.tokenized.text.bytes.withUnsafeBufferPointer { bytes in
      let range = Int(text.units[first].start)..<Int(text.units[last].end)
      LetterCode.append(UnsafeBufferPointer(rebasing: bytes[range]), to: &codes)
    }
    return codes
  }
}
