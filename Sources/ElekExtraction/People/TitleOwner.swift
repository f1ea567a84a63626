import ElekLexicon
import ElekMorphology
import ElekText

/// Finds what possesses a title: the body, place or country that stands before it.
struct TitleOwner {
  let text: AnalyzedText
  let words: TitleWords
  let places: [Place]
  let organizations: [Organization]

  /// A possessor, and where it starts.
  ///
  /// `entity` is nil for one without a name (`анын`).
  struct Owner {
    var entity: EntityRef?
    var start: Int
  }

  /// The possessor that ends where the title starts.
  func ending(at end: Int, in sentence: Range<Int>) -> Owner? {
    guard end > sentence.lowerBound else { return nil }
    if let owner = mention(endingAt: end) { return owner }
    let last = end - 1
    switch text.units[last].kind {
    case .bracketClose: return bracketed(endingAt: end, in: sentence)
    case .quoteClose, .quote:
      guard let owner = mention(endingAt: last) else { return nil }
      let opens = owner.start > sentence.lowerBound
      return Owner(entity: owner.entity, start: opens ? owner.start - 1 : owner.start)
    case .word, .numeric: break
    default: return nil
    }
    // «Ош шаарынын мэри»: the class word is no part of the place's name.
    if words.has(last, words.placeClasses, text), mayPossess(last),
      let owner = mention(endingAt: last), case .place? = owner.entity
    {
      return owner
    }
    return unnamed(at: last)
  }

  /// «министрлигинин (ТИМ) басма сөз катчысы»: the acronym in brackets is the same body.
  private func bracketed(endingAt end: Int, in sentence: Range<Int>) -> Owner? {
    var open = end - 2
    while open > sentence.lowerBound, end - open < 7 {
      if text.units[open].kind == .bracketOpen { return mention(endingAt: open) }
      open -= 1
    }
    return nil
  }

  private func mention(endingAt end: Int) -> Owner? {
    guard mayPossess(end - 1) else { return nil }
    var longest: Owner?
    for (index, organization) in organizations.enumerated() {
      for mention in organization.mentions where mention.range.upperBound == end {
        if mention.range.lowerBound < longest?.start ?? end {
          longest = Owner(entity: .organization(index), start: mention.range.lowerBound)
        }
      }
    }
    for (index, place) in places.enumerated() {
      for mention in place.mentions where mention.range.upperBound == end {
        if mention.range.lowerBound < longest?.start ?? end {
          longest = Owner(entity: .place(index), start: mention.range.lowerBound)
        }
      }
    }
    return longest
  }

  /// The body or place in the dative that ends here: «бөлүмүнө жетекчи болуп».
  func goal(endingAt end: Int) -> EntityRef? {
    guard end > 0,
      text.readings(of: end - 1).contains(where: { $0.features.grammaticalCase == .dat })
    else { return nil }
    for (index, organization) in organizations.enumerated()
    where organization.mentions.contains(where: { $0.range.upperBound == end }) {
      return .organization(index)
    }
    return nil
  }

  /// In the genitive, or bare beside a possessed word.
  private func mayPossess(_ unit: Int) -> Bool {
    let readings = text.readings(of: unit)
    return readings.isEmpty
      || readings.contains { reading in
        guard !reading.features.isAttributive else { return false }
        switch reading.features.grammaticalCase {
        case .gen, .nom, .none: return true
        default: return false
        }
      }
  }

  /// «Жалал-Абад облусундагы өкүл»: where the place starts that the attribute before a title names.
  func attribute(endingAt end: Int) -> Int? {
    guard words.has(end - 1, words.placeClasses, text),
      text.readings(of: end - 1).contains(where: \.features.isAttributive)
    else { return nil }
    for place in places {
      for mention in place.mentions where mention.range.upperBound == end - 1 {
        return mention.range.lowerBound
      }
    }
    return nil
  }

  func isGenitive(_ unit: Int) -> Bool {
    text.readings(of: unit).contains { $0.features.grammaticalCase == .gen }
  }

  /// «анын жардамчысы», «партиянын лидери»: a common noun stands for the body of that kind that
  /// was named last.
  private func unnamed(at unit: Int) -> Owner? {
    guard
      let reading = text.readings(of: unit).first(where: {
        $0.features.grammaticalCase == .gen && !$0.features.isPlural
      })
    else { return nil }
    guard reading.isKnown, reading.upos == .noun else { return Owner(entity: nil, start: unit) }
    let id = text.lexicon.lemmaID(ofRow: Int(reading.row))
    if let kind = words.placeKind(id) {
      return Owner(entity: place(of: kind, before: unit), start: unit)
    }
    return Owner(entity: antecedent(id, before: unit), start: unit)
  }

  /// «өлкөнүн президенти»: the place of a kind that was named last.
  private func place(of kind: Place.Kind, before unit: Int) -> EntityRef? {
    var best: (start: Int, index: Int)?
    for (index, place) in places.enumerated() where place.kind == kind {
      for mention in place.mentions where mention.range.lowerBound < unit {
        if mention.range.lowerBound > best?.start ?? -1 {
          best = (mention.range.lowerBound, index)
        }
      }
    }
    return best.map { .place($0.index) }
  }

  /// The body named last before a unit whose name ends in the noun.
  private func antecedent(_ noun: UInt32, before unit: Int) -> EntityRef? {
    var best: (place: Int, index: Int)?
    for (index, organization) in organizations.enumerated() {
      guard organization.mentions.contains(where: { ends($0.range, in: noun) }) else { continue }
      for mention in organization.mentions where mention.range.lowerBound < unit {
        if mention.range.lowerBound > best?.place ?? -1 {
          best = (mention.range.lowerBound, index)
        }
      }
    }
    return best.map { .organization($0.index) }
  }

  private func ends(_ range: Range<Int>, in noun: UInt32) -> Bool {
    guard let last = range.last, range.count > 1 else { return false }
    return text.readings(of: last).contains {
      $0.isKnown && text.lexicon.lemmaID(ofRow: Int($0.row)) == noun
    }
  }
}
