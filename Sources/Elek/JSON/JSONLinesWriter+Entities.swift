/// People, organizations and places.
extension JSONLinesWriter {
  mutating func write(_ person: PersonRecord) {
    object {
      $0.member("id", person.id)
      $0.member("name", person.name)
      $0.member("latin", person.latin)
      $0.member("given", person.given)
      $0.member("family", person.family)
      $0.member("patronymic", person.patronymic)
      $0.member("positions", person.positions) { $0.write($1) }
      $0.member("mentions", person.mentions) { $0.write($1) }
    }
  }

  mutating func write(_ position: PositionRecord) {
    object {
      $0.member("title", position.title)
      $0.member("rank", position.rank)
      $0.member("of", position.of)
      $0.member("organization", position.organization)
      $0.member("country", position.country)
      $0.member("status", position.status)
      $0.member("span", position.span)
      if let rule = position.rule { $0.member("rule", rule) }
    }
  }

  mutating func write(_ organization: OrganizationRecord) {
    object {
      $0.member("id", organization.id)
      $0.member("name", organization.name)
      $0.member("acronym", organization.acronym)
      $0.member("country", organization.country)
      $0.member("sector", organization.sector)
      $0.member("parent", organization.parent)
      $0.member("mentions", organization.mentions) { $0.write($1) }
    }
  }

  mutating func write(_ place: PlaceRecord) {
    object {
      $0.member("id", place.id)
      $0.member("name", place.name)
      $0.member("latin", place.latin)
      $0.member("kind", place.kind)
      $0.member("country", place.country)
      $0.member("gazetteer", place.gazetteer)
      $0.member("latitude", place.latitude)
      $0.member("longitude", place.longitude)
      $0.member("within", place.within)
      $0.member("reason", place.reason)
      $0.member("mentions", place.mentions) { $0.write($1) }
    }
  }

  mutating func write(_ mention: MentionRecord) {
    object {
      $0.member("span", mention.span)
      $0.member("text", mention.text)
      if let rule = mention.rule { $0.member("rule", rule) }
    }
  }
}
