import Elek
import ElekText

/// What to call the entities of a record in the lines about other things.
struct EntityLabels {
  private var names: [String: String] = [:]
  private var details: [String: String] = [:]
  private let text: String
  private let offsets: OffsetUnit

  init(_ record: NewsRecord) {
    text = record.text ?? ""
    offsets = record.offsets
    for place in record.places {
      names[place.id] = place.name
      details[place.id] = place.country
    }
    for organization in record.organizations { names[organization.id] = organization.name }
    for person in record.people {
      let title = person.positions.first?.title
      names[person.id] = person.name ?? title ?? "?"
      details[person.id] = person.name == nil ? nil : title
    }
    for date in record.dates { names[date.id] = date.value }
    for quantity in record.quantities { names[quantity.id] = ValueLine.text(quantity) }
  }

  /// The bare name of an entity, or its id when it is not known.
  func name(_ id: String) -> String {
    names[id] ?? id
  }

  /// The name with the title or the country in brackets.
  func label(_ id: String) -> String {
    name(id) + (details[id].map { " (\($0))" } ?? "")
  }

  /// The words of a span; `nil` when the record does not hold its text.
  func words(_ span: SpanRecord) -> String? {
    SpanText.text(of: span, in: text, counting: offsets)
  }

  func line(_ person: PersonRecord) -> String {
    let positions = person.positions.map { position in
      let status = position.status == .current ? "" : "\(position.status.rawValue) "
      let owner = (position.of ?? position.organization).map { ", \(name($0))" } ?? ""
      return status + position.title + owner
    }
    return join(person.name ?? "?", positions.joined(separator: "; "))
  }

  func line(_ organization: OrganizationRecord) -> String {
    let details = [organization.acronym, organization.sector, organization.country]
    return join(organization.name, details.compactMap(\.self).joined(separator: ", "))
  }

  func line(_ place: PlaceRecord) -> String {
    let details = [place.kind.rawValue, place.country, place.gazetteer]
    return join(place.name, details.compactMap(\.self).joined(separator: ", "))
  }

  private func join(_ name: String, _ details: String) -> String {
    details.isEmpty ? name : "\(name): \(details)"
  }
}
