import Elek

/// Something that stands in a record.
struct Finding {
  /// As the corpora write it.
  var value: String
  /// The rules that made it.
  var rules: [String]
}

extension NewsRecord {
  /// All that the record holds of a subject, in its order.
  func findings(of subject: RuleBook.Subject) -> [Finding] {
    switch subject {
    case .dates: dates.map { Finding(value: value($0), rules: [$0.rule]) }
    case .quantities: quantities.map { Finding(value: value($0), rules: [$0.rule]) }
    case .people: people.map { Finding(value: $0.name ?? "-", rules: rules($0.mentions)) }
    case .offices: people.flatMap(offices)
    case .organizations: organizations.map { Finding(value: $0.name, rules: rules($0.mentions)) }
    case .places: places.map { Finding(value: value($0), rules: rules($0.mentions)) }
    case .events: events.map { Finding(value: value($0), rules: $0.rules) }
    }
  }

  private func rules(_ mentions: [MentionRecord]) -> [String] { mentions.compactMap(\.rule) }

  private func value(_ date: DateRecord) -> String {
    date.value + (date.bound.map { " " + $0.rawValue } ?? "")
  }

  private func value(_ quantity: QuantityRecord) -> String {
    let upper = quantity.upper.map { "..\($0)" } ?? ""
    let modifier = quantity.modifier.map { " " + $0.rawValue } ?? ""
    return "\(quantity.value)\(upper) \(quantity.unit ?? "-")\(modifier)"
  }

  private func offices(_ person: PersonRecord) -> [Finding] {
    person.positions.map { position in
      let owner = position.of.map { " of " + name(of: $0) } ?? ""
      let status = position.status == .current ? "" : " " + position.status.rawValue
      return Finding(
        value: "\(person.name ?? "-"): \(position.title)\(owner)\(status)",
        rules: position.rule.map { [$0] } ?? [])
    }
  }

  private func value(_ place: PlaceRecord) -> String {
    "\(place.name) \(place.kind.rawValue) \(place.country ?? "-")"
  }

  private func value(_ event: EventRecord) -> String {
    var value = event.type.rawValue
    for argument in event.arguments {
      switch argument.filler {
      case .ref(let id): value += " \(argument.role.rawValue)=\(name(of: id))"
      case .value(let text): value += " \(argument.role.rawValue)=\(text)"
      case .span: continue
      }
    }
    return value
  }

  /// How a reader calls something that has an id in the record.
  private func name(of id: String) -> String {
    if let person = people.first(where: { $0.id == id }) {
      return person.name ?? person.positions.first?.title ?? "-"
    }
    let names =
      organizations.map { ($0.id, $0.name) } + places.map { ($0.id, $0.name) }
      + dates.map { ($0.id, $0.value) } + quantities.map { ($0.id, $0.text) }
    return names.first { $0.0 == id }?.1 ?? id
  }
}
