package import ElekLexicon
import ElekText

/// What a whole token is read as: the row that CoNLL-U has for it.
package struct TokenReading: Sendable, Hashable {
  package var lemma: String
  package var upos: UPOS
  package var features: Features
}

extension AnalyzedText {
  /// Every reading of a token, the likeliest first.
  ///
  /// `22-январда` is read by its last word and keeps the rest in the lemma: `22-январь`.
  package func readings(ofToken units: Range<Int>) -> [TokenReading] {
    guard let last = units.last else { return [] }
    let prefix = units.count > 1 ? text(units.lowerBound..<last) : ""
    var found: [TokenReading] = []
    for reading in readings(of: last) {
      let stem = reading.upos == .num && !reading.isKnown ? digits(last) : lemma(reading, of: last)
      let row = TokenReading(
        lemma: prefix + stem, upos: reading.upos, features: reading.features)
      if !found.contains(row) { found.append(row) }
    }
    if found.isEmpty { found.append(bare(units)) }
    return found
  }

  /// The digits of a number without the suffix that is glued to them.
  private func digits(_ unit: Int) -> String {
    let text = text(unit)
    let end = text.unicodeScalars.firstIndex { !("0"..."9").contains($0) && $0 != "," && $0 != "." }
    return String(text[..<(end ?? text.endIndex)])
  }

  /// A token that holds no word.
  private func bare(_ units: Range<Int>) -> TokenReading {
    let form = text(units)
    // A treebank may cut «1,5» into «1» and «,5».
    let number = units.first { self.units[$0].kind == .number || self.units[$0].kind == .numeric }
    switch self.units[number ?? units.lowerBound].kind {
    case .number, .numeric:
      return TokenReading(lemma: form, upos: .num, features: Features("NumType=Card") ?? .none)
    case .word, .abbreviation, .initials, .url, .email, .tag:
      return TokenReading(lemma: form, upos: .x, features: .none)
    case .percent, .currency, .numero, .symbol, .emoji:
      return TokenReading(lemma: form, upos: .sym, features: .none)
    default:
      return TokenReading(lemma: form, upos: .punct, features: .none)
    }
  }

  /// The units of each token.
  package func unitsOfTokens() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(tokenized.tokens.count)
    var start = 0
    for token in tokenized.tokens.indices {
      var end = start
      while end < units.count, Int(units[end].token) == token { end += 1 }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }
}
