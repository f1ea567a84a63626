package import ElekExtraction
package import ElekLexicon
import ElekMorphology
package import ElekRules

/// Builds events from predicates, event nouns and what stands around them.
///
/// Words and their frames come from `lexicons/events`; here is only grammar. A sentence is read in
/// steps: predicates (`Predicates/`), who and what stands in it (`Participants/`), what belongs
/// together (`Arguments/`), whether it happened (`Realis/`), who says so (`Attribution/`).
package struct EventExtractor: Sendable {
  /// Made once and shared by all threads.
  private let shared: SharedEventTables

  package init(lexicon: Lexicon) { shared = SharedEventTables(lexicon: lexicon) }

  /// The events of the text, in order of place.
  package func events(
    in input: ExtractionInput, mentions: Mentions, trace: Trace?
  ) -> [Event] {
    let read = ReadText(input.text, lexicon: shared.lexicon)
    let index = MentionIndex(mentions, text: input.text)
    var builder = EventBuilder(
      read: read, mentions: mentions, index: index, lexicon: shared.lexicon,
      types: shared.types, rules: shared.rules)
    for sentence in input.text.sentences { builder.add(sentence) }
    let events = builder.events
    if let trace {
      for event in events {
        for rule in event.rules {
          trace.events.append(
            Trace.Event(
              rule: rule, range: event.trigger.range, isRejection: false, lostTo: nil))
        }
      }
    }
    return events
  }
}

/// The unpacked lexicon and what is made of it.
final class SharedEventTables: Sendable {
  let lexicon: EventLexicon
  let types: TypeNames
  let rules: RuleNames

  init(lexicon: Lexicon) {
    self.lexicon = EventLexicon(lexicon: lexicon)
    types = TypeNames(self.lexicon.types)
    rules = RuleNames(types: self.lexicon.types)
  }
}
