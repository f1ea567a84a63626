import ElekText
import Testing

@Suite("Offsets")
struct OffsetTests {
  @Test(
    "scalars to UTF-8 and UTF-16",
    arguments: ["", "abc", "Көл 😀 бар", String(repeating: "ө😀a", count: 200)])
  func convert(string: String) {
    let text = RawText(string)
    let utf8 = text.converter(to: .utf8)
    let utf16 = text.converter(to: .utf16)
    let scalar = text.converter(to: .scalar)
    var offsets = (utf8: 0, utf16: 0)
    for (index, value) in string.unicodeScalars.enumerated() {
      #expect(utf8.offset(ofScalar: index) == offsets.utf8)
      #expect(utf16.offset(ofScalar: index) == offsets.utf16)
      #expect(scalar.offset(ofScalar: index) == index)
      offsets.utf8 += UTF8.width(value)
      offsets.utf16 += UTF16.width(value)
    }
    let count = string.unicodeScalars.count
    #expect(utf8.span(Span(start: 0, end: count)) == Span(start: 0, end: offsets.utf8))
    #expect(utf16.span(Span(start: 0, end: count)) == Span(start: 0, end: offsets.utf16))
  }

  @Test("spans")
  func spans() {
    let span = Span(start: 3, end: 7)
    #expect(span.contains(3) && !span.contains(7))
    #expect(span.overlaps(Span(start: 6, end: 9)) && !span.overlaps(Span(start: 7, end: 9)))
    #expect(span.contains(Span(start: 4, end: 7)))
    #expect(Span(start: 3, end: 9) < span)
  }
}
