import ElekMorphology
import ElekRules

/// Gives times of the clock the day that the text names beside them.
enum DateClock {
  /// «14-августта саат 10:00дө» is `2019-08-14T10:00`; a time of no known day stays `T10:00`.
  static func withDays(_ dates: [Found<DateMention>], in text: AnalyzedText) -> [Found<DateMention>] {
    guard dates.contains(where: { $0.value.type == .time }) else { return dates }
    var result = dates
    for index in dates.indices where dates[index].value.type == .time {
      guard let day = day(for: index, dates, text) else { continue }
      result[index].value.value = dates[index].value.value.split(separator: "/")
        .map { day.value + $0 }.joined(separator: "/")
      result[index].value.basis = .inherited
    }
    return result
  }

  /// The day before it in its sentence, else the one behind it, else the last of the sentence
  /// before.
  private static func day(
    for index: Int, _ dates: [Found<DateMention>], _ text: AnalyzedText
  ) -> DateMention? {
    guard let sentence = text.sentences.firstIndex(where: { $0.contains(dates[index].range.lowerBound) })
    else { return nil }
    let own = text.sentences[sentence]
    let before = dates[..<index].last { isDay($0) && own.contains($0.range.lowerBound) }
    if let before { return before.value }
    let behind = dates[index...].first { isDay($0) && own.contains($0.range.lowerBound) }
    if let behind { return behind.value }
    guard sentence > 0 else { return nil }
    let previous = text.sentences[sentence - 1]
    return dates[..<index].last { isDay($0) && previous.contains($0.range.lowerBound) }?.value
  }

  private static func isDay(_ date: Found<DateMention>) -> Bool {
    date.value.type == .date && date.value.granularity == .day
      && !date.value.value.contains("/") && !date.value.value.hasPrefix("X")
  }
}
