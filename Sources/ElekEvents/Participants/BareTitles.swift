import ElekExtraction
import ElekLexicon
import ElekMorphology
import ElekText

/// «президент», «министр»: titles without a name.
extension ParticipantFinder {
  /// «президент», «министр»: the last person who bears the title.
  func bareTitle(
    at unit: Int, _ sentence: Range<Int>, _ memory: Memory
  ) -> Participant? {
    guard read.text.units[unit].tables & read.lexicon.titleBit != 0,
      let (row, range, features) = titleEntry(at: unit)
    else { return nil }
    // A title before a name that the list of people does not have as such.
    let next = range.upperBound
    if next < sentence.upperBound, index.startingAt[next] >= 0 || index.titleOf[next] >= 0 {
      return nil
    }
    var participant = Participant(ref: nil, range: range, marker: [])
    participant.level = read.levels[unit]
    participant.basis = .coreference
    participant.isPlural = features.isPlural
    participant.isTitle = true
    participant.isActor = true
    participant.isAnimate = true
    // «51 депутат» are none of them.
    if !features.isPlural, !index.isCounted[unit] { participant.ref = bearer(of: row, memory) }
    participant.isReference = participant.ref != nil
    mark(&participant, features, sentence)
    return participant.ref == nil && participant.marker != .nominative ? nil : participant
  }

  func titleEntry(at unit: Int) -> (row: Int, range: Range<Int>, features: Features)? {
    let rows = read.lexicon.titleRows
    for phrase in read.text.phrases(at: unit) where rows.contains(Int(phrase.reading.row)) {
      return (
        Int(phrase.reading.row), unit..<unit + Int(phrase.count), phrase.reading.features
      )
    }
    for reading in read.text.readings(of: unit)
    where rows.contains(Int(reading.row)) && !reading.flags.contains(.derived) {
      return (Int(reading.row), unit..<unit + 1, reading.features)
    }
    return nil
  }

  /// The last person with a title, or with another name of the office («мамлекет башчысы»); before
  /// anybody was named, the only one of the text.
  func bearer(of row: Int, _ memory: Memory) -> EntityRef? {
    let title = read.lexicon.lexicon.lemma(row)
    let rank = read.lexicon.officeRank(ofTitle: row)
    for person in memory.people.reversed() where bears(title, rank, person) {
      return .person(person)
    }
    // «Спикер … айтты. Төрага …»
    if read.lexicon.lexicon.cell(row, 2) == "chairperson",
      let speaker = memory.people.last(where: { isSpeaker($0) })
    {
      return .person(speaker)
    }
    let others = mentions.people.indices.filter {
      mentions.people[$0].name != nil && bears(title, rank, $0)
    }
    return others.count == 1 ? .person(others[0]) : nil
  }

  private func isSpeaker(_ person: Int) -> Bool {
    mentions.people[person].positions.contains { $0.rank == "speaker-of-parliament" }
  }

  func bears(_ title: String, _ rank: String?, _ person: Int) -> Bool {
    mentions.people[person].positions.contains { position in
      // The president of a company is not «президент».
      if rank == "head-of-state", position.organization != nil { return false }
      return position.title == title || position.title.hasSuffix(" " + title)
        || title.hasSuffix(" " + position.title)
        || rank != nil && (rank == position.rank || rank == chairRank(position))
    }
  }

  /// «парламенттин төрагасы» is its «спикер».
  func chairRank(_ position: Position) -> String? {
    guard position.rank == "chairperson", let body = position.organization,
      mentions.organizations[body].sector == "PARL"
    else { return nil }
    return "speaker-of-parliament"
  }
}
