package import ElekLexicon
package import ElekMorphology
package import ElekRules
import ElekText

/// Finds named bodies, to their right edge.
package struct OrganizationExtractor: Sendable {
  private let bodies: BodyLexicon
  private let words: BodyWords

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

  /// Acronyms and quoted names that the text has explained elsewhere: «ТИМдин», «Неман».
  private func addRepeats(
    _ book: inout BodyBook, _ finder: BodyFinder, outside taken: Set<Int>
  ) {
    let text = finder.text
    for place in text.units.indices where !taken.contains(place) {
      let unit = text.units[place]
      if finder.isAcronym(place) {
        let isNumbered =
          unit.flags.contains(.latin) && place + 1 < text.units.count
          && text.units[place + 1].kind == .number
        if !isNumbered, let index = book.named(acronym: finder.acronym(place)) {
          book.repeatMention(of: index, place..<place + 1)
        }
      } else if unit.kind.isOpeningQuote {
        var close = place + 1
        while close < min(place + 8, text.units.count), !text.units[close].kind.isClosingQuote {
          close += 1
        }
        guard close < text.units.count, close > place + 1,
          text.units[close].kind.isClosingQuote, !taken.contains(close - 1),
          !taken.contains(place + 1), !text.units[place + 1].flags.contains(.spaceBefore),
          let index = book.named(text.text(place + 1..<close))
        else { continue }
        book.repeatMention(of: index, place + 1..<close)
      }
    }
  }
}
