import Elek
import ElekLexicon
import ElekText
import Testing

/// Values of dates and quantities, as `corpora/spec` states them.
struct ValueCorpusTests {
  @Test func dates() throws {
    try CorpusRunner("dates.corpus").run { record in
      record.dates.map { date in
        CorpusRunner.Finding(
          span: date.span.start..<date.span.end,
          value: date.value + (date.bound.map { " " + $0.rawValue } ?? ""))
      }
    }
  }

  @Test func quantities() throws {
    try CorpusRunner("quantities.corpus").run { record in
      record.quantities.map { quantity in
        var value = "\(quantity.value)"
        if let upper = quantity.upper { value += "..\(upper)" }
        value += " " + (quantity.unit ?? "-")
        if let modifier = quantity.modifier { value += " " + modifier.rawValue }
        return CorpusRunner.Finding(
          span: quantity.span.start..<quantity.span.end, value: value)
      }
    }
  }
}
