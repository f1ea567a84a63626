import ElekLexicon
import ElekMorphology
import ElekText

/// Bodies whose name a head noun closes: `Ош шаардык соту`.
extension BodyFinder {
  /// The head noun that starts at a unit, in the singular.
  func head(at place: Int) -> BodyHead? {
    for phrase in text.phrases(at: place) where bodies.isHead(phrase.reading) {
      if let head = head(place..<place + Int(phrase.count), [phrase.reading]) { return head }
    }
    return head(place..<place + 1, text.readings(of: place))
  }

  /// The head noun of one word that a unit is.
  func head(endingAt place: Int) -> BodyHead? {
    head(place..<place + 1, text.readings(of: place))
  }

  private func head(_ range: Range<Int>, _ readings: some Sequence<Reading>) -> BodyHead? {
    var best: Reading?
    for reading in readings where bodies.isHead(reading) {
      let features = reading.features
      if features.isPlural || features.possessor == 1 || features.possessor == 2
        || features.person > 0
      {
        continue
      }
      if best == nil || best?.features.possessor == 0 && features.possessor == 3 {
        best = reading
      }
    }
    guard let best else { return nil }
    return BodyHead(
      range: range, row: Int(best.row),
      lemma: bodies.lexicon.lemmaID(ofRow: Int(best.row)), features: best.features,
      lemmaLength: Int(best.lemmaLength))
  }

  /// Takes the body that a head noun closes, where its words make a name.
  mutating func takeHeaded(_ head: BodyHead) {
    if head.range.lowerBound > sentence.lowerBound,
      text.units[head.range.lowerBound].isGlued
    {
      return
    }
    let isKnown = candidates.contains {
      $0.range.upperBound == head.range.upperBound && $0.range.count > 1
        && ($0.row != nil || $0.rule == "organization.lexicon-extended")
        && !goesOn(before: $0.range.lowerBound)
    }
    if isKnown { return }
    let window = BodyWindow(finder: self, head: head)
    guard let start = window.start() else { return }
    let last = head.range.upperBound - 1
    let range = start..<last + 1
    let place = possessor(before: start)
    var candidate = BodyCandidate(
      range: range, name: "", features: head.features, rule: "organization.head", head: head.row)
    candidate.country = country(of: place) ?? country(of: placeByStart[start])
    if text.units[last].acronymLength > 0 {
      candidate.name = text.stem(of: last, length: Int(text.units[last].acronymLength))
    } else if head.isPossessed,
      place == nil && !window.isCutOff(start)
        || window.hasNoun(from: start)
    {
      candidate.name = Nominative.possessed(last, head.features, in: text)
    } else {
      candidate.name = bare(head)
    }
    candidate.name = name(range, last: candidate.name)
    if head.isPossessed, !words.weakHeads.contains(head.lemma) || range.count > 1,
      words.partHeads.contains(head.lemma)
    {
      chain(&candidate)
    }
    candidates.append(candidate)
  }

  /// Whether a name plainly starts further left: «Эмгек жана» каржы министрлиги.
  private func goesOn(before start: Int) -> Bool {
    guard start > sentence.lowerBound else { return false }
    let before = start - 1
    if words.has(before, words.and, in: text) { return true }
    return text.units[before].flags.contains(.capitalized) && !isSentenceStart(before)
      && words.role(before, before: .noun, in: text) == .adjective
  }

  /// A head in the dictionary form: `прокуратура` of «прокуратурасынан».
  func bare(_ head: BodyHead) -> String {
    let last = head.range.upperBound - 1
    let lemma = bodies.lexicon.lemma(head.row)
    let word = lemma.split(separator: " ").last.map(String.init) ?? lemma
    guard text.units[last].flags.contains(.capitalized), let first = word.unicodeScalars.first,
      first.properties.isLowercase
    else { return word }
    return first.properties.uppercaseMapping + String(word.dropFirst())
  }
}
