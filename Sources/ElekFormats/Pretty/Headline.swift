import Elek
import ElekText

/// What to call a document in one line: its title, else its first sentence, else its name.
struct Headline {
  let text: String
  private static let limit = 100

  init(_ record: NewsRecord) {
    let whole = record.text ?? ""
    let first = record.sentences.first.flatMap {
      SpanText.text(of: $0.span, in: whole, counting: record.offsets)
    }
    text = Self.clip(record.source.title ?? first ?? whole) ?? record.id
  }

  /// The first line, cut at a space; `nil` when there is nothing.
  private static func clip(_ text: String) -> String? {
    let scalars = text.unicodeScalars.drop { $0.value <= 0x20 }.prefix { $0.value >= 0x20 }
    guard !scalars.isEmpty else { return nil }
    let head = scalars.prefix(limit)
    guard head.endIndex < scalars.endIndex else { return String(head) }
    let end = head.lastIndex(of: " ") ?? head.endIndex
    return String(head[..<end]) + " …"
  }
}
