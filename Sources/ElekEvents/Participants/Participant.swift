import ElekExtraction
import ElekLexicon

/// A name, an unnamed official or a common noun where it stands: what may fill a role.
struct Participant {
  /// Nil for a common noun, which fills nothing but may be the subject that a name is not.
  var ref: EntityRef?
  /// Units with titles, class words and courtesy.
  var range: Range<Int>
  var marker: Markers
  /// «менен», «тарабынан» as the record writes it.
  var postposition: String?
  var basis: Argument.Basis = .explicit
  var level: Int32 = 0
  var isPlace = false
  /// A country, which may act.
  var isCountry = false
  /// «Бишкектеги»: the place of the noun after it.
  var isAttributive = false
  /// «ал», «президент»: found by what it refers to.
  var isReference = false
  /// Whether a list goes on with the next one.
  var continues = false
  var isPlural = false
  /// A title, with or without the person who bears it.
  var isTitle = false
  /// A noun without a name that may act and speak: «тургундар», «бийлик», «эч ким».
  var isActor = false
  /// A noun that says what a person is, so that a name may follow it: «жараны».
  var isAnimate = false

  /// A party: somebody named, or a country.
  var isParty: Bool { ref != nil && (!isPlace || isCountry) }
}

/// A date where it stands.
struct DatePlace {
  var index: Int
  var range: Range<Int>
  var level: Int32
  /// «15-январдагы»: of the noun after it.
  var isAttributive: Bool
}
