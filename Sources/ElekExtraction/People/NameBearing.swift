import ElekLexicon
import ElekMorphology
import ElekText

/// Tells names of people from streets, schools, prizes and the like that bear them.
struct NameBearing: Sendable {
  /// Nouns whose bare neighbour on the left is their name: `көчө`, `мектеп`.
  private let nouns: Set<UInt32>
  /// What follows a place's name in a court's: «Тракторозаводский райондук соту».
  private let classes: Set<UInt32>
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
    classes = lexicon.entries(of: ["райондук", "шаардык", "облустук", "айылдык"]).lemmas
    named = lexicon.entries(of: ["ат", "ысым", "ысм"]).lemmas
  }

  /// Whether a name is the name of a thing: «Айтматов көчөсү», «Раззаков атындагы», «"Манас"».
  func takes(
    _ range: Range<Int>, in sentence: Range<Int>, _ text: AnalyzedText, endsBare: Bool
  ) -> Bool {
    if isQuoted(range, in: sentence, text) { return true }
    guard endsBare, range.upperBound < sentence.upperBound else { return false }
    for reading in text.readings(of: range.upperBound) where reading.isKnown {
      if range.count == 1, classes.contains(text.lexicon.lemmaID(ofRow: Int(reading.row))) {
        return true
      }
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
    var open = range.lowerBound - 1
    while open > sentence.lowerBound, range.lowerBound - open < 3, isNameWord(open, text) {
      open -= 1
    }
    var close = range.upperBound
    while close + 1 < sentence.upperBound, close - range.upperBound < 2, isNameWord(close, text) {
      close += 1
    }
    let before = text.units[open].kind
    let after = text.units[close].kind
    return (before == .quoteOpen || before == .quote) && (after == .quoteClose || after == .quote)
  }

  private func isNameWord(_ unit: Int, _ text: AnalyzedText) -> Bool {
    text.units[unit].kind == .word && text.units[unit].flags.contains(.capitalized)
  }
}
