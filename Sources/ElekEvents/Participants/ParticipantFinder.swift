import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// Finds who and what stands in a sentence, with the case or postposition that marks each.
struct ParticipantFinder {
  let read: ReadText
  let mentions: Mentions
  let index: MentionIndex

  var words: GrammarWords { read.lexicon.words }

  /// - Parameter memory: who was named before, for titles and pronouns.
  func participants(in sentence: Range<Int>, memory: Memory) -> [Participant] {
    var found: [Participant] = []
    var unit = sentence.lowerBound
    var titleStart: Int?
    var titleLast = 0
    var memory = memory
    while unit < sentence.upperBound {
      if index.titleOf[unit] >= 0 {
        let start = titleStart ?? unit
        let end = titleEnd(unit, sentence)
        titleStart = start
        titleLast = end - 1
        if let nameless = namelessPerson(unit) {
          removePossessor(of: start, title: end - 1, &found)
          var official = nominal(.person(nameless), start..<end, sentence)
          official.isTitle = true
          found.append(official)
          titleStart = nil
        }
        unit = end
      } else if startsTitle(unit), let title = bareTitle(at: unit, sentence, memory) {
        found.append(title)
        unit = title.range.upperBound
      } else if index.startingAt[unit] >= 0 {
        let named = index.named[Int(index.startingAt[unit])]
        var start = named.range.lowerBound
        if case .person = named.ref {
          start = titleStart ?? start
          removePossessor(of: start, title: titleStart == nil ? nil : titleLast, &found)
        }
        let participant = entity(named, from: start, sentence)
        found.append(participant)
        titleStart = nil
        unit = max(participant.range.upperBound, named.range.upperBound)
      } else if var reference = reference(at: unit, sentence, memory) {
        if let speaker = speaker(of: reference, found) { reference.ref = speaker }
        if reference.isReference {
          removePossessor(
            of: reference.range.lowerBound, title: reference.range.upperBound - 1, &found)
        }
        found.append(reference)
        unit = reference.range.upperBound
      } else {
        if read.forms[unit].kind == .quoteClose { memory.isInQuotation = false }
        if read.forms[unit].kind != .comma { titleStart = nil }
        unit += 1
      }
    }
    joinLists(&found)
    return found
  }

  /// «өкмөт башчы»: a title that begins with what is a body by itself.
  private func startsTitle(_ unit: Int) -> Bool {
    guard index.startingAt[unit] >= 0, let (_, range, _) = titleEntry(at: unit),
      !range.contains(where: { index.titleOf[$0] >= 0 })
    else { return false }
    return range.upperBound > index.named[Int(index.startingAt[unit])].range.upperBound
  }

  /// «Асан Үсөнов эскертти: «…», — дейт ал», «Асан Үсөнов келип, ал кайрылган»: the person whom the
  /// sentence named.
  private func speaker(of reference: Participant, _ found: [Participant]) -> EntityRef? {
    let unit = reference.range.lowerBound
    guard reference.isReference, reference.range.count == 1, read.forms[unit].upos == .pron,
      reference.marker == .nominative, unit > 1,
      read.forms[unit - 1].isVerb
        || read.forms[unit - 1].kind == .comma && read.forms[unit - 2].isVerb
    else { return nil }
    return found.last {
      guard case .person = $0.ref, !$0.isReference else { return false }
      return $0.marker == .nominative && $0.level == reference.level
    }?.ref
  }

  // MARK: - Names

  /// «Асан Үсөновго», «Ош облусунда», «Башкармалыктын өкүлдөрү».
  private func entity(
    _ named: MentionIndex.Named, from start: Int, _ sentence: Range<Int>
  ) -> Participant {
    var end = named.range.upperBound
    var participant = Participant(ref: named.ref, range: start..<end, marker: [])
    participant.level = read.levels[named.range.lowerBound]
    var features = self.features(of: named.range)
    if end < sentence.upperBound, read.forms[end].kind == .quoteClose {
      end += 1
      if case .organization = named.ref, let last = classAfterQuotes(end, sentence) {
        features = read.nominal(last)
        end = last + 1
      }
    }
    switch named.ref {
    case .person:
      if end < sentence.upperBound, read.isWord(end, words.courtesy) {
        features = read.nominal(end)
        end += 1
      }
    case .organization:
      if let last = members(after: end, features, sentence) {
        features = read.nominal(last)
        end = last + 1
        participant.isPlural = true
      }
    case .place(let place):
      participant.isPlace = true
      participant.isCountry = mentions.places[place].kind == .country
      widenPlace(&participant, &end, &features, sentence)
    }
    participant.range = start..<end
    mark(&participant, features, sentence)
    return participant
  }

  /// «Бишкек шаарында», «Ош облусунун аймагында»: the last word has the case.
  private func widenPlace(
    _ participant: inout Participant, _ end: inout Int, _ features: inout Features,
    _ sentence: Range<Int>
  ) {
    while end < sentence.upperBound, index.startingAt[end] < 0, isClassWord(end) {
      features = read.nominal(end)
      end += 1
      participant.isCountry = false
    }
    if let part = partOfPlace(after: end, features, sentence) {
      features = read.nominal(part)
      end = part + 1
      participant.isCountry = false
    }
  }

  /// The features that the last word of a name has in the entry of the whole name, or by itself.
  private func features(of range: Range<Int>) -> Features {
    let text = read.text
    if range.count > 1 {
      for phrase in text.phrases(at: range.lowerBound)
      where Int(phrase.count) == range.count && phrase.reading.upos == .propn {
        return phrase.reading.features
      }
    }
    for unit in range.reversed() where !read.forms[unit].isMark { return read.nominal(unit) }
    return .none
  }

  /// «Тоо-Булак» ишканасына, «Ала-Тоо» маалымат агенттигине: the noun after the quotes has the case.
  private func classAfterQuotes(_ start: Int, _ sentence: Range<Int>) -> Int? {
    for unit in start..<min(start + 2, sentence.upperBound) {
      guard read.forms[unit].upos == .noun, index.startingAt[unit] < 0 else { return nil }
      if read.nominal(unit).possessor == 3 { return unit }
    }
    return nil
  }

  /// «министрликтин өкүлдөрү», «башкармалыктын кызматкерлери»: its people act for a body.
  private func members(
    after end: Int, _ features: Features, _ sentence: Range<Int>
  ) -> Int? {
    guard features.grammaticalCase == .gen || features.grammaticalCase == .nom,
      end < sentence.upperBound, index.startingAt[end] < 0, index.titleOf[end] < 0
    else { return nil }
    let noun = read.nominal(end)
    guard noun.isPlural, noun.possessor == 3, read.forms[end].row >= 0,
      read.lexicon.isAnimate(row: read.forms[end].row)
    else { return nil }
    return end
  }

  private func isClassWord(_ unit: Int) -> Bool {
    let features = read.nominal(unit)
    return (features.possessor == 3 || features.isPlural) && read.isWord(unit, words.placeClasses)
  }

  /// «облустун аймагында», «шаардын борборунда».
  private func partOfPlace(
    after end: Int, _ features: Features, _ sentence: Range<Int>
  ) -> Int? {
    guard features.grammaticalCase == .gen, end < sentence.upperBound,
      read.isWord(end, words.parts), read.nominal(end).possessor == 3
    else { return nil }
    return end
  }

  // MARK: - Titles

  private func titleEnd(_ unit: Int, _ sentence: Range<Int>) -> Int {
    var end = unit
    while end < sentence.upperBound, index.titleOf[end] == index.titleOf[unit] { end += 1 }
    return end
  }

  private func namelessPerson(_ unit: Int) -> Int? {
    let person = Int(index.titleOf[unit])
    return mentions.people[person].name == nil ? person : nil
  }

  /// «Ош шаарынын мэри Асан Үсөнов»: the body or place that owns a title is no party; in
  /// «УКМК ишкер Асан Үсөновду» it owns nothing.
  private func removePossessor(of start: Int, title: Int?, _ found: inout [Participant]) {
    guard let last = found.last, last.range.upperBound == start, last.ref != nil else { return }
    var isPerson = false
    if case .person = last.ref { isPerson = true }
    switch last.marker {
    case .genitive: if isPerson && title == nil { return }
    case .nominative:
      guard !isPerson, let title, read.nominal(title).possessor == 3 else { return }
    default: return
    }
    found.removeLast()
  }

  /// Something that is no name, with the case of its last word.
  private func nominal(
    _ ref: EntityRef?, _ range: Range<Int>, _ sentence: Range<Int>
  ) -> Participant {
    var participant = Participant(ref: ref, range: range, marker: [])
    participant.level = read.levels[range.lowerBound]
    mark(&participant, read.nominal(range.upperBound - 1), sentence)
    return participant
  }

  // MARK: - Markers

  /// The case, or the postposition after it: «менен», «тарабынан», «каршы».
  func mark(_ participant: inout Participant, _ features: Features, _ sentence: Range<Int>) {
    participant.isAttributive = features.isAttributive
    participant.isPlural = participant.isPlural || features.isPlural
    participant.marker = Self.marker(features)
    let next = participant.range.upperBound
    guard next < sentence.upperBound else { return }
    if read.isWord(next, words.with) {
      participant.marker = .with
      participant.postposition = "менен"
    } else if read.isWord(next, words.by) {
      participant.marker = .by
      participant.postposition = "тарабынан"
    } else if read.isBest(next, words.against) {
      participant.marker = .against
      participant.postposition = read.text.text(next)
    } else if read.isBest(next, words.postpositions) {
      participant.marker = .other
    }
  }

  static func marker(_ features: Features) -> Markers {
    switch features.grammaticalCase {
    case .nom, .none: .nominative
    case .gen: .genitive
    case .acc: .accusative
    case .dat: .dative
    case .loc: .locative
    case .abl: .ablative
    case .equ: .other
    }
  }
}
