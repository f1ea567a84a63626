import ElekLexicon
import ElekMorphology
import ElekText

/// A unit as this module looks at it: its likeliest reading, unpacked.
struct WordForm: Sendable {
  /// The number of its dictionary form; `none` without a reading.
  var lemma: UInt32
  var row: Int
  var upos: UPOS
  var features: Features
  var kind: Token.Kind

  static let none = UInt32.max

  var isVerb: Bool { (upos == .verb || upos == .aux) && features.verbForm != .none }
  var isNominal: Bool {
    switch upos {
    case .noun, .propn, .adj, .num, .pron, .det: true
    default: false
    }
  }
  var isMark: Bool { kind.isPunctuation }
  /// A mark that ends a clause: a comma, a semicolon, a colon, a dash, the end of the sentence.
  var isClauseMark: Bool {
    switch kind {
    case .comma, .semicolon, .colon, .dash, .period, .question, .exclamation, .ellipsis: true
    default: false
    }
  }
}

/// A text with its words unpacked and with the level of each unit: which quotation or bracket it
/// stands in.
struct ReadText {
  let text: AnalyzedText
  let lexicon: EventLexicon
  private(set) var forms: [WordForm] = []
  /// The number of the quotation or bracket that a unit stands in, 0 outside.
  ///
  /// Names in quotes, which are short and hold no verb, are part of what is around them.
  private(set) var levels: [Int32] = []

  init(_ text: AnalyzedText, lexicon: EventLexicon) {
    self.text = text
    self.lexicon = lexicon
    forms.reserveCapacity(text.units.count)
    for index in text.units.indices { forms.append(form(of: index)) }
    levels = [Int32](repeating: 0, count: text.units.count)
    var next: Int32 = 1
    for sentence in text.sentences { markLevels(sentence, &next) }
  }

  private func form(of index: Int) -> WordForm {
    let kind = text.units[index].kind
    guard var best = text.best(index) else {
      return WordForm(lemma: WordForm.none, row: -1, upos: .x, features: .none, kind: kind)
    }
    if best.upos == .verb, text.units[index].tables & lexicon.predicateBit != 0 {
      best = verb(of: index, best)
    }
    let row = Int(best.row)
    return WordForm(
      lemma: row >= 0 ? lexicon.lexicon.lemmaID(ofRow: row) : WordForm.none,
      row: best.flags.contains(.derived) ? -1 : row, upos: best.upos, features: best.features,
      kind: kind)
  }

  /// «билдиришти» is билдир-иш, not бил-дир-иш; «киргизилген» is киргиз-ил, not кир: the longest
  /// verb that has a frame, unless a longer one makes it a causative.
  private func verb(of index: Int, _ best: Reading) -> Reading {
    var longest = best
    var framed: Reading?
    for reading in text.readings(of: index)
    where reading.isKnown && reading.upos == .verb
      && reading.features.verbForm == best.features.verbForm
      && (reading.features.mood == .imp) == (best.features.mood == .imp)
    {
      if reading.lemmaLength > longest.lemmaLength { longest = reading }
      let lemma = lexicon.lexicon.lemmaID(ofRow: Int(reading.row))
      if lexicon.frameOfVerb[lemma] != nil,
        reading.lemmaLength > (framed?.lemmaLength ?? 0)
      {
        framed = reading
      }
    }
    guard let framed else { return longest }
    if longest.lemmaLength <= framed.lemmaLength { return framed }
    // The longer verb holds a causative suffix, alone or before the passive.
    let isCausative =
      framed.features.voice == .cau
      || framed.features.voice == .pass && longest.features.voice == .pass
        && longest.lemmaLength - framed.lemmaLength > 1
    return isCausative ? longest : framed
  }

  // MARK: - Words

  /// Whether any reading of a unit is a form of one of `words`.
  func isWord(_ index: Int, _ words: WordClass) -> Bool {
    if index < 0 || index >= forms.count { return false }
    if words.contains(forms[index].lemma) { return true }
    for reading in text.readings(of: index) where reading.isKnown {
      if words.contains(lexicon.lexicon.lemmaID(ofRow: Int(reading.row))) { return true }
    }
    return false
  }

  /// «деп», «деген», «дешип»: makes what stands before it content.
  func isThat(_ index: Int) -> Bool {
    guard index >= 0, index < forms.count else { return false }
    guard forms[index].features.verbForm != .fin else { return false }
    return forms[index].lemma == lexicon.sayVerb || lexicon.words.that.contains(forms[index].lemma)
  }

  /// Whether the likeliest reading is a form of one of `words`.
  func isBest(_ index: Int, _ words: WordClass) -> Bool {
    index >= 0 && index < forms.count && words.contains(forms[index].lemma)
  }

  /// The features of a unit read as a noun.
  func nominal(_ index: Int) -> Features {
    if forms[index].isNominal { return forms[index].features }
    for reading in text.readings(of: index) {
      switch reading.upos {
      case .noun, .propn, .adj, .num, .pron: return reading.features
      default: continue
      }
    }
    return forms[index].features
  }

  // MARK: - Levels

  /// «Суу жок», деди: what is quoted is a level of its own; «Ала-Тоо» театры is not.
  private mutating func markLevels(_ sentence: Range<Int>, _ next: inout Int32) {
    var open: [(start: Int, isBracket: Bool)] = []
    for index in sentence {
      switch forms[index].kind {
      case .quoteOpen, .bracketOpen: open.append((index, forms[index].kind == .bracketOpen))
      case .quote:
        if let last = open.last, !last.isBracket {
          close(&open, at: index, &next)
        } else {
          open.append((index, false))
        }
      case .quoteClose where open.isEmpty:
        // «Биринчи сүйлөм. | Экинчи сүйлөм», — деди ал: the quotation began in a sentence before.
        for unit in sentence.lowerBound...index where levels[unit] == 0 { levels[unit] = next }
        next += 1
      case .quoteClose, .bracketClose: close(&open, at: index, &next)
      default: break
      }
    }
    // «Биринчи сүйлөм. … — a quotation that goes on in the next sentence needs no level.
  }

  private mutating func close(
    _ open: inout [(start: Int, isBracket: Bool)], at end: Int, _ next: inout Int32
  ) {
    guard let start = open.popLast(), start.start < end else { return }
    guard start.isBracket || isSpeech(start.start + 1..<end) else { return }
    for index in start.start...end where levels[index] == 0 { levels[index] = next }
    next += 1
  }

  /// Whether what stands in quotes is speech rather than a name.
  private func isSpeech(_ range: Range<Int>) -> Bool {
    if range.count > 9 { return true }
    return range.contains { forms[$0].isVerb && forms[$0].features.verbForm == .fin }
  }
}
