public import ElekText

/// What a caller may choose about the analysis.
public struct AnalyzerOptions: Sendable, Hashable {
  /// What the spans of the records count.
  public var offsets: OffsetUnit
  /// The bulky parts that the records hold too.
  public var content: RecordContent
  /// A folder of lexicons that are laid over those built in.
  public var lexiconFolder: String?
  /// Where a date without a year is looked for.
  public var yearPolicy: YearPolicy

  /// Options, each with its usual value unless given.
  public init(
    offsets: OffsetUnit = .scalar, content: RecordContent = [], lexiconFolder: String? = nil,
    yearPolicy: YearPolicy = .nearest
  ) {
    self.offsets = offsets
    self.content = content
    self.lexiconFolder = lexiconFolder
    self.yearPolicy = yearPolicy
  }
}

extension AnalyzerOptions {
  /// Where a date without a year is looked for.
  public enum YearPolicy: String, Sendable, Hashable, CaseIterable {
    /// The nearest one that fits the sentence.
    case nearest
    /// The last one before the day of publication.
    case past
    /// The first one after the day of publication.
    case future
  }
}
