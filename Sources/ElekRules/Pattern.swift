package import ElekLexicon
package import ElekText

/// What a rule looks for: a plain value that can be printed, listed and compiled.
///
/// Patterns match words by what they mean (lemma, table of the lexicon, part of speech, case), never
/// by the letters of an inflected form.
package indirect enum Pattern: Sendable {
  /// One unit of this kind.
  case kind(Token.Kind)
  /// A whole number in digits within the range, with or without a suffix.
  case number(ClosedRange<Int64>)
  /// A whole number of exactly so many digits.
  case digits(Int, ClosedRange<Int64>)
  /// A word (or several) with one of these dictionary forms.
  case lemma([String])
  /// A word (or several) that stands in a table of the lexicon.
  case entry(String)
  /// As `entry`, where a column of the row has one of the values.
  case entryWhere(String, column: String, [String])
  /// A word with this part of speech in its likeliest reading.
  case upos(UPOS)
  /// A span of another layer (`Layer`), such as a number in words.
  case layer(String)
  /// The same word must have a form that fulfils the condition.
  case form(Pattern, FormCondition)
  /// A word that starts with a capital letter.
  case capitalized(Pattern)
  /// One after the other.
  case sequence([Pattern])
  /// The first that fits.
  case anyOf([Pattern])
  /// It may be missing.
  case optional(Pattern)
  /// So many times, as often as it can.
  case repeated(Pattern, ClosedRange<Int>)
  /// No white space may stand before what follows.
  case glued
  /// Remembers what the pattern covered, under a slot's name.
  case capture(String, Pattern)
  /// What follows must not match; nothing is consumed.
  case notBefore(Pattern)
  /// What follows must match; nothing is consumed.
  case before(Pattern)
  /// The unit before the rule's place must not match (one unit).
  case notAfter(Pattern)
}

/// What the form of a word must be: any of the listed in each list that is not empty.
package struct FormCondition: Sendable, Hashable {
  package var cases: [Features.Case] = []
  /// true: possessed by a third person; false: not possessed.
  package var possessed: Bool?
  package var numTypes: [Features.NumType] = []
  package var verbForms: [Features.VerbForm] = []
  package var attributive: Bool?
  package var plural: Bool?

  package init(
    cases: [Features.Case] = [], possessed: Bool? = nil, numTypes: [Features.NumType] = [],
    verbForms: [Features.VerbForm] = [], attributive: Bool? = nil, plural: Bool? = nil
  ) {
    self.cases = cases
    self.possessed = possessed
    self.numTypes = numTypes
    self.verbForms = verbForms
    self.attributive = attributive
    self.plural = plural
  }

  /// Whether a reading's features fulfil it.
  package func holds(_ features: Features) -> Bool {
    if !cases.isEmpty && !cases.contains(features.grammaticalCase) { return false }
    if let possessed, (features.possessor == 3) != possessed { return false }
    if !numTypes.isEmpty && !numTypes.contains(features.numType) { return false }
    if !verbForms.isEmpty && !verbForms.contains(features.verbForm) { return false }
    if let attributive, features.isAttributive != attributive { return false }
    if let plural, features.isPlural != plural { return false }
    return true
  }
}

extension Pattern {
  /// One of several dictionary forms.
  package static func lemma(_ words: String...) -> Pattern { .lemma(words) }

  /// Under a case: `.lemma("жыл").in(.gen)`.
  package func `in`(_ cases: Features.Case...) -> Pattern {
    .form(self, FormCondition(cases: cases))
  }

  /// Under a condition on its form.
  package func having(_ condition: FormCondition) -> Pattern { .form(self, condition) }

  /// Remembered in a slot.
  package func `as`<Value>(_ slot: Slot<Value>) -> Pattern { .capture(slot.name, self) }
}
