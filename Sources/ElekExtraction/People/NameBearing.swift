import ElekLexicon
import ElekMorphology
import ElekText

/// Tells names of people from streets, schools, prizes and the like that bear them.
struct NameBearing: Sendable {
  /// Nouns whose bare neighbour on the left is their name: `көчө`, `мектеп`.
  private let nouns: Set<UInt32>
  /// `ат` in `атындагы`.
  private let named: Set<UInt32>

  init(lexicon: Lexicon) {
    nouns =
      lexicon.entries(of: [
        "көчө", "проспект", "бульвар", "аянт", "айыл", "шаар", "район", "облус", "конуш", "кыштак",
        "кичирайон", "мектеп", "лицей", "гимназия", "университет", "институт", "академия",
        "театр", "музей", "парк", "стадион", "аэропорт", "аэропорту", "завод", "фабрика",
        "орден", "медаль", "сыйлык", "премия", "кубок", "турнир", "эстелик", "күмбөз", "эпос",
        "сот", "кафе", "базар", "ресторан", "мейманкана", "отель", "мечит", "медресе", "фонд",
        "компания", "банк", "ансамбль", "кинотеатр", "филармония", "китепкана", "оорукана",
        "бийиктик", "чоку", "канал", "суу", "көл", "өрөөн", "жайлоо", "чарба", "колхоз",
        "сыйлыгы", "доктрина", "план", "эсеп", "тоо", "дарыя", "массив", "округ", "дача",
        "борбор", "комплекс", "эскадрилья", "кеме", "дивизия", "санаторий", "пансионат",
      ]).lemmas
    named = lexicon.entries(of: ["ат", "ысым", "ысм"]).lemmas
  }

  /// Whether a name is the name of a thing: «Айтматов көчөсү», «Раззаков атындагы», «"Манас"».
  func takes(
    _ range: Range<Int>, in sentence: Range<Int>, _ text: AnalyzedText, endsBare: Bool
  ) -> Bool {
    if isQuoted(range, in: sentence, text) { return true }
    guard endsBare, range.upperBound < sentence.upperBound else { return false }
    for reading in text.readings(of: range.upperBound) where reading.isKnown {
      let id = text.lexicon.lemmaID(ofRow: Int(reading.row))
      let features = reading.features
      if features.possessor == 3, nouns.contains(id) { return true }
      if features.isAttributive, named.contains(id) { return true }
    }
    return false
  }

  private func isQuoted(
    _ range: Range<Int>, in sentence: Range<Int>, _ text: AnalyzedText
  ) -> Bool {
    guard range.lowerBound > sentence.lowerBound, range.upperBound < sentence.upperBound else {
      return false
    }
    let before = text.units[range.lowerBound - 1].kind
    let after = text.units[range.upperBound].kind
    return (before == .quoteOpen || before == .quote) && (after == .quoteClose || after == .quote)
  }
}
