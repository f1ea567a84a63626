import ElekLexicon
import ElekMorphology
import ElekText

/// Mentions that only a fuller one elsewhere in the text explains.
extension OrganizationExtractor {
  /// Acronyms and quoted names that the text has explained elsewhere: «ТИМдин», «Неман».
  func addRepeats(_ book: inout BodyBook, _ finder: BodyFinder, outside taken: Set<Int>) {
    let text = finder.text
    for place in text.units.indices where !taken.contains(place) {
      if finder.isAcronym(place) {
        if !isNumbered(place, text), let index = book.named(acronym: finder.acronym(place)) {
          book.repeatMention(of: index, place..<place + 1)
        }
      } else if let content = quoted(from: place, text),
        !taken.contains(content.lowerBound), !taken.contains(content.upperBound - 1),
        let index = book.named(anyOf: nominatives(of: content, text))
      {
        book.repeatMention(of: index, content)
      }
    }
  }

  /// «UFC 249»: a number makes it something else.
  private func isNumbered(_ place: Int, _ text: AnalyzedText) -> Bool {
    text.units[place].flags.contains(.latin) && place + 1 < text.units.count
      && text.units[place + 1].kind == .number
  }

  /// What stands between an opening mark and the closing one, when that is short.
  private func quoted(from place: Int, _ text: AnalyzedText) -> Range<Int>? {
    guard text.units[place].kind.isOpeningQuote else { return nil }
    var close = place + 1
    while close < min(place + 8, text.units.count), !text.units[close].kind.isClosingQuote {
      close += 1
    }
    guard close < text.units.count, close > place + 1, text.units[close].kind.isClosingQuote,
      !text.units[place + 1].flags.contains(.spaceBefore)
    else { return nil }
    return place + 1..<close
  }

  /// The words as they stand, then without the case of the last: «Тоо үнүнүн» is «Тоо үнү».
  private func nominatives(of range: Range<Int>, _ text: AnalyzedText) -> [String] {
    let last = range.upperBound - 1
    let start = text.units[last].flags.contains(.spaceBefore) ? " " : ""
    let before = range.count > 1 ? text.text(range.dropLast()) + start : ""
    return [text.text(range)]
      + text.readings(of: last).filter(\.isCaseOfName).map { reading in
        before
          + (reading.features.possessor == 3
            ? Nominative.possessed(last, reading.features, in: text)
            : text.stem(
              of: last, length: Int(reading.lemmaLength),
              softened: reading.flags.contains(.softened)))
      }
  }
}

extension Reading {
  /// Whether the word has a case ending that a name could have without it.
  var isCaseOfName: Bool {
    switch features.grammaticalCase {
    case .gen, .dat, .acc, .loc, .abl:
      !features.isPlural && !flags.contains(.derived)
    default: false
    }
  }
}
