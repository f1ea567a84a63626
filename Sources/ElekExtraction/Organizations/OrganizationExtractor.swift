package import ElekLexicon
package import ElekMorphology
package import ElekRules
import ElekText

/// Finds named bodies, to their right edge.
package struct OrganizationExtractor: Sendable {
  private let bodies: BodyLexicon
  let words: BodyWords

  package init(lexicon: Lexicon) {
    bodies = BodyLexicon(lexicon: lexicon)
    words = BodyWords(lexicon: lexicon)
  }

  /// The bodies of the text, by first mention.
  package func organizations(
    in text: AnalyzedText, places: [Place], trace: Trace?
  ) -> [Organization] {
    var finder = BodyFinder(bodies: bodies, words: words, text: text, places: places)
    let candidates = finder.run()
    if candidates.isEmpty { return [] }
    var book = BodyBook(bodies: bodies)
    var taken: Set<Int> = []
    for var candidate in candidates {
      trace?.events.append(
        Trace.Event(
          rule: candidate.rule, range: candidate.range, isRejection: false, lostTo: nil))
      taken.formUnion(candidate.range)
      candidate.name = settledName(candidate, finder)
      book.add(candidate)
    }
    addRepeats(&book, finder, outside: taken)
    return book.organizations()
  }

  /// A small first letter where only the start of a sentence has made it a capital.
  private func settledName(_ candidate: BodyCandidate, _ finder: BodyFinder) -> String {
    let name = String(
      String.UnicodeScalarView(candidate.name.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
    let start = candidate.range.lowerBound
    let text = finder.text
    guard !candidate.isAcronym, let first = name.unicodeScalars.first else { return name }
    if first.properties.isLowercase, let row = candidate.row, bodies.isCapitalized(row),
      candidate.range.count > 1
    {
      // «тышкы иштер министрлиги»: an official name keeps its capital.
      return first.properties.uppercaseMapping + String(name.dropFirst())
    }
    guard first.properties.isUppercase else { return name }
    guard candidate.opensSentence, !text.units[start].flags.contains(.allCaps) else {
      return name
    }
    let isHead = text.units[start].tables & bodies.headBit != 0
    let isCommon =
      candidate.row.map { bodies.body(row: $0).contains(.small) }
      ?? (words.has(start, words.definite, in: text) || isHead
        || words.has(start, words.president, in: text))
    return isCommon ? first.properties.lowercaseMapping + String(name.dropFirst()) : name
  }
}
