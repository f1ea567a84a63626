import ElekLexicon
import ElekMorphology
import ElekText

/// Finds the words of a text that may name places: those that the gazetteer knows, and those that a
/// class word follows.
struct PlaceFinder {
  let gazetteer: Gazetteer
  let words: PlaceWords
  let text: AnalyzedText
  var sentence: Range<Int> = 0..<0
  var candidates: [PlaceCandidate] = []
  /// The first candidate of the sentence.
  var firstOfSentence = 0

  init(gazetteer: Gazetteer, words: PlaceWords, text: AnalyzedText) {
    self.gazetteer = gazetteer
    self.words = words
    self.text = text
  }

  mutating func run() -> [PlaceCandidate] {
    for sentence in text.sentences {
      self.sentence = sentence
      firstOfSentence = candidates.count
      var place = sentence.lowerBound
      while place < sentence.upperBound {
        let unit = text.units[place]
        if unit.flags.contains(.capitalized), let end = takeName(at: place) {
          place = end
        } else if unit.tables & words.classes.bits != 0, let word = classWord(at: place) {
          takeClass(word)
          place = word.range.upperBound
        } else {
          if isAfterCapital(place) { takeAdjective(at: place) }
          place += 1
        }
      }
    }
    return candidates
  }

  /// Whether the word before is capitalized and no known place.
  private func isAfterCapital(_ place: Int) -> Bool {
    guard place > sentence.lowerBound, text.units[place].kind == .word else { return false }
    let before = text.units[place - 1]
    return before.kind == .word && before.flags.contains(.capitalized)
  }

  // MARK: - Names of the gazetteer

  /// Takes the longest name that starts here; returns where to go on.
  private mutating func takeName(at place: Int) -> Int? {
    guard var candidate = known(at: place),
      !isTrap(candidate)
    else { return nil }
    candidate.parent = holder(of: candidate)
    candidates.append(candidate)
    let end = candidate.range.upperBound
    // «Алай өрөөнүндө» as one entry: its class word has been read.
    if candidate.extent.upperBound > end { return candidate.extent.upperBound }
    guard candidate.features.grammaticalCase == .nom else { return end }
    let next = afterQuote(end)
    if next < sentence.upperBound {
      if let word = classWord(at: next), word.isPossessed || word.features.isPlural {
        return end  // The scan comes to it next and looks left.
      }
      if let kind = words.adjectiveKind(at: next, in: text) {
        // «Ош шаардык соту» names the city.
        classify(candidates.count - 1, as: kind, upTo: end, rule: "place.class-adjective")
      }
    }
    return end
  }

  /// The longest entry that starts at a unit.
  func known(at place: Int) -> PlaceCandidate? {
    guard text.units[place].tables & gazetteer.nameBits != 0 else { return nil }
    var rows: [Int] = []
    var best: Reading?
    var length = 1
    for phrase in text.phrases(at: place) {
      let count = Int(phrase.count)
      guard rows.isEmpty || count == length, place + count <= sentence.upperBound,
        gazetteer.name(phrase.reading) != nil
      else { continue }
      length = count
      // «Сауд Аравиясына»: of «Сауд Аравиясы» and «Сауд Аравия» with an ending, the former.
      if best.map({ $0.lemmaLength < phrase.reading.lemmaLength }) ?? true {
        best = phrase.reading
      }
      rows.append(Int(phrase.reading.row))
    }
    if rows.isEmpty {
      for reading in text.readings(of: place) where gazetteer.name(reading) != nil {
        if reading.features.possessor == 3 || reading.features.person > 0 { continue }
        if let best, best.lemmaLength != reading.lemmaLength { continue }
        if best == nil { best = reading }
        rows.append(Int(reading.row))
      }
    }
    guard let best else { return nil }
    var unique: [Int] = []
    for row in rows where !unique.contains(row) { unique.append(row) }
    let range = place..<place + length
    return shortened(
      PlaceCandidate(
        range: range, extent: range, rows: unique, name: nominative(range, best),
        features: best.features, rule: "place.gazetteer"))
  }

  /// An entry that holds its class word gives the name without it: «Ала-Тоо аянтында».
  private func shortened(_ candidate: PlaceCandidate) -> PlaceCandidate {
    var candidate = candidate
    for start in candidate.range.dropFirst() {
      guard let word = classWord(at: start), word.isPossessed, !word.isRealm,
        word.range.upperBound == candidate.range.upperBound,
        let row = candidate.rows.first, let entry = gazetteer.entry(row),
        entry.kind == word.kind || entry.kind == .other
      else { continue }
      candidate.range = candidate.range.lowerBound..<start
      candidate.name = text.text(candidate.range)
      candidate.kind = entry.kind
      candidate.rule = "place.class-word"
      break
    }
    return candidate
  }

  /// The dictionary form as this text spells it: `Россия` stays `Россия`.
  private func nominative(_ range: Range<Int>, _ reading: Reading) -> String {
    let last = range.upperBound - 1
    var name = ""
    if range.count > 1 { name = text.text(range.lowerBound..<last) + " " }
    name += text.stem(of: last, length: Int(reading.lemmaLength))
    let lemma = text.lexicon.lemma(Int(reading.row))
    // «Казанда»: the soft sign has fallen.
    return lemma.hasSuffix("ь") && lemma.dropLast() == name ? lemma : name
  }

  /// The candidate that ends right before and is in the genitive or in -дагы.
  func holder(of candidate: PlaceCandidate) -> Int? {
    guard candidates.count > firstOfSentence, let last = candidates.last else { return nil }
    let start = beforeQuote(candidate.range.lowerBound)
    guard last.extent.upperBound == start,
      last.features.grammaticalCase == .gen || last.features.isAttributive
    else { return nil }
    return candidates.count - 1
  }

  // MARK: - Marks

  /// The place after a closing quote that stands there.
  func afterQuote(_ place: Int) -> Int {
    guard place < sentence.upperBound else { return place }
    let kind = text.units[place].kind
    return kind == .quoteClose || kind == .quote ? place + 1 : place
  }

  /// The place of an opening quote that stands right before.
  func beforeQuote(_ place: Int) -> Int {
    guard place > sentence.lowerBound else { return place }
    let kind = text.units[place - 1].kind
    return kind == .quoteOpen || kind == .quote ? place - 1 : place
  }
}
