internal import ElekEvents
internal import ElekExtraction
internal import ElekLexicon
internal import ElekMorphology
internal import ElekRules
internal import ElekText

/// Turns what the layers found, which counts units, into a record, which counts the raw text.
struct RecordBuilder {
  let analysis: Pipeline.Analysis
  let converter: OffsetConverter
  private var text: AnalyzedText { analysis.text }

  init(_ analysis: Pipeline.Analysis, unit: OffsetUnit) {
    self.analysis = analysis
    converter = analysis.text.tokenized.text.raw.converter(to: unit)
  }

  /// Adds everything to a record that holds the document's own facts.
  func fill(_ record: inout NewsRecord, content: RecordContent) {
    let mentions = analysis.mentions
    record.dates = mentions.dates.enumerated().map { date($1, "d\($0 + 1)") }
    record.quantities = mentions.quantities.enumerated().map { quantity($1, "q\($0 + 1)") }
    record.people = mentions.people.enumerated().map { person($1, "p\($0 + 1)") }
    record.organizations = mentions.organizations.enumerated().map {
      organization($1, "o\($0 + 1)")
    }
    record.places = mentions.places.enumerated().map { place($1, "l\($0 + 1)") }
    record.events = analysis.events.enumerated().compactMap { event($1, "e\($0 + 1)") }
    if record.source.byline == nil {
      record.source.byline = Byline.find(in: text.tokenized)
    }
    record.warnings += text.tokenized.text.warnings.map { warning in
      WarningRecord(
        code: warning.code, message: warning.message,
        span: warning.span.map { span($0) })
    }
    if content.contains(.sentences) || content.contains(.tokens) {
      record.sentences = sentences(withTokens: content.contains(.tokens))
    }
  }

  // MARK: - Spans

  func span(_ span: Span) -> Span { converter.span(span) }

  func span(_ units: Range<Int>) -> Span {
    span(text.tokenized.span(tokens: text.tokens(of: units)))
  }

  func string(_ units: Range<Int>) -> String {
    text.tokenized.string(tokens: text.tokens(of: units))
  }

  func ref(_ entity: EntityRef) -> String {
    switch entity {
    case .person(let index): "p\(index + 1)"
    case .organization(let index): "o\(index + 1)"
    case .place(let index): "l\(index + 1)"
    }
  }

  private func mentions(_ list: [EntityMention]) -> [MentionRecord] {
    list.map { MentionRecord(span: span($0.range), text: string($0.range), rule: $0.rule) }
  }

  // MARK: - Values

  private func date(_ found: Found<DateMention>, _ id: String) -> DateRecord {
    let mention = found.value
    return DateRecord(
      id: id, span: span(found.range), text: string(found.range),
      type: DateRecord.Kind(rawValue: mention.type.rawValue) ?? .date, value: mention.value,
      granularity: DateRecord.Granularity(rawValue: mention.granularity.rawValue) ?? .day,
      bound: mention.bound.flatMap { DateRecord.Bound(rawValue: $0.rawValue) },
      basis: DateRecord.Basis(rawValue: mention.basis.rawValue) ?? .none,
      expression: DateExpressionRecord(
        parts: parts(mention.expression.parts), end: mention.expression.end.map(parts)),
      rule: found.rule)
  }

  private func parts(_ parts: DateParts) -> DatePartsRecord {
    DatePartsRecord(
      century: parts.century, decade: parts.decade, year: parts.year, half: parts.half,
      quarter: parts.quarter,
      season: parts.season.flatMap { DatePartsRecord.Season(rawValue: $0.rawValue) },
      month: parts.month, week: parts.week, day: parts.day, weekday: parts.weekday,
      hour: parts.hour, minute: parts.minute, second: parts.second, amount: parts.amount,
      unit: parts.unit.flatMap { DateRecord.Granularity(rawValue: $0.rawValue) },
      offset: parts.offset)
  }

  private func quantity(_ found: Found<Quantity>, _ id: String) -> QuantityRecord {
    let value = found.value
    return QuantityRecord(
      id: id, span: span(found.range), text: string(found.range), value: value.value,
      upper: value.upper, kind: QuantityRecord.Kind(rawValue: value.kind.rawValue) ?? .count,
      unit: value.unit,
      modifier: value.modifier.flatMap { QuantityRecord.Modifier(rawValue: $0.rawValue) },
      partOf: value.partOf.map { "q\($0 + 1)" }, rule: found.rule)
  }

  // MARK: - Entities

  private func person(_ person: Person, _ id: String) -> PersonRecord {
    PersonRecord(
      id: id, name: person.name, latin: person.latin, given: person.given,
      family: person.family, patronymic: person.patronymic,
      positions: person.positions.map(position), mentions: mentions(person.mentions))
  }

  private func position(_ position: Position) -> PositionRecord {
    PositionRecord(
      title: position.title, rank: position.rank, of: position.of.map(ref),
      organization: position.organization.map { "o\($0 + 1)" }, country: position.country,
      status: PositionRecord.Status(rawValue: position.status.rawValue) ?? .current,
      span: span(position.range), rule: position.rule)
  }

  private func organization(_ organization: Organization, _ id: String) -> OrganizationRecord {
    OrganizationRecord(
      id: id, name: organization.name, acronym: organization.acronym,
      country: organization.country, sector: organization.sector,
      parent: organization.parent.map { "o\($0 + 1)" },
      mentions: mentions(organization.mentions))
  }

  private func place(_ place: Place, _ id: String) -> PlaceRecord {
    PlaceRecord(
      id: id, name: place.name, latin: place.latin,
      kind: PlaceRecord.Kind(rawValue: place.kind.rawValue) ?? .other, country: place.country,
      gazetteer: place.gazetteer, latitude: place.latitude.flatMap { DecimalNumber($0) },
      longitude: place.longitude.flatMap { DecimalNumber($0) }, within: place.within,
      reason: PlaceRecord.Reason(rawValue: place.reason) ?? .gazetteer,
      mentions: mentions(place.mentions))
  }

  // MARK: - Events

  private func event(_ event: Event, _ id: String) -> EventRecord? {
    guard let kind = EventRecord.Kind(rawValue: event.type) else { return nil }
    return EventRecord(
      id: id, type: kind,
      trigger: TriggerRecord(
        span: span(event.trigger.range), text: string(event.trigger.range),
        lemma: event.trigger.lemma,
        voice: TriggerRecord.Voice(rawValue: event.trigger.voice.rawValue) ?? .active),
      realis: EventRecord.Realis(rawValue: event.realis.rawValue) ?? .actual,
      polarity: event.isNegative ? .negative : .positive,
      evidential: event.evidential.flatMap { EventRecord.Evidential(rawValue: $0.rawValue) },
      arguments: event.arguments.map(argument),
      attribution: event.attribution.map {
        AttributionRecord(source: $0.source.map(ref), cue: $0.cue.map { span($0) })
      },
      partOf: event.partOf.map { "e\($0 + 1)" },
      codes: EventCodes(
        plover: event.codes.plover, cameo: event.codes.cameo, ace: event.codes.ace),
      confidence: DecimalNumber(coefficient: Int64(event.confidence), exponent: -3),
      rules: event.rules)
  }

  private func argument(_ argument: Argument) -> ArgumentRecord {
    let filler: ArgumentRecord.Filler =
      switch argument.filler {
      case .entity(let entity): .ref(ref(entity))
      case .date(let index): .ref("d\(index + 1)")
      case .quantity(let index): .ref("q\(index + 1)")
      case .span(let units): .span(span(units))
      case .value(let value): .value(value)
      }
    return ArgumentRecord(
      role: ArgumentRecord.Role(rawValue: argument.role.rawValue) ?? .what, filler: filler,
      basis: ArgumentRecord.Basis(rawValue: argument.basis.rawValue) ?? .explicit,
      marker: argument.marker)
  }

  // MARK: - Sentences

  private func sentences(withTokens: Bool) -> [SentenceRecord] {
    var firstUnit = [Int](repeating: -1, count: text.tokenized.tokens.count)
    for (index, unit) in text.units.enumerated() where firstUnit[Int(unit.token)] < 0 {
      firstUnit[Int(unit.token)] = index
    }
    return text.tokenized.sentences.map { tokens in
      SentenceRecord(
        span: span(text.tokenized.span(tokens: tokens)),
        tokens: withTokens ? tokens.map { token($0, unit: firstUnit[$0]) } : [])
    }
  }

  private func token(_ index: Int, unit: Int) -> TokenRecord {
    let token = text.tokenized.tokens[index]
    let best = unit >= 0 ? text.best(unit) : nil
    return TokenRecord(
      span: span(token.span), text: text.tokenized.string(tokens: index..<index + 1),
      lemma: best.map { text.lemma($0, of: unit) }, upos: best?.upos.tag,
      features: best.map { features($0.features) } ?? [])
  }

  private func features(_ features: Features) -> [FeatureRecord] {
    features.pairs.map { FeatureRecord(name: $0.name, value: $0.value) }
  }
}
