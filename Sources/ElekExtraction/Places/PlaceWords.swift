import ElekLexicon
import ElekMorphology
import ElekText

/// The words around names that finding places asks about, looked up once.
struct PlaceWords: Sendable {
  let lexicon: Lexicon
  let classes: PlaceClasses
  /// Tables of given and family names.
  let personBits: UInt64
  /// Tables of ordinary words.
  private let stemBits: UInt64
  private let stemTables: [Bool]
  private let functionTables: [Bool]
  private let conjunctions: WordClass
  private let kin: WordClass
  private let adjectives: [(words: WordClass, kind: Place.Kind)]
  private let surnameEndings: [String]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    classes = PlaceClasses(lexicon: lexicon)
    var personBits: UInt64 = 0
    var stemBits: UInt64 = 0
    for (index, table) in lexicon.tables.enumerated() {
      let bit = AnalyzedText.tableBit(index)
      if table.name == "names/given" || table.name == "names/family" { personBits |= bit }
      if table.name.hasPrefix("stems/") { stemBits |= bit }
    }
    self.personBits = personBits
    self.stemBits = stemBits
    stemTables = lexicon.tables.map { $0.name.hasPrefix("stems/") }
    functionTables = lexicon.tables.map {
      $0.name == "stems/function-words" || $0.name == "stems/forms"
    }
    func words(_ name: String) -> WordClass { lexicon.wordClass("places." + name) }
    conjunctions = words("conjunctions")
    kin = words("kin")
    adjectives = [
      (words("city-adjectives"), .city), (words("region-adjectives"), .region),
      (words("district-adjectives"), .district), (words("village-adjectives"), .village),
    ]
    var endings: [String] = []
    if let table = lexicon.table("names/endings") {
      let kind = table.column("kind")
      for row in table.rows where lexicon.cell(row, kind) == "family" {
        endings.append(lexicon.lemma(row))
      }
    }
    surnameEndings = endings
  }

  /// «шаардык», «облустук», «райондук» after a name.
  func adjectiveKind(at place: Int, in text: AnalyzedText) -> Place.Kind? {
    for reading in text.readings(of: place) where reading.isKnown {
      if !reading.flags.contains(.derived) {
        let row = UInt32(reading.row)
        if let found = adjectives.first(where: { $0.words.contains(row) }) { return found.kind }
      } else if reading.upos == .adj, let noun = classes.base(of: reading) {
        switch noun.kind {
        case .city, .region, .district: return noun.kind
        default: continue
        }
      }
    }
    return nil
  }

  /// The kind of place that a noun without a name, or its adjective, speaks of: «шаардын».
  func spokenKind(at place: Int, in text: AnalyzedText) -> Place.Kind? {
    guard text.units[place].tables & classes.bits != 0 || text.units[place].readingCount > 0
    else { return nil }
    for reading in text.readings(of: place) where reading.isKnown {
      if let noun = classes.noun(reading) ?? classes.base(of: reading) { return noun.kind }
      let row = UInt32(reading.row)
      if let found = adjectives.first(where: { $0.words.contains(row) }) { return found.kind }
    }
    return nil
  }

  /// «жана», «менен», «же».
  func isConjunction(_ place: Int, in text: AnalyzedText) -> Bool {
    isOneOf(conjunctions, place, in: text)
  }

  /// «уулу», «кызы» after a name.
  func isPatronymicWord(_ place: Int, in text: AnalyzedText) -> Bool {
    guard isOneOf(kin, place, in: text) else { return false }
    return text.readings(of: place).contains { $0.features.possessor == 3 }
      && !text.units[place].flags.contains(.capitalized)
  }

  private func isOneOf(_ words: WordClass, _ place: Int, in text: AnalyzedText) -> Bool {
    text.readings(of: place).contains {
      $0.isKnown && !$0.flags.contains(.derived) && words.contains(UInt32($0.row))
    }
  }

  /// Whether a word is also a word of the common vocabulary.
  func isOrdinary(_ place: Int, in text: AnalyzedText) -> Bool {
    guard text.units[place].tables & stemBits != 0 else { return false }
    return text.readings(of: place).contains { reading in
      reading.isKnown && stemTables[lexicon.tableIndex(ofRow: Int(reading.row))]
        && reading.features.mood != .imp
    }
  }

  /// Pronouns, particles, conjunctions: never part of a name.
  func isFunctionWord(_ place: Int, in text: AnalyzedText) -> Bool {
    guard let best = text.best(place), best.isKnown else { return false }
    return functionTables[lexicon.tableIndex(ofRow: Int(best.row))]
  }

  /// A noun in its dictionary form.
  func isBareNoun(_ place: Int, in text: AnalyzedText) -> Bool {
    guard let best = text.best(place) else { return false }
    return best.upos == .noun && best.features.grammaticalCase == .nom
      && best.features.possessor == 0 && !best.features.isAttributive
  }

  /// A capitalized word that ends like a family name, or is known as a person's.
  func looksLikeSurname(_ place: Int, in text: AnalyzedText) -> Bool {
    let unit = text.units[place]
    guard unit.kind == .word, unit.flags.contains(.capitalized),
      !unit.flags.contains(.newlineBefore), let best = text.best(place)
    else { return false }
    if unit.tables & personBits != 0 { return true }
    return endsLikeSurname(text.stem(of: place, length: Int(best.lemmaLength)))
  }

  func endsLikeSurname(_ name: String) -> Bool {
    surnameEndings.contains { ending in
      name.utf8.count >= ending.utf8.count + 4 && name.hasSuffix(ending)
    }
  }
}
