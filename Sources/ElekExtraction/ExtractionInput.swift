package import ElekMorphology

/// What every extractor is given: the text, read, and what is known of its publication.
package struct ExtractionInput: Sendable {
  package var text: AnalyzedText
  /// The day of publication, the anchor of relative dates; nil leaves them partial.
  package var published: CalendarDay?
  package var yearPolicy: YearPolicy

  package init(text: AnalyzedText, published: CalendarDay?, yearPolicy: YearPolicy = .nearest) {
    self.text = text
    self.published = published
    self.yearPolicy = yearPolicy
  }
}

/// Where a date without a year is looked for.
package enum YearPolicy: Sendable {
  /// The nearest that fits the sentence: back for what happened, ahead for what is announced.
  case nearest
  case past
  case future
}
