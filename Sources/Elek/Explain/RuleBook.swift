internal import ElekEvents
internal import ElekExtraction
package import ElekRules

/// Every rule by which something is found, for `docs/Rules.md` and for the test of the examples.
package enum RuleBook {
  /// Rules of one kind.
  package struct Chapter: Sendable {
    package let title: String
    /// What the rules are about, in a sentence or two.
    package let introduction: String
    package let subject: Subject
    package let rules: [RuleNote]
    /// Whether the rules say what is no instance of the subject.
    package var rejects = false
  }

  /// The part of a record that the rules of a chapter make.
  package enum Subject: Sendable {
    case dates, quantities, people, offices, organizations, places, events
  }

  package static let chapters = [
    Chapter(
      title: "Dates",
      introduction: "The longest match wins, then the earlier, then the first rule.",
      subject: .dates, rules: DateRules.notes),
    Chapter(
      title: "What is no date", introduction: "What these match is no date, whatever others say.",
      subject: .dates, rules: DateRules.rejectionNotes, rejects: true),
    Chapter(
      title: "Quantities", introduction: "Numbers that belong to no date; the first rule wins.",
      subject: .quantities, rules: QuantityRules.notes),
    Chapter(
      title: "What is no quantity",
      introduction: "Numbers that count nothing, whatever others say: in names, codes, addresses.",
      subject: .quantities, rules: QuantityRules.rejectionNotes, rejects: true),
    Chapter(
      title: "People", introduction: "The shapes of names.",
      subject: .people, rules: PersonRules.all),
    Chapter(
      title: "Offices", introduction: "How an office is tied to who holds it.",
      subject: .offices, rules: OfficeRules.all),
    Chapter(
      title: "Organizations", introduction: "What tells a body.",
      subject: .organizations, rules: OrganizationRules.all),
    Chapter(
      title: "Places", introduction: "What tells a place.",
      subject: .places, rules: PlaceRules.all),
    Chapter(
      title: "Events",
      introduction: "How a text says an event; the star is for the type, as in `event.meet.verb`.",
      subject: .events, rules: EventRules.all),
    Chapter(
      title: "Arguments of events",
      introduction: """
        What gives an event its parties and circumstances. An event names the rules that gave it \
        arguments; it does not say which gave which.
        """,
      subject: .events, rules: ArgumentRules.all),
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
