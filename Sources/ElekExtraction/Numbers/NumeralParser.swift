import ElekLexicon
import ElekMorphology
import ElekText

/// Finds every numeral of a text: digits, words and their mixtures, ordinals, ranges, fractions.
///
/// Procedural, since numbers are counted up and not matched; what a numeral means in its sentence
/// is for the rules (`QuantityRules`, dates).
struct NumeralParser: Sendable {
  let words: CardinalWords
  let suffixes: SuffixReader
  private let until: WordClass
  private let whole: WordClass
  private let every: WordClass
  private let some: WordClass

  init(lexicon: Lexicon) {
    words = CardinalWords(lexicon: lexicon)
    suffixes = SuffixReader(lexicon: lexicon)
    until = lexicon.wordClass("numbers.until")
    whole = lexicon.wordClass("numbers.whole")
    every = lexicon.wordClass("numbers.every")
    some = lexicon.wordClass("numbers.some")
  }

  /// Every numeral, in order of place.
  func numerals(in text: AnalyzedText) -> [Numeral] {
    var found: [Numeral] = []
    for sentence in text.sentences {
      var place = sentence.lowerBound
      while place < sentence.upperBound {
        guard mayStart(place, text) else {
          place += 1
          continue
        }
        let scan = NumeralScan(parser: self, text: text, limit: sentence.upperBound)
        let (numeral, next) = scan.numeral(at: place)
        if let numeral { found.append(numeral) }
        place = max(next, place + 1)
      }
    }
    return found
  }

  @inline(__always)
  private func mayStart(_ place: Int, _ text: AnalyzedText) -> Bool {
    let unit = text.units[place]
    switch unit.kind {
    case .number: return true
    case .word:
      return unit.tables & words.bit != 0 || unit.flags.contains(.innerHyphen)
        || RomanNumeral.mayStart(unit, text.tokenized.text.bytes)
    default: return false
    }
  }

  /// `чейин`, which closes `5тен 10го чейин`.
  func isUntil(_ place: Int, _ text: AnalyzedText) -> Bool { has(until, place, text) }

  /// `бүтүн` of `эки бүтүн ондон үч`.
  func isWhole(_ place: Int, _ text: AnalyzedText) -> Bool { has(whole, place, text) }

  /// `ар` of `ар бир`.
  func isEvery(_ place: Int, _ text: AnalyzedText) -> Bool { has(every, place, text) }

  /// `нече` of `бир нече миң`.
  func isSome(_ place: Int, _ text: AnalyzedText) -> Bool { has(some, place, text) }

  private func has(_ words: WordClass, _ place: Int, _ text: AnalyzedText) -> Bool {
    text.readings(of: place).contains {
      $0.isKnown && words.contains(UInt32($0.row))
    }
  }
}

/// One look at a text: no numeral leaves the sentence, which ends at `limit`.
struct NumeralScan {
  let parser: NumeralParser
  let text: AnalyzedText
  let limit: Int

  /// A number counted up from pieces.
  struct Amount {
    var value: DecimalNumber
    var head: DecimalNumber
    var factor: DecimalNumber?
    var features: Features
    var end: Int
    var isBare: Bool
  }

  /// The numeral that starts at `place`, and where to look on.
  func numeral(at place: Int) -> (Numeral?, next: Int) {
    let unit = text.units[place]
    if unit.kind == .number { return digits(at: place) }
    if unit.tables & parser.words.bit != 0, let piece = wordPiece(at: place, asFirst: true) {
      if isAfterVague(place, piece) { return (nil, place + 1) }
      guard let amount = amount(from: piece) else { return (nil, place + 1) }
      if isVague(amount.end) { return (nil, amount.end + 1) }
      return complete(amount, from: place)
    }
    if unit.flags.contains(.innerHyphen), let pair = wordPair(at: place) {
      return (pair, pair.range.upperBound)
    }
    if RomanNumeral.mayStart(unit, text.tokenized.text.bytes) {
      return (roman(at: place), place + 1)
    }
    return (nil, place + 1)
  }

  /// The longest number that starts with `first`.
  func amount(from first: NumeralPiece) -> Amount? {
    var composer = NumeralComposer()
    guard composer.take(first) else { return nil }
    return amount(composer, from: first)
  }

  func amount(_ start: NumeralComposer, from first: NumeralPiece) -> Amount? {
    var composer = start
    var last = first
    while last.isBare, last.end < limit, isNear(last.end), let next = piece(at: last.end),
      composer.take(next)
    {
      last = next
    }
    guard let value = composer.value else { return nil }
    return Amount(
      value: value, head: composer.head, factor: composer.factor, features: last.features,
      end: last.end, isBare: last.isBare)
  }

  /// Whether a unit stands on the same line as the one before it.
  func isNear(_ place: Int) -> Bool { !text.units[place].flags.contains(.newlineBefore) }

  /// A piece inside a numeral: a number word, its abbreviation, or plain digits.
  private func piece(at place: Int) -> NumeralPiece? {
    let unit = text.units[place]
    if unit.kind == .number {
      guard !unit.isGlued, let run = digitRun(at: place), run.isPlain else { return nil }
      // «4 миллиард 425,65 миллион»: a decimal goes on only with a scale of its own.
      if !run.value.isInteger && !isBeforeScale(run.end) { return nil }
      return NumeralPiece(value: run.value, role: .digits, features: run.features, end: run.end)
    }
    return wordPiece(at: place, asFirst: false) ?? abbreviation(at: place)
  }

  /// A number word.
  ///
  /// As the first word of a numeral its reading as a number must be the likeliest one or without a
  /// suffix: `үчүн` and `жүзүндө` are no numbers.
  func wordPiece(at place: Int, asFirst: Bool) -> NumeralPiece? {
    let unit = text.units[place]
    guard unit.kind == .word, unit.tables & parser.words.bit != 0 else { return nil }
    let isLikeliest = text.best(place).map { parser.words.word(row: $0.row) != nil } ?? false
    for reading in text.readings(of: place) {
      guard !reading.flags.contains(.derived), let word = parser.words.word(row: reading.row),
        !reading.features.isPlural
      else { continue }
      let piece = NumeralPiece(
        value: word.value, role: word.role, features: reading.features, end: place + 1)
      // The face of `жүзү`, `жүзүндө` is no hundred.
      let isFace = word.role == .hundred && reading.features.possessor > 0
      if asFirst, isFace || !isLikeliest && !piece.isBare { continue }
      return piece
    }
    return nil
  }

  /// `ар бир` is every, `бир нече миллиард` are some.
  private func isAfterVague(_ place: Int, _ piece: NumeralPiece) -> Bool {
    guard place > 0 else { return false }
    if piece.value == 1 { return parser.isEvery(place - 1, text) }
    return piece.role == .scale && parser.isSome(place - 1, text)
  }

  /// `жүз миңдеген`, `он миллиондогон`: many, and no number.
  func isVague(_ place: Int) -> Bool {
    guard place < limit, text.units[place].kind == .word else { return false }
    let codes = codes(of: place)
    guard let word = parser.words.longest(in: codes[...]), word.role != .half else { return false }
    return Self.vague.contains { codes[word.codes.count...].starts(with: $0) }
  }

  /// The verb stem that number words make, with its participle.
  private static let vague = ["даган", "деген", "догон", "дөгөн"].compactMap(LetterCode.codes(of:))

  /// The letter codes of a unit, up to a character that no word holds.
  func codes(of place: Int) -> [UInt8] {
    var codes: [UInt8] = []
    let unit = text.units[place]
    text.tokenized.text.bytes[Int(unit.start)..<Int(unit.end)].withUnsafeBufferPointer {
      _ = LetterCode.append($0, to: &codes)
    }
    return codes
  }

  /// `млн`, `млрд.`, `трлндон`: scales without a vowel, which stand only after a number.
  func abbreviation(at place: Int) -> NumeralPiece? {
    let unit = text.units[place]
    guard unit.kind == .abbreviation || unit.kind == .word, unit.end - unit.start <= 24 else {
      return nil
    }
    var codes = codes(of: place)
    if codes.last == LetterCode.period { codes.removeLast() }
    guard let word = parser.words.longest(in: codes[...]), word.role == .scale else { return nil }
    let rest = codes[word.codes.count...]
    guard let features = parser.suffixes.features(of: rest) else { return nil }
    return NumeralPiece(value: word.value, role: .scale, features: features, end: place + 1)
  }

  /// `II орун`: an ordinal before a noun in small letters.
  private func roman(at place: Int) -> Numeral? {
    let unit = text.units[place]
    let bytes = text.tokenized.text.bytes[Int(unit.start)..<Int(unit.end)]
    guard let (value, length) = RomanNumeral.value(of: bytes) else { return nil }
    if length < bytes.count {
      // XX-чакырылыш
      guard bytes[bytes.startIndex + length] == UInt8(ascii: "-"), length + 4 < bytes.count else {
        return nil
      }
    } else {
      guard place + 1 < limit, isNear(place + 1), text.units[place + 1].kind == .word,
        !text.units[place + 1].flags.contains(.capitalized)
      else { return nil }
      // A lone X is rather an initial or the network; Елизавета II is a name.
      if value == 10 { return nil }
      if place > 0, let before = text.best(place - 1), before.upos == .propn,
        before.features.grammaticalCase.rawValue <= 1,
        text.units[place].flags.contains(.spaceBefore)
      {
        return nil
      }
    }
    return Numeral(range: place..<place + 1, value: DecimalNumber(value), type: .ord)
  }
}
