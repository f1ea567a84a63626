import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// Who is given as the source of what is told.
extension EventBuilder {
  /// Names the source of the events of a sentence, and of those before it where the sentence says so.
  mutating func attribute(from first: Int, _ clauses: Clauses) {
    guard first < events.count else { return }
    let statement = (first..<events.count).last { events[$0].type == "state" }
    if let statement {
      let attribution = Event.Attribution(
        source: source(of: statement), cue: events[statement].trigger.range)
      for event in first..<events.count
      where event != statement && isCovered(event, by: statement) {
        events[event].attribution = attribution
      }
      if refersBack(clauses.sentence) { attributeBack(from: first, attribution) }
      return
    }
    if let attribution = accordingTo(clauses) {
      for event in first..<events.count { events[event].attribution = attribution }
    }
  }

  private func source(of event: Int) -> EntityRef? {
    for argument in events[event].arguments where argument.role == .who {
      if case .entity(let ref) = argument.filler { return ref }
    }
    return nil
  }

  /// What a verb of saying covers: the clauses that depend on it, not the gathering it was said at.
  private func isCovered(_ event: Int, by statement: Int) -> Bool {
    events[event].attribution == nil && events[event].type != "state"
      && !(types.gatherings.contains(lexicon.type(events[event].type) ?? -1)
        && refersBack(sentences[statement]))
  }

  /// «Бул тууралуу … билдирди».
  private func refersBack(_ sentence: Range<Int>) -> Bool {
    let start = sentence.lowerBound
    return read.isWord(start, lexicon.words.this) && read.isWord(start + 1, lexicon.words.about)
  }

  /// Covers the sentences before, back to the last statement of the same kind, in this paragraph or,
  /// where the sentence opens one, in the paragraph before.
  private mutating func attributeBack(from first: Int, _ attribution: Event.Attribution) {
    var event = first - 1
    var sentence: Range<Int>?
    var steps = 0
    while event >= 0, steps < 6 {
      if sentence != sentences[event] {
        sentence = sentences[event]
        steps += 1
        if refersBack(sentences[event]) { return }
      }
      if events[event].attribution == nil, events[event].type != "state" || steps <= 4 {
        events[event].attribution = attribution
      }
      if steps > 0, startsParagraph(sentences[event]), isFirst(event) { return }
      event -= 1
    }
  }

  private func startsParagraph(_ sentence: Range<Int>) -> Bool {
    read.text.units[sentence.lowerBound].flags.contains(.paragraphStart)
  }

  private func isFirst(_ event: Int) -> Bool {
    event == 0 || sentences[event - 1] != sentences[event]
  }

  /// «Министрликтин маалыматына караганда», «мэриянын маалыматы боюнча»: a source, no event.
  private func accordingTo(_ clauses: Clauses) -> Event.Attribution? {
    let words = lexicon.words
    for unit in clauses.sentence
    where read.isBest(unit, words.information) && read.isWord(unit + 1, words.accordingTo) {
      let owner = clauses.participants.last {
        $0.range.upperBound <= unit && unit - $0.range.upperBound <= 2 && $0.marker == .genitive
      }
      return Event.Attribution(source: owner?.ref ?? memory.speaker, cue: unit..<unit + 2)
    }
    return nil
  }
}
