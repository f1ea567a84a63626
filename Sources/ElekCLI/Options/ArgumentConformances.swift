public import ArgumentParser
public import Elek
public import ElekFormats
public import ElekText

extension InputFormat: ExpressibleByArgument {}
extension HyphenPolicy: ExpressibleByArgument {}
extension OffsetUnit: ExpressibleByArgument {}
extension AnalyzerOptions.YearPolicy: ExpressibleByArgument {}

extension PublicationDay: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) {
    self.init(argument)
  }
}
