import ElekLexicon
import ElekMorphology
import ElekText

/// Finds the stretches of a sentence that are names, by their words alone.
struct NameScanner {
  private let text: AnalyzedText
  private let bearing: NameBearing
  private var reader: NameReader
  private var run: [NameWord] = []

  init(names: NameLexicon, bearing: NameBearing, text: AnalyzedText) {
    self.text = text
    self.bearing = bearing
    reader = NameReader(names: names, text: text)
  }

  /// The names of a sentence in order, sure and unsure.
  ///
  /// - Parameter isTaken: whether a unit belongs to something that is no person.
  mutating func names(in sentence: Range<Int>, isTaken: (Int) -> Bool) -> [NameSpan] {
    var found: [NameSpan] = []
    var unit = sentence.lowerBound
    while unit < sentence.upperBound {
      let piece = text.units[unit]
      let mayStart =
        piece.kind == .initials || piece.kind == .word && piece.flags.contains(.capitalized)
      guard mayStart, !isTaken(unit) else {
        unit += 1
        continue
      }
      collect(from: unit, in: sentence, isTaken)
      if run.isEmpty { unit += 1 } else { parse(into: &found, sentence) }
      unit += run.count
    }
    return found
  }

  /// The words in a row that may be parts of names, `run`.
  private mutating func collect(
    from first: Int, in sentence: Range<Int>, _ isTaken: (Int) -> Bool
  ) {
    run.removeAll(keepingCapacity: true)
    var unit = first
    while unit < sentence.upperBound, run.count < 12, !isTaken(unit) {
      let piece = text.units[unit]
      if unit > first {
        let afterInitials = text.units[unit - 1].kind == .initials
        guard piece.flags.contains(.spaceBefore) || afterInitials,
          !piece.flags.contains(.newlineBefore)
        else { break }
      }
      guard let word = reader.word(at: unit, in: sentence) else { break }
      if run.isEmpty, !word.isWord, !word.isInitials { break }
      if word.flags.contains(.honorific), !word.flags.contains(.rank),
        unit + 1 >= sentence.upperBound
          || !text.units[unit + 1].flags.contains(.capitalized)
      {
        break
      }
      run.append(word)
      unit += 1
    }
  }

  private mutating func parse(into found: inout [NameSpan], _ sentence: Range<Int>) {
    var place = 0
    while place < run.count {
      guard let shape = NameShape.first(of: run[place...]) else {
        place += 1
        continue
      }
      let words = run[place..<place + shape.count]
      if let span = span(of: words, shape, in: sentence) {
        found.append(span)
        place += shape.count
      } else {
        place += 1
      }
    }
  }

  private func span(
    of words: ArraySlice<NameWord>, _ shape: NameShape, in sentence: Range<Int>
  ) -> NameSpan? {
    guard let first = words.first, let last = words.last else { return nil }
    let range = first.unit..<last.unit + 1
    if bearing.takes(range, in: sentence, text, endsBare: endsBare(last)) { return nil }
    var parts: [NameSpan.Part] = []
    for (word, role) in zip(words, shape.roles) {
      parts.append(
        NameSpan.Part(role: role, text: string(word, role, isLast: word.unit == last.unit)))
    }
    return NameSpan(
      range: range, parts: parts, sureness: shape.sureness, rule: shape.rule,
      isPlural: last.isWord && last.final.features.isPlural, alternative: alternative(last),
      isAccusative: last.isWord && last.final.features.grammaticalCase == .acc,
      endsInFamily: last.isWord && last.isStrong)
  }

  /// What the last word may be as well, when nothing tells which.
  private func alternative(_ word: NameWord) -> String? {
    guard word.isWord, let whole = word.whole, let inflected = word.inflected,
      max(whole.evidence, inflected.evidence) <= .weak, whole.row < 0, inflected.row < 0
    else { return nil }
    return reader.base(word.final == whole ? inflected : whole, of: word.unit)
  }

  private func endsBare(_ word: NameWord) -> Bool {
    guard word.isWord else { return true }
    return word.final.length == word.whole?.length
  }

  private func string(_ word: NameWord, _ role: NameSpan.Role, isLast: Bool) -> String {
    switch role {
    case .initials, .joining, .honorific:
      guard isLast, let form = word.inflected, form.length > 0 else {
        return text.text(word.unit)
      }
      return text.stem(of: word.unit, length: form.length, softened: form.isSoftened)
    case .filial: return filial(word)
    default: break
    }
    let form = isLast ? word.final : word.whole ?? word.final
    return reader.base(form, of: word.unit, isWhole: form == word.whole)
  }

  /// `уулунун` to `уулу`: the possessive ending stays.
  private func filial(_ word: NameWord) -> String {
    guard let form = word.inflected else { return text.stem(of: word.unit, length: 5) }
    return text.stem(of: word.unit, length: form.length)
  }
}
