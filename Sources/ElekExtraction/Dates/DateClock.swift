import ElekMorphology
import ElekRules

/// Gives times of the clock the day that the text names beside them.
enum DateClock {
  /// «14-августта саат 10:00дө» is `2019-08-14T10:00`; a time of no known day stays `T10:00`.
  static func withDays(
    _ dates: [Found<DateMention>], in text: AnalyzedText
  ) -> [Found<DateMention>] {
    guard dates.contains(where: { $0.value.type == .time }) else { return dates }
    var result = dates
    var sentence = 0
    for index in dates.indices where dates[index].value.type == .time {
      let place = dates[index].range.lowerBound
      while sentence + 1 < text.sentences.count, text.sentences[sentence].upperBound <= place {
        sentence += 1
      }
      let previous = sentence > 0 ? text.sentences[sentence - 1] : nil
      guard let day = day(for: index, dates, own: text.sentences[sentence], previous: previous)
      else { continue }
      result[index].value.value = dates[index].value.value.split(separator: "/")
        .map { day.value + $0 }.joined(separator: "/")
      result[index].value.basis = .inherited
    }
    return result
  }

  /// How many dates away the day may stand: enough for any sentence, and linear on any input.
  private static let reach = 20

  /// The day before it in its sentence, else the one behind it, else the last of the sentence
  /// before.
  private static func day(
    for index: Int, _ dates: [Found<DateMention>], own: Range<Int>, previous: Range<Int>?
  ) -> DateMention? {
    let before = dates[max(0, index - reach)..<index]
    let behind = dates[index..<min(dates.count, index + reach)]
    func isDay(_ date: Found<DateMention>, _ sentence: Range<Int>) -> Bool {
      sentence.contains(date.range.lowerBound) && date.value.type == .date
        && date.value.granularity == .day && !date.value.value.contains("/")
        && !date.value.value.hasPrefix("X")
    }
    if let found = before.last(where: { isDay($0, own) }) { return found.value }
    if let found = behind.first(where: { isDay($0, own) }) { return found.value }
    guard let previous else { return nil }
    return before.last { isDay($0, previous) }?.value
  }
}
