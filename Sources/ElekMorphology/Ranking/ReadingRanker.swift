import ElekLexicon

/// Puts the readings of a word in order of likelihood, by what is generally so.
///
/// Small whole numbers, added up; a tie keeps the order of the lexicon.
struct ReadingRanker {
  /// Tables whose rows are evidence that a word is what it says, by table index.
  private let tableBonus: [Int16]
  private let nameTables: [Bool]

  init(lexicon: Lexicon) {
    tableBonus = lexicon.tables.map { table in
      switch table.name {
      case "stems/forms": 30
      case "stems/function-words": 24
      case "stems/adverbs": 10
      case "dates/units", "dates/months": 6
      default: 0
      }
    }
    nameTables = lexicon.tables.map {
      $0.name.hasPrefix("places/") || $0.name.hasPrefix("names/")
        || $0.name == "organizations/bodies"
    }
  }

  /// Scores and sorts the readings of a word.
  ///
  /// The order depends on the word, its capital and whether it closes its sentence, and on nothing
  /// else: `ReadingCache` relies on that.
  func rank(
    _ readings: inout [Reading], capitalized: Bool, sentenceFinal: Bool, lexicon: Lexicon
  ) {
    for index in readings.indices {
      readings[index].score += score(
        readings[index], capitalized: capitalized, sentenceFinal: sentenceFinal, lexicon)
    }
    // Insertion sort: a handful of readings, stable.
    var index = 1
    while index < readings.count {
      let current = readings[index]
      var place = index
      while place > 0, readings[place - 1].score < current.score {
        readings[place] = readings[place - 1]
        place -= 1
      }
      readings[place] = current
      index += 1
    }
  }

  private func score(
    _ reading: Reading, capitalized: Bool, sentenceFinal: Bool, _ lexicon: Lexicon
  ) -> Int16 {
    var score: Int16 = 0
    let features = reading.features
    if reading.isKnown {
      let table = lexicon.tableIndex(ofRow: Int(reading.row))
      // Of two stems the longer one is meant: катыш- in катышты, not каты-.
      score += 40 + tableBonus[table] + Int16(min(reading.lemmaLength, 12))
      if nameTables[table] { score += capitalized ? 14 : -50 }
    }
    if reading.flags.contains(.derived) { score -= 14 }
    if features.isAttributive { score -= 2 }
    switch features.possessor {
    case 1, 2: score -= 20
    case 3: score -= 1
    default: break
    }
    if reading.upos == .verb {
      if features.mood == .imp { score -= 22 }
      if features.voice != .none { score -= 4 }
      if features.verbForm == .fin { score += sentenceFinal ? 12 : -3 }
      if features.person == 1 || features.person == 2 { score -= 8 }
      if capitalized { score -= 2 }
    } else {
      if features.person > 0 && reading.row >= 0 && reading.upos != .pron { score -= 14 }
      if features.grammaticalCase == .nom { score += 2 }
    }
    return score
  }
}
