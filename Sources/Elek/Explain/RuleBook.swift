internal import ElekEvents
internal import ElekExtraction
package import ElekRules

/// Every rule by which something is found, for `docs/Rules.md` and for the test of the examples.
package enum RuleBook {
  /// The rules of one extractor.
  package struct Chapter: Sendable {
    package let title: String
    package let rules: [RuleNote]
  }

  package static let chapters = [
    Chapter(title: "Dates", rules: DateRules.all.map(\.note)),
    Chapter(title: "Quantities", rules: QuantityRules.notes),
    Chapter(title: "People", rules: PersonRules.all),
    Chapter(title: "Offices", rules: OfficeRules.all),
    Chapter(title: "Organizations", rules: OrganizationRules.all),
    Chapter(title: "Places", rules: PlaceRules.all),
    Chapter(title: "Events", rules: EventRules.all),
    Chapter(title: "Arguments of events", rules: ArgumentRules.all),
  ]
}

extension AnalyzerWorker {
  /// What the rules that are patterns did to a text.
  package func trace(of document: SourceDocumentText) -> Trace {
    let trace = Trace()
    _ = explain(document, trace: trace)
    return trace
  }
}
