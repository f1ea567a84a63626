import ElekLexicon
import ElekMorphology
import ElekText

/// What two amounts make together: ranges and fractions.
extension NumeralScan {
  /// An amount as a numeral, or with what follows it: `5тен 10го` (чейин), `60 – 90`, `үчтөн бири`,
  /// `эки үч`, `бир бүтүн ондон беш`.
  func complete(_ amount: Amount, from start: Int) -> (Numeral?, next: Int) {
    let single = Numeral(
      range: start..<amount.end, value: amount.value, type: type(of: amount.features),
      features: amount.features)
    guard amount.end < limit, isNear(amount.end) else { return (single, amount.end) }
    let longer =
      fraction(amount, start) ?? mixed(amount, start) ?? between(amount, start)
      ?? dashed(amount, start) ?? dotted(amount, start) ?? neighbours(amount, start)
    return longer.map { ($0, $0.range.upperBound) } ?? (single, amount.end)
  }

  private func type(of features: Features) -> Features.NumType {
    features.numType == .none ? .card : features.numType
  }

  /// The amount that starts at a unit.
  private func amount(at place: Int) -> Amount? {
    guard place < limit, isNear(place) else { return nil }
    if text.units[place].kind == .number {
      guard !text.units[place].isGlued, let run = digitRun(at: place), run.isPlain else {
        return nil
      }
      return amount(
        from: NumeralPiece(value: run.value, role: .digits, features: run.features, end: run.end))
    }
    return wordPiece(at: place, asFirst: false).flatMap { amount(from: $0) }
  }

  /// A range whose ends share the scale of the second: `2-3 миң`, `беш-алты жүз`.
  func range(from lower: DecimalNumber, to upper: Amount, start: Int) -> Numeral? {
    var low = lower
    if let factor = upper.factor, factor != 1, lower < upper.head {
      low = lower.multiplied(by: factor) ?? lower
    }
    guard low < upper.value else { return nil }
    return Numeral(
      range: start..<upper.end, value: low, upper: upper.value,
      type: type(of: upper.features), features: upper.features)
  }

  /// `эки-үч`, `он-он беш`, `беш-алты жүз`: the first number and the hyphen are in one word.
  func wordPair(at place: Int) -> Numeral? {
    let unit = text.units[place]
    guard unit.end - unit.start <= 60 else { return nil }
    let codes = codes(of: place)
    guard let hyphen = codes.firstIndex(of: LetterCode.hyphen),
      let lower = parser.words.longest(in: codes[..<hyphen]), lower.codes.count == hyphen,
      let upper = parser.words.longest(in: codes[(hyphen + 1)...]),
      let features = parser.suffixes.features(of: codes[(hyphen + 1 + upper.codes.count)...])
    else { return nil }
    let piece = NumeralPiece(
      value: upper.value, role: upper.role, features: features, end: place + 1)
    return amount(from: piece).flatMap { range(from: lower.value, to: $0, start: place) }
  }

  /// `5тен 10го чейин`, `элүүдөн жүз сомго чейин`: from one amount to another.
  private func between(_ lower: Amount, _ start: Int) -> Numeral? {
    guard lower.features.grammaticalCase == .abl, lower.features.possessor == 0,
      lower.features.numType.rawValue <= 1, let upper = amount(at: lower.end)
    else { return nil }
    let isDative = upper.features.grammaticalCase == .dat
    guard isDative || upper.isBare else { return nil }
    // чейин follows at once, or after what is counted.
    let places = isDative ? [upper.end] : [upper.end + 1, upper.end + 2]
    guard places.contains(where: { $0 < limit && parser.isUntil($0, text) }) else { return nil }
    return range(from: lower.value, to: upper, start: start)
  }

  /// `60 – 90 киши`, with a dash between digits.
  private func dashed(_ lower: Amount, _ start: Int) -> Numeral? {
    guard lower.isBare, text.units[lower.end].kind == .dash, lower.end == start + 1,
      text.units[start].kind == .number, lower.end + 1 < limit,
      text.units[lower.end + 1].kind == .number, let upper = amount(at: lower.end + 1)
    else { return nil }
    return range(from: lower.value, to: upper, start: start)
  }

  /// `5...10 градус`, `0...-2 градус`: weather writes ranges with dots, and below zero too.
  private func dotted(_ lower: Amount, _ start: Int) -> Numeral? {
    guard lower.isBare, text.units[lower.end].kind == .ellipsis, lower.end == start + 1,
      text.units[start].kind == .number
    else { return nil }
    var place = lower.end + 1
    var isNegative = false
    if place < limit, text.units[place].kind == .hyphen || text.units[place].kind == .dash {
      isNegative = true
      place += 1
    } else if place < limit, text.units[place].kind == .symbol {
      place += 1  // +
    }
    guard place < limit, text.units[place].kind == .number, let upper = amount(at: place),
      let value = isNegative ? upper.value.negated : upper.value,
      isNegative || lower.value < value
    else { return nil }
    return Numeral(
      range: start..<upper.end, value: lower.value, upper: value, features: upper.features)
  }

  /// `эки үч жолу`: two digits in a row say about how many.
  private func neighbours(_ lower: Amount, _ start: Int) -> Numeral? {
    guard lower.isBare, lower.end == start + 1, text.units[start].kind == .word,
      lower.value < 10, let upper = amount(at: lower.end),
      text.units[lower.end].kind == .word, lower.value.adding(1) == upper.head
    else { return nil }
    return range(from: lower.value, to: upper, start: start)
  }

  /// `үчтөн бири`, `төрттөн үчүнө`, `ондон бир бөлүгү`.
  private func fraction(_ whole: Amount, _ start: Int) -> Numeral? {
    guard whole.features.grammaticalCase == .abl, whole.features.possessor == 0,
      whole.features.numType.rawValue <= 1, let part = amount(at: whole.end),
      part.features.possessor == 3 || part.isBare && !isBeforeNoun(part.end),
      part.features.numType.rawValue <= 1
    else { return nil }
    return quotient(part, whole, start).map {
      Numeral(range: start..<part.end, value: $0, type: .frac, features: part.features)
    }
  }

  /// Four digits after the point, the last one rounded.
  private func quotient(_ part: Amount, _ whole: Amount, _ start: Int) -> DecimalNumber? {
    guard part.value < whole.value, part.value.isInteger, whole.value.isInteger,
      let long = part.value.divided(by: whole.value, digits: 5),
      let half = DecimalNumber(coefficient: 5, exponent: -5), let sum = long.adding(half)
    else { return nil }
    return sum.divided(by: .one, digits: 4)
  }

  /// `бир бүтүн ондон беш` is 1.5.
  private func mixed(_ integer: Amount, _ start: Int) -> Numeral? {
    guard integer.isBare, parser.isWhole(integer.end, text),
      let denominator = amount(at: integer.end + 1),
      denominator.features.grammaticalCase == .abl,
      let numerator = amount(at: denominator.end),
      let part = quotient(numerator, denominator, start), let value = integer.value.adding(part)
    else { return nil }
    return Numeral(range: start..<numerator.end, value: value, features: numerator.features)
  }

  /// Whether a noun that may be counted comes next, other than `бөлүк`.
  private func isBeforeNoun(_ place: Int) -> Bool {
    guard place < limit, let best = text.best(place), text.units[place].kind == .word else {
      return false
    }
    return (best.upos == .noun || best.upos == .adj) && best.features.possessor == 0
  }
}
