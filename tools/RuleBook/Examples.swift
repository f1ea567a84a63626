import Elek
import ElekRules
import ElekText

/// Runs the examples of rules and says in short what the rules made of them.
struct Examples {
  let worker: AnalyzerWorker

  /// What a rule found in a text, as the corpora write it.
  func values(of rule: RuleNote, in text: String) -> [String] {
    let record = worker.analyze(
      SourceDocumentText(
        id: "example", published: PublicationDay("2024-03-20"), publishedBasis: .option,
        raw: RawText(text)))
    var values = dates(rule, record) + quantities(rule, record)
    for person in record.people {
      if isBy(rule, person.mentions) { values.append(person.name ?? "-") }
      for position in person.positions where position.rule.map(rule.matches) ?? false {
        let owner = position.of.map { " of " + name(of: $0, in: record) } ?? ""
        values.append("\(person.name ?? "-"): \(position.title)\(owner)")
      }
    }
    for body in record.organizations where isBy(rule, body.mentions) { values.append(body.name) }
    for place in record.places where isBy(rule, place.mentions) {
      values.append("\(place.name) \(place.kind.rawValue) \(place.country ?? "-")")
    }
    for event in record.events where event.rules.contains(where: rule.matches) {
      values.append(event.type.rawValue + arguments(of: event, in: record))
    }
    return values
  }

  private func isBy(_ rule: RuleNote, _ mentions: [MentionRecord]) -> Bool {
    mentions.contains { $0.rule.map(rule.matches) ?? false }
  }

  private func dates(_ rule: RuleNote, _ record: NewsRecord) -> [String] {
    record.dates.filter { rule.matches($0.rule) }.map { date in
      date.value + (date.bound.map { " " + $0.rawValue } ?? "")
    }
  }

  private func quantities(_ rule: RuleNote, _ record: NewsRecord) -> [String] {
    record.quantities.filter { rule.matches($0.rule) }.map { quantity in
      let upper = quantity.upper.map { "..\($0)" } ?? ""
      let modifier = quantity.modifier.map { " " + $0.rawValue } ?? ""
      return "\(quantity.value)\(upper) \(quantity.unit ?? "-")\(modifier)"
    }
  }

  private func arguments(of event: EventRecord, in record: NewsRecord) -> String {
    event.arguments.map { argument in
      switch argument.filler {
      case .ref(let id): " \(argument.role.rawValue)=\(name(of: id, in: record))"
      case .value(let value): " \(argument.role.rawValue)=\(value)"
      case .span: ""
      }
    }.joined()
  }

  /// How a reader calls something that has an id in a record.
  private func name(of id: String, in record: NewsRecord) -> String {
    if let person = record.people.first(where: { $0.id == id }) {
      return person.name ?? person.positions.first?.title ?? "-"
    }
    let names =
      record.organizations.map { ($0.id, $0.name) } + record.places.map { ($0.id, $0.name) }
      + record.dates.map { ($0.id, $0.value) } + record.quantities.map { ($0.id, $0.text) }
    return names.first { $0.0 == id }?.1 ?? id
  }
}
