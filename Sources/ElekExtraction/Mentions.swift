package import ElekLexicon
package import ElekRules

/// Everything that the extractors found in one text: a closed set, a property a kind.
package struct Mentions: Sendable {
  package var numerals: NumeralLayer
  package var dates: [Found<DateMention>] = []
  package var quantities: [Found<Quantity>] = []
  package var people: [Person] = []
  package var organizations: [Organization] = []
  package var places: [Place] = []

  package init(numerals: NumeralLayer) { self.numerals = numerals }
}

/// Runs every extractor in order; each may use what those before it found.
///
/// A class, so that the layout of the extractors is nobody else's business: SwiftPM does not rebuild
/// the modules above when a private property below changes size.
package final class Extractors: Sendable {
  private let numbers: NumberExtractor
  private let dates: DateExtractor
  private let places: PlaceExtractor
  private let organizations: OrganizationExtractor
  private let people: PersonExtractor

  package init(lexicon: Lexicon) {
    numbers = NumberExtractor(lexicon: lexicon)
    dates = DateExtractor(lexicon: lexicon)
    places = PlaceExtractor(lexicon: lexicon)
    organizations = OrganizationExtractor(lexicon: lexicon)
    people = PersonExtractor(lexicon: lexicon)
  }

  /// Finds everything in a text; never fails.
  ///
  /// - Parameter trace: told which rules fired and what lost an overlap.
  package func mentions(in input: ExtractionInput, trace: Trace? = nil) -> Mentions {
    var mentions = Mentions(numerals: numbers.numerals(in: input.text))
    mentions.dates = dates.dates(in: input, numerals: mentions.numerals, trace: trace)
    mentions.quantities = numbers.quantities(
      in: input.text, numerals: mentions.numerals, outside: mentions.dates.map(\.range),
      trace: trace)
    // Names of people and bodies first hide the places that they are made of.
    mentions.places = places.places(in: input.text, trace: trace)
    mentions.organizations = organizations.organizations(
      in: input.text, places: mentions.places, trace: trace)
    mentions.people = people.people(
      in: input.text, places: mentions.places, organizations: mentions.organizations,
      trace: trace)
    mentions.places = PlaceExtractor.removing(mentions.people, from: mentions.places)
    return mentions
  }
}
