import ElekLexicon

/// Words that may name a place, before it is decided which one and whether at all.
struct PlaceCandidate: Sendable {
  /// Units of the name, without its class word.
  var range: Range<Int>
  /// Units of the name with the class word after it: `Ош облусунун`.
  var extent: Range<Int>
  /// Rows of the gazetteer that bear the name; none for a name only its class word vouches for.
  var rows: [Int] = []
  /// The name in the nominative.
  var name: String
  /// What a class word beside it says of its kind.
  var kind: Place.Kind?
  /// The form of the last word of `extent`.
  var features: Features
  /// Only evidence elsewhere in the text makes it a place.
  var isWeak = false
  /// The candidate right before, where its form makes it the holder: `Ош облусунун Өзгөн району`.
  var parent: Int?
  var rule: String
  /// A state of the past, which lies in no country of today.
  var isRealm = false

  /// The row that it was grounded in.
  var row: Int?
  var country: UInt16 = 0
  var reason = "gazetteer"

}
