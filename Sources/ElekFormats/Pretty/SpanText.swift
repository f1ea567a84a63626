import Elek
import ElekText

/// Cuts spans out of a text.
enum SpanText {
  /// The text of a span, or `nil` when the span does not lie in the text.
  static func text(of span: Span, in text: String, counting unit: OffsetUnit) -> String? {
    guard 0 <= span.start, span.start <= span.end else { return nil }
    return switch unit {
    case .scalar: cut(span, of: text.unicodeScalars).map { String($0) }
    case .utf8: cut(span, of: text.utf8).flatMap { String(Substring($0)) }
    case .utf16: cut(span, of: text.utf16).flatMap { String(Substring($0)) }
    }
  }

  private static func cut<View: Collection>(
    _ span: SpanRecord, of view: View
  ) -> View.SubSequence? {
    let limit = view.endIndex
    guard let start = view.index(view.startIndex, offsetBy: span.start, limitedBy: limit),
      let end = view.index(start, offsetBy: span.end - span.start, limitedBy: limit)
    else { return nil }
    return view[start..<end]
  }
}
