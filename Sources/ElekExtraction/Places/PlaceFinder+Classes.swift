import ElekLexicon
import ElekMorphology
import ElekText

/// Class words: the name before them, the list before them, and class words that share a name.
extension PlaceFinder {
  /// A class word with its form: `облусунда`, `суу сактагычына`.
  struct ClassWord {
    var range: Range<Int>
    var kind: Place.Kind
    var features: Features
    var joinsTwo: Bool
    var isRealm = false
    /// Nouns in -сы, -ы after a name: `Ош облусу`.
    var isPossessed: Bool { features.possessor == 3 }
  }

  /// The class word at a unit, longer ones first.
  func classWord(at place: Int) -> ClassWord? {
    guard text.units[place].tables & words.classes.bits != 0 else { return nil }
    if place + 1 < sentence.upperBound, let pair = words.classes.pair(at: place, in: text) {
      return ClassWord(
        range: place..<place + 2, kind: pair.kind, features: pair.reading.features,
        joinsTwo: false)
    }
    var plain: ClassWord?
    for reading in text.readings(of: place) {
      guard let word = classWord(reading, place) else { continue }
      if word.isPossessed { return word }
      if plain == nil { plain = word }
    }
    return plain
  }

  private func classWord(_ reading: Reading, _ place: Int) -> ClassWord? {
    guard let noun = words.classes.noun(reading) else { return nil }
    return ClassWord(
      range: place..<place + 1, kind: noun.kind, features: reading.features,
      joinsTwo: noun.joinsTwo, isRealm: noun.isRealm)
  }

  /// Looks left of a class word for the name or names that it is said of.
  mutating func takeClass(_ word: ClassWord) {
    guard word.isPossessed else { return }
    let nameEnd = beforeClosingQuote(word.range.lowerBound)
    guard nameEnd > sentence.lowerBound else { return }
    if isSeparator(nameEnd - 1) { return takeEllipsis(word) }
    if word.isRealm { return takeRealm(word, nameEnd) }
    if let index = candidateEnding(at: nameEnd) {
      guard !word.joinsTwo else { return }
      classify(index, as: word.kind, upTo: word.range.upperBound, rule: "place.class-word")
      candidates[index].features = word.features
      takeList(before: index, word)
    } else if let candidate = unknown(endingAt: nameEnd, word) {
      var candidate = candidate
      candidate.parent = holder(of: candidate)
      candidates.append(candidate)
      takeList(before: candidates.count - 1, word)
    }
  }

  /// «Кокон хандыгы», «Осмон империясы»: a state of the past is no town or country of today.
  private mutating func takeRealm(_ word: ClassWord, _ nameEnd: Int) {
    var candidate: PlaceCandidate
    if let index = candidateEnding(at: nameEnd) {
      candidate = candidates.remove(at: index)
    } else if let found = unknown(endingAt: nameEnd, word) {
      candidate = found
    } else {
      return
    }
    let last = word.range.upperBound - 1
    candidate.range = candidate.range.lowerBound..<word.range.upperBound
    candidate.extent = candidate.range
    candidate.rows = []
    candidate.name =
      text.text(candidate.range.lowerBound..<last) + " "
      + Nominative.possessed(last, word.features, in: text)
    candidate.kind = .other
    candidate.features = word.features
    candidate.parent = nil
    candidate.isRealm = true
    candidate.rule = "place.realm"
    candidates.append(candidate)
  }

  /// «Уйчи райондук соту»: a name that only the adjective after it tells.
  mutating func takeAdjective(at place: Int) {
    guard place > sentence.lowerBound, candidateEnding(at: place) == nil,
      let kind = words.adjectiveKind(at: place, in: text)
    else { return }
    let word = ClassWord(
      range: place..<place, kind: kind, features: .none, joinsTwo: false)
    guard var candidate = unknown(endingAt: place, word) else { return }
    candidate.parent = holder(of: candidate)
    candidate.rule = "place.class-adjective"
    candidates.append(candidate)
  }

  /// «Чүй, Жалал-Абад, Ысык-Көл облустарынын»: every name of the list is of that kind.
  private mutating func takeList(before index: Int, _ word: ClassWord) {
    var current = index
    var allowed = word.features.isPlural ? 12 : 1
    defer { shareParent(from: current) }
    while allowed > 0 {
      allowed -= 1
      let start = beforeQuote(candidates[current].range.lowerBound)
      guard start - 2 >= sentence.lowerBound, isSeparator(start - 1) else { return }
      if !word.features.isPlural, text.units[start - 1].kind == .comma { return }
      let end = beforeClosingQuote(start - 1)
      if let earlier = candidateEnding(at: end) {
        guard candidates[earlier].kind == nil,
          word.features.isPlural || hasRow(earlier, of: word.kind)
        else { return }
        classify(
          earlier, as: word.kind, upTo: candidates[earlier].range.upperBound, rule: "place.list")
        current = earlier
      } else {
        guard var item = unknown(endingAt: end, word) else { return }
        item.extent = item.range
        item.rule = "place.list"
        candidates.insert(item, at: current)
        if let parent = candidates[current + 1].parent, parent < current {
          candidates[current].parent = parent
        }
      }
    }
  }

  /// What holds the first of a list holds them all.
  private mutating func shareParent(from first: Int) {
    guard let parent = candidates[first].parent, parent < first else { return }
    for index in candidates.indices.dropFirst(first) where candidates[index].parent == nil {
      candidates[index].parent = parent
    }
  }

  /// «Москва шаарында жана облусунда»: the second class word has the first one's name.
  private mutating func takeEllipsis(_ word: ClassWord) {
    guard let index = candidates.indices.last, index >= firstOfSentence,
      candidates[index].extent.upperBound == word.range.lowerBound - 1,
      let kind = candidates[index].kind, kind != word.kind, !word.features.isPlural
    else { return }
    let first = candidates[index]
    let last = word.range.upperBound - 1
    let noun = Nominative.possessed(last, word.features, in: text)
    let name = first.name + " " + noun
    candidates.append(
      PlaceCandidate(
        range: word.range, extent: word.range, rows: first.rows, name: name, kind: word.kind,
        features: word.features, parent: first.parent, rule: "place.ellipsis"))
    candidates[candidates.count - 1].reason = "ellipsis"
  }

  /// Sets the kind of a candidate from a class word that ends at `end`.
  mutating func classify(_ index: Int, as kind: Place.Kind, upTo end: Int, rule: String) {
    candidates[index].kind = kind
    candidates[index].isWeak = false
    candidates[index].rule = rule
    let start = candidates[index].extent.lowerBound
    candidates[index].extent = start..<max(end, candidates[index].extent.upperBound)
  }

  private func hasRow(_ index: Int, of kind: Place.Kind) -> Bool {
    candidates[index].rows.contains { gazetteer.entry($0)?.kind == kind }
  }

  /// The candidate in the nominative that ends at a place.
  private func candidateEnding(at end: Int) -> Int? {
    var index = candidates.count - 1
    while index >= firstOfSentence {
      let candidate = candidates[index]
      if candidate.range.upperBound == end {
        return candidate.features.grammaticalCase == .nom && !candidate.features.isAttributive
          ? index : nil
      }
      if candidate.range.upperBound < end { return nil }
      index -= 1
    }
    return nil
  }

  // MARK: - Marks

  func beforeClosingQuote(_ place: Int) -> Int {
    guard place > sentence.lowerBound else { return place }
    let kind = text.units[place - 1].kind
    return kind == .quoteClose || kind == .quote ? place - 1 : place
  }

  /// A comma or a word that joins names.
  private func isSeparator(_ place: Int) -> Bool {
    text.units[place].kind == .comma || words.isConjunction(place, in: text)
  }
}
