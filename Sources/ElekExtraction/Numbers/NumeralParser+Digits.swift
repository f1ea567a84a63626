import ElekLexicon
import ElekMorphology
import ElekText

/// Digits, with their grouping, their decimal sign and what is glued to them.
extension NumeralScan {
  /// A number in digits up to the end of its token, or of the tokens that group its thousands.
  struct DigitRun {
    var value: DecimalNumber
    var upper: DecimalNumber?
    var features: Features = .none
    var end: Int
    var isPercent = false
    /// A word follows after a hyphen (`3-орун`), which makes an ordinal.
    var isOrdinal = false
    /// Nothing but a number, perhaps with a suffix.
    var isPlain: Bool { upper == nil && !isPercent && !isOrdinal }
  }

  /// The numeral that starts with digits at `place`, and where to look on: after the token when its
  /// digits are a clock time, a score, a telephone number or another code.
  func digits(at place: Int) -> (Numeral?, next: Int) {
    let tokenEnd = end(ofTokenAt: place)
    if isTelephone(place) { return (nil, end(ofNumbersFrom: place)) }
    guard !text.units[place].isGlued, let run = digitRun(at: place) else { return (nil, tokenEnd) }
    if isCode(run) { return (nil, end(ofNumbersFrom: place)) }
    if run.isPercent || run.isOrdinal {
      return (
        Numeral(
          range: place..<run.end, value: run.value, upper: run.upper,
          type: run.isOrdinal ? .ord : .card, features: run.features), max(run.end, tokenEnd)
      )
    }
    let piece = NumeralPiece(
      value: run.value, role: .digits, features: run.features, end: run.end)
    if isVague(run.end) { return (nil, run.end + 1) }
    if let upper = run.upper {
      let second = NumeralPiece(value: upper, role: .digits, features: run.features, end: run.end)
      guard let amount = amount(from: second) else { return (nil, tokenEnd) }
      let numeral = range(from: run.value, to: amount, start: place)
      return (numeral, max(amount.end, tokenEnd))
    }
    guard let amount = amount(from: piece) else { return (nil, tokenEnd) }
    let (numeral, next) = complete(amount, from: place)
    return (numeral, max(next, tokenEnd))
  }

  /// `0312 66 12 34`, `+996 555 12 34 56`: a zero or a plus before three digits or more.
  private func isTelephone(_ place: Int) -> Bool {
    let digits = digitBytes(place)
    guard digits.count >= 3, digits.allSatisfy({ $0 &- 48 < 10 }) else { return false }
    if digits.first == UInt8(ascii: "0") { return true }
    return place > 0 && text.units[place - 1].kind == .symbol
      && text.units[place - 1].end == text.units[place].start
      && text.tokenized.text.bytes[Int(text.units[place - 1].start)] == UInt8(ascii: "+")
      && place + 1 < limit && text.units[place + 1].kind == .number
  }

  /// `312 66 00 00`: three numbers or more in a row that are no thousands.
  private func isCode(_ run: DigitRun) -> Bool {
    run.isPlain && run.end + 1 < limit && text.units[run.end].kind == .number
      && text.units[run.end + 1].kind == .number && isSpaced(run.end) && isSpaced(run.end + 1)
  }

  /// The unit after numbers, hyphens and brackets in a row.
  private func end(ofNumbersFrom place: Int) -> Int {
    var end = place + 1
    while end < limit, isNear(end) {
      switch text.units[end].kind {
      case .number, .hyphen: end += 1
      default: return end
      }
    }
    return end
  }

  /// Reads the digits at `place`; nil when they are no number.
  func digitRun(at place: Int) -> DigitRun? {
    let tokenEnd = end(ofTokenAt: place)
    if let grouped = groupedByMarks(place, tokenEnd) { return grouped }
    guard let value = value(at: place) else { return nil }
    var run = DigitRun(value: value, features: features(at: place), end: place + 1)
    if run.end == tokenEnd { joinThousands(place, &run) }
    var unitEnd = run.end
    let lastTokenEnd = run.end > tokenEnd ? end(ofTokenAt: run.end - 1) : tokenEnd
    takePercent(&run, &unitEnd, lastTokenEnd)
    if isHyphen(unitEnd, lastTokenEnd), unitEnd + 1 < lastTokenEnd,
      text.units[unitEnd + 1].kind == .number
    {
      guard let upper = self.value(at: unitEnd + 1), upper != value else { return nil }
      run.upper = upper
      run.features = features(at: unitEnd + 1)
      unitEnd += 2
      run.end = unitEnd
      takePercent(&run, &unitEnd, lastTokenEnd)
    }
    guard unitEnd < lastTokenEnd else { return descends(run) ? nil : run }
    if isHyphen(unitEnd, lastTokenEnd), unitEnd + 1 < lastTokenEnd,
      text.units[unitEnd + 1].kind == .word, unitEnd + 2 == lastTokenEnd
    {
      run.isOrdinal = true
      return run
    }
    return takeLetters(run, unitEnd, lastTokenEnd)
  }

  /// `57кг` keeps its unit for the rules; `1 миң 96сы` has a suffix that its number does not ask
  /// for; `5G`, `2Б`, `14:00` are no numbers.
  private func takeLetters(_ run: DigitRun, _ place: Int, _ tokenEnd: Int) -> DigitRun? {
    let unit = text.units[place]
    guard unit.kind == .word, place + 1 == tokenEnd else { return nil }
    if unit.flags.contains(.capitalized) { return nil }
    if text.best(place)?.isKnown ?? false { return descends(run) ? nil : run }
    guard let features = parser.suffixes.features(of: codes(of: place)[...]) else {
      return unit.flags.contains(.latin) ? nil : run
    }
    var run = run
    run.features = features
    run.end = place + 1
    return run
  }

  /// A range goes up; `3-1` is a score.
  private func descends(_ run: DigitRun) -> Bool { run.upper.map { $0 < run.value } ?? false }

  private func takePercent(_ run: inout DigitRun, _ place: inout Int, _ tokenEnd: Int) {
    guard place < tokenEnd, text.units[place].kind == .percent else { return }
    run.isPercent = true
    run.features = features(at: place)
    place += 1
    run.end = place
  }

  private func isHyphen(_ place: Int, _ end: Int) -> Bool {
    place < end && (text.units[place].kind == .hyphen || text.units[place].kind == .dash)
  }

  func features(at place: Int) -> Features { text.best(place)?.features ?? .none }

  private func end(ofTokenAt place: Int) -> Int {
    let token = text.units[place].token
    var end = place + 1
    while end < limit, text.units[end].token == token { end += 1 }
    return end
  }

  // MARK: - Values

  /// The number that a unit's digits write; nil for codes such as `0555`.
  private func value(at place: Int) -> DecimalNumber? {
    let digits = digitBytes(place)
    let zero = UInt8(ascii: "0")
    guard let mark = digits.firstIndex(where: { $0 == 0x2C || $0 == 0x2E }) else {
      if digits.count > 1 && digits.first == zero { return nil }
      return DecimalNumber(digits: digits)
    }
    if digits.first == zero && mark > digits.startIndex + 1 { return nil }
    // 35.000 groups thousands: no decimal ends in a zero; 5,430 миллиард is one all the same.
    let fraction = digits[(mark + 1)...]
    let groups =
      fraction.count == 3 && fraction.last == zero && digits.first != zero
      && mark - digits.startIndex <= 3 && !isBeforeScale(place + 1)
    if groups {
      return DecimalNumber(digits: Array(digits[..<mark]) + Array(fraction))
    }
    return DecimalNumber(digits: digits)
  }

  func isBeforeScale(_ place: Int) -> Bool {
    guard place < limit, text.units[place].kind != .number else { return false }
    return (wordPiece(at: place, asFirst: false) ?? abbreviation(at: place))?.role == .scale
  }

  /// The digits of a unit with their decimal sign, without a suffix.
  private func digitBytes(_ place: Int) -> ArraySlice<UInt8> {
    let unit = text.units[place]
    let bytes = text.tokenized.text.bytes[Int(unit.start)..<Int(unit.end)]
    var end = bytes.startIndex
    while end < bytes.endIndex {
      let isMark = bytes[end] == 0x2C || bytes[end] == 0x2E
      let isDigit = { (index: Int) in index < bytes.endIndex && bytes[index] &- 48 < 10 }
      guard isDigit(end) || isMark && isDigit(end + 1) else { break }
      end += 1
    }
    return bytes[..<end]
  }

  // MARK: - Thousands

  /// `1 234 567`: groups of three digits after one to three, a plain space between; four before
  /// nothing but zeros (`1000 000`).
  private func joinThousands(_ place: Int, _ run: inout DigitRun) {
    let first = text.units[place]
    guard first.integer > 0, text.best(place) == nil, first.integer < 10_000 else { return }
    var digits = Array(digitBytes(place))
    var onlyZeros = true
    var next = run.end
    while next < limit, text.units[next].kind == .number, isSpaced(next),
      let group = group(at: next)
    {
      digits += group
      onlyZeros = onlyZeros && group.allSatisfy { $0 == 48 }
      next += 1
      // A suffix, a decimal part or anything glued closes the number.
      if group.count > 3 || text.best(next - 1) != nil || end(ofTokenAt: next - 1) > next { break }
    }
    guard next > run.end, first.integer < 1000 || onlyZeros,
      let value = DecimalNumber(digits: digits)
    else { return }
    run = DigitRun(value: value, features: features(at: next - 1), end: next)
  }

  private func isSpaced(_ place: Int) -> Bool {
    let unit = text.units[place]
    return !unit.isGlued && isNear(place) && unit.start - text.units[place - 1].end <= 3
      && unit.start > text.units[place - 1].end
  }

  /// Three digits, perhaps with a decimal part.
  private func group(at place: Int) -> ArraySlice<UInt8>? {
    let digits = digitBytes(place)
    let whole = digits.prefix { $0 != 0x2C && $0 != 0x2E }
    return whole.count == 3 ? digits : nil
  }

  /// `1.234.567` and `1,234,567`.
  private func groupedByMarks(_ place: Int, _ tokenEnd: Int) -> DigitRun? {
    guard place + 2 < tokenEnd,
      text.units[place + 1].kind == .period || text.units[place + 1].kind == .comma
    else { return nil }
    let bytes = text.tokenized.text.bytes[
      Int(text.units[place].start)..<Int(text.units[tokenEnd - 1].end)]
    var digits: [UInt8] = []
    var group = 0
    var groups = 0
    for byte in bytes {
      if byte &- 48 < 10 {
        digits.append(byte)
        group += 1
      } else if byte == 0x2C || byte == 0x2E {
        guard groups == 0 ? group <= 3 : group == 3 else { return nil }
        groups += 1
        group = 0
      } else {
        break
      }
    }
    guard groups >= 2, group == 3, let value = DecimalNumber(digits: digits) else { return nil }
    return DigitRun(value: value, features: features(at: tokenEnd - 1), end: tokenEnd)
  }
}
