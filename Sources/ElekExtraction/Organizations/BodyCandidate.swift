import ElekLexicon

/// Words that name a body, before it is decided which of the text's bodies it is.
struct BodyCandidate: Sendable {
  /// Units.
  var range: Range<Int>
  /// The nominative of this mention.
  var name: String
  /// The form of the last word.
  var features: Features
  var rule: String
  /// The row of the body, where the lexicon knows it under these very words.
  var row: Int?
  /// The row of the noun that the name ends in.
  var head: Int?
  /// The name between the quotation marks: `24.kg` of `«24.kg» агенттиги`.
  var core: String?
  /// Whether the mention is an acronym.
  var isAcronym = false
  /// The end of the body whose acronym the text gives here, in brackets.
  var definedBy: Int?
  /// ISO 3166-1 alpha-2 of the country or place that possesses it.
  var country: String?
  /// Whether the mention opens its sentence, so that its capital says nothing.
  var opensSentence = false
  /// The body that it is part of, by its nominative.
  var parent: String?
}

/// A noun that ends the name of a body, as it stands in the text.
struct BodyHead {
  /// Units: one, or several for `басма сөз кызматы`.
  var range: Range<Int>
  var row: Int
  var lemma: UInt32
  var features: Features
  var lemmaLength: Int

  var isPossessed: Bool { features.possessor == 3 }
}
