import ElekLexicon
import ElekMorphology
import ElekText

/// Finds the words of a text that name bodies: those of the lexicon, names in quotation marks,
/// names that a head noun closes, acronyms.
struct BodyFinder {
  let bodies: BodyLexicon
  let words: BodyWords
  let text: AnalyzedText
  let places: [Place]
  var sentence: Range<Int> = 0..<0
  /// Those of the sentence.
  var candidates: [BodyCandidate] = []
  /// The end of a head noun of several words, whose last word is none of its own.
  var headEnd = 0
  /// Whether a straight quotation mark is open.
  var isInQuote = false
  /// Places by the unit after their last one, and by their first.
  private(set) var placeByEnd: [Int: (index: Int, start: Int)] = [:]
  private(set) var placeByStart: [Int: Int] = [:]

  init(bodies: BodyLexicon, words: BodyWords, text: AnalyzedText, places: [Place]) {
    self.bodies = bodies
    self.words = words
    self.text = text
    self.places = places
    for (index, place) in places.enumerated() {
      for mention in place.mentions {
        placeByEnd[mention.range.upperBound] = (index, mention.range.lowerBound)
        placeByStart[mention.range.lowerBound] = index
      }
    }
  }

  /// Everything that may name a body, the largest mention of those that overlap.
  mutating func run() -> [BodyCandidate] {
    var result: [BodyCandidate] = []
    for sentence in text.sentences {
      self.sentence = sentence
      candidates.removeAll(keepingCapacity: true)
      isInQuote = false
      for place in sentence { look(at: place) }
      if !candidates.isEmpty { result += settled(candidates[...]) }
    }
    return result
  }

  private mutating func look(at place: Int) {
    let unit = text.units[place]
    switch unit.kind {
    case .quoteOpen: takeQuoted(from: place)
    case .quote:
      isInQuote.toggle()
      if isInQuote { takeQuoted(from: place) }
    case .quoteClose: takeUnopened(to: place)
    case .bracketOpen: takeDefinition(at: place)
    case .word, .url, .numeric, .number:
      if unit.tables & bodies.bodyBit != 0 { takeEntry(at: place) }
      if unit.tables & bodies.headBit != 0, place >= headEnd, let head = head(at: place) {
        headEnd = head.range.upperBound
        takeHeaded(head)
      }
      if unit.acronymLength > 0 || unit.flags.contains(.allCaps) { takeAcronym(at: place) }
    default: break
    }
  }

  /// The longest of those that overlap; of equals the one that the lexicon knows.
  private func settled(_ found: ArraySlice<BodyCandidate>) -> [BodyCandidate] {
    let order = found.indices.sorted { a, b in
      let (x, y) = (found[a], found[b])
      if x.range.count != y.range.count { return x.range.count > y.range.count }
      if (x.definedBy != nil) != (y.definedBy != nil) { return x.definedBy != nil }
      if (x.row != nil) != (y.row != nil) { return x.row != nil }
      return a < b
    }
    var kept: [BodyCandidate] = []
    for index in order
    where !kept.contains(where: { $0.range.overlaps(found[index].range) }) {
      kept.append(found[index])
      kept[kept.count - 1].opensSentence = isSentenceStart(found[index].range.lowerBound)
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  // MARK: - What stands before

  /// The largest body that ends right before a unit, its closing quotation mark passed over.
  func body(endingAt place: Int) -> BodyCandidate? {
    var end = place
    var isQuoted = false
    if end > sentence.lowerBound, text.units[end - 1].kind.isClosingQuote {
      end -= 1
      isQuoted = true
    }
    var best: BodyCandidate?
    for candidate in candidates where candidate.range.upperBound == end {
      if candidate.range.count > best?.range.count ?? 0 { best = candidate }
    }
    if isQuoted, var found = best, found.range.lowerBound > sentence.lowerBound,
      text.units[found.range.lowerBound - 1].kind.isOpeningQuote
    {
      found.range = found.range.lowerBound - 1..<found.range.upperBound
      best = found
    }
    return best
  }

  /// The place that stands in the genitive right before a unit: «Орусиянын», «Ош шаарынын».
  func possessor(before place: Int) -> Int? {
    guard place > sentence.lowerBound, isGenitive(place - 1) else { return nil }
    if let found = placeByEnd[place] { return found.index }
    if words.has(place - 1, words.placeClasses, in: text) {
      return placeByEnd[place - 1]?.index ?? -1
    }
    return nil
  }

  func isGenitive(_ place: Int) -> Bool {
    text.readings(of: place).contains { $0.features.grammaticalCase == .gen }
  }

  /// A place that stands bare right before a unit, by its first unit: `Бишкек` мэриясы.
  func barePlace(before place: Int) -> Int? {
    guard let found = placeByEnd[place], found.start >= sentence.lowerBound else { return nil }
    let isBare = text.readings(of: place - 1).contains {
      $0.features.grammaticalCase == .nom && $0.features.possessor == 0
        && !$0.features.isAttributive
    }
    return isBare || text.units[place - 1].readingCount == 0 ? found.start : nil
  }

  func country(of place: Int?) -> String? {
    guard let place, places.indices.contains(place) else { return nil }
    return places[place].country
  }

  /// Whether a unit opens its sentence, so that its capital says nothing.
  func isSentenceStart(_ place: Int) -> Bool {
    if place == sentence.lowerBound || text.units[place].flags.contains(.newlineBefore) {
      return true
    }
    let before = text.units[place - 1].kind
    if before.isOpeningQuote || before == .dash {
      return place - 1 == sentence.lowerBound
        || place - 2 >= sentence.lowerBound && text.units[place - 2].kind == .colon
    }
    return false
  }
}

extension Token.Kind {
  var isOpeningQuote: Bool { self == .quoteOpen || self == .quote }
  var isClosingQuote: Bool { self == .quoteClose || self == .quote }
}
