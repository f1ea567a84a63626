import ElekLexicon
import ElekMorphology

/// An office as a text words it, taken apart.
struct TitlePhrase: Sendable {
  /// In the nominative, without the possessor.
  var title: String
  /// The row of the lexicon that the head comes from.
  var row: Int
  var rank: String?
  /// Units of the title itself.
  var range: Range<Int>
  /// Where the whole starts, with the possessor and words like `мурдагы`.
  var start: Int
  var of: EntityRef?
  var status: Position.Status = .current
  var isPlural = false
  var isPossessed = false
  /// Whether something, named or not, possesses it in the text.
  var hasOwner = false
  /// Other possessors of a plural: «Казакстан менен Өзбекстандын президенттери».
  var otherPossessors: [EntityRef] = []
}
