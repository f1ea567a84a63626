package import ElekLexicon
package import ElekMorphology
package import ElekRules

/// Finds people by name, and what offices they hold.
package struct PersonExtractor: Sendable {
  private let names: NameLexicon
  private let words: TitleWords
  private let bearing: NameBearing

  package init(lexicon: Lexicon) {
    names = NameLexicon(lexicon: lexicon)
    words = TitleWords(lexicon: lexicon)
    bearing = NameBearing(lexicon: lexicon)
  }

  /// The people of the text, by first mention; the unnamed officials after them.
  package func people(
    in text: AnalyzedText, places: [Place], organizations: [Organization], trace: Trace?
  ) -> [Person] {
    let titles = TitleScanner(
      names: names, words: words, text: text, places: places, organizations: organizations)
    var gathering = PersonGathering(
      text: text, titles: titles, names: names, bearing: bearing)
    gathering.run()
    let people = gathering.people()
    if let trace {
      for person in people {
        for mention in person.mentions {
          trace.events.append(
            Trace.Event(
              rule: mention.rule, range: mention.range, isRejection: false, lostTo: nil))
        }
        for position in person.positions {
          trace.events.append(
            Trace.Event(
              rule: position.rule, range: position.range, isRejection: false, lostTo: nil))
        }
      }
    }
    return people
  }
}
