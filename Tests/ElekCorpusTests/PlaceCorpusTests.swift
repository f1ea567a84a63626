import Elek
import ElekLexicon
import ElekText
import Testing

/// Mentions of places with their kind and country, as `corpora/spec` states them.
struct PlaceCorpusTests {
  @Test func places() throws {
    try CorpusRunner("places.corpus").run { record in
      let mentions = record.places.flatMap { place in
        place.mentions.map { mention in
          CorpusRunner.Finding(
            span: mention.span.start..<mention.span.end,
            value: "\(place.name) \(place.kind.rawValue) \(place.country ?? "-")")
        }
      }
      return mentions.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
  }
}
