package import ElekLexicon
package import ElekMorphology
package import ElekRules
import ElekText

/// Finds places and grounds them in the gazetteer.
package struct PlaceExtractor: Sendable {
  private let gazetteer: Gazetteer
  private let words: PlaceWords

  package init(lexicon: Lexicon) {
    gazetteer = Gazetteer(lexicon: lexicon)
    words = PlaceWords(lexicon: lexicon)
  }

  /// The places of the text, by first mention.
  package func places(in text: AnalyzedText, trace: Trace?) -> [Place] {
    var finder = PlaceFinder(gazetteer: gazetteer, words: words, text: text)
    var candidates = finder.run()
    if candidates.isEmpty { return [] }
    settleWeak(&candidates, finder)
    var grounding = PlaceGrounding(gazetteer: gazetteer, candidates: candidates)
    grounding.speaksOfTown = speaksOfTown(text, candidates)
    let grounded = grounding.run()
    for candidate in grounded {
      trace?.events.append(
        Trace.Event(
          rule: candidate.rule, range: candidate.range, isRejection: candidate.isWeak,
          lostTo: nil))
    }
    return entities(Self.apart(grounded.filter { !$0.isWeak }))
  }

  /// Whether «шаардын», «шаардык» stand alone in the text, and no oblast is spoken of.
  private func speaksOfTown(_ text: AnalyzedText, _ candidates: [PlaceCandidate]) -> Bool {
    var named: Set<Int> = []
    for candidate in candidates { named.formUnion(candidate.extent) }
    var isTown = false
    for unit in text.units.indices where text.units[unit].kind == .word && !named.contains(unit) {
      if named.contains(unit - 1) { continue }
      switch words.spokenKind(at: unit, in: text) {
      case .region?: return false
      case .city?: isTown = true
      default: break
      }
    }
    return isTown
  }

  /// The candidates without those that lie over an earlier or a longer one: no word names two places.
  private static func apart(_ candidates: [PlaceCandidate]) -> [PlaceCandidate] {
    var kept: [PlaceCandidate] = []
    for candidate in candidates.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = kept.last, last.range.overlaps(candidate.range) {
        if candidate.range.count > last.range.count { kept[kept.count - 1] = candidate }
      } else {
        kept.append(candidate)
      }
    }
    return kept
  }

  /// A weak name counts where the text has said elsewhere that it is a place.
  private func settleWeak(_ candidates: inout [PlaceCandidate], _ finder: PlaceFinder) {
    var certain: Set<String> = []
    var finder = finder
    var index = 0
    for sentence in finder.text.sentences {
      finder.sentence = sentence
      while index < candidates.count, candidates[index].range.lowerBound < sentence.upperBound {
        candidates[index].isWeak = finder.isWeak(candidates[index])
        index += 1
      }
    }
    for candidate in candidates where !candidate.isWeak { certain.insert(candidate.name) }
    for index in candidates.indices
    where candidates[index].isWeak && certain.contains(candidates[index].name) {
      candidates[index].isWeak = false
    }
  }

  /// One place an entity, with all its mentions.
  private func entities(_ candidates: [PlaceCandidate]) -> [Place] {
    struct Key: Hashable {
      var row: Int?
      var name: String
      var kind: Place.Kind
    }
    var places: [Place] = []
    var indexOfKey: [Key: Int] = [:]
    // «Чүй жана Талас өрөөндөрү», which no row has, are the «Чүй өрөөнү» that one has.
    var rowOf: [Key: Int] = [:]
    for candidate in candidates {
      guard let row = candidate.row else { continue }
      rowOf[Key(row: nil, name: candidate.name, kind: kind(of: candidate))] = row
    }
    for var candidate in candidates {
      let kind = kind(of: candidate)
      if candidate.row == nil {
        candidate.row = rowOf[Key(row: nil, name: candidate.name, kind: kind)]
      }
      let name = candidate.row == nil ? candidate.name : ""
      let key = Key(row: candidate.row, name: name, kind: kind)
      let mention = EntityMention(range: candidate.range, rule: candidate.rule)
      if let index = indexOfKey[key] {
        places[index].mentions.append(mention)
      } else {
        indexOfKey[key] = places.count
        var place = place(candidate, kind)
        place.mentions = [mention]
        places.append(place)
      }
    }
    return places
  }

  private func kind(of candidate: PlaceCandidate) -> Place.Kind {
    let entry = candidate.row.flatMap { gazetteer.entry($0) }
    return candidate.kind ?? entry?.kind ?? .other
  }

  private func place(_ candidate: PlaceCandidate, _ kind: Place.Kind) -> Place {
    let country = Gazetteer.country(candidate.country)
    var place = Place(name: candidate.name, kind: kind, country: country, reason: candidate.reason)
    if let country { place.within = [country] }
    guard let row = candidate.row else { return place }
    let lexicon = gazetteer.lexicon
    func cell(_ column: Int) -> String? {
      let text = lexicon.cell(row, column)
      return text.isEmpty ? nil : text
    }
    place.latin = cell(Gazetteer.Column.latin)
    place.gazetteer = cell(Gazetteer.Column.gazetteer)
    place.latitude = cell(Gazetteer.Column.latitude)
    place.longitude = cell(Gazetteer.Column.longitude)
    if kind == .country { place.within = [] }
    place.within += gazetteer.within(row)
    return place
  }

  /// `places` without the mentions that turned out to be part of a person's name.
  ///
  /// A place that has no other mention goes, unless people point to it or to one after it: their
  /// references count places.
  package static func removing(_ people: [Person], from places: [Place]) -> [Place] {
    var names: Set<Int> = []
    var lastUsed = -1
    for person in people {
      for mention in person.mentions { names.formUnion(mention.range) }
      for position in person.positions {
        if case .place(let index) = position.of { lastUsed = max(lastUsed, index) }
      }
    }
    if names.isEmpty { return places }
    var kept: [Place] = []
    for (index, place) in places.enumerated() {
      var place = place
      place.mentions.removeAll { mention in mention.range.contains { names.contains($0) } }
      if !place.mentions.isEmpty || index <= lastUsed { kept.append(place) }
    }
    return kept
  }
}
