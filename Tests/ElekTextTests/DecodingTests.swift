import ElekText
import Foundation
import Testing

@Suite("Decoding")
struct DecodingTests {
  static let russian =
    "Министрлик бул маселе боюнча кечээ жыйын болгонун билдирди. Анда суу, жол жана жарык маселеси"
    + " каралып, айыл тургундарынын суроолоруна жооп берилди."

  @Test("UTF-8, with and without a mark")
  func utf8() {
    let plain = RawText(decoding: Array("Көл".utf8))
    #expect(plain.string == "Көл")
    #expect(plain.encoding == "utf-8")
    #expect(plain.warnings.isEmpty)
    #expect(RawText(decoding: [0xEF, 0xBB, 0xBF] + Array("Көл".utf8)).string == "Көл")
    #expect(RawText(decoding: []).bytes.isEmpty)
  }

  @Test(
    "other charsets",
    arguments: [
      (String.Encoding.windowsCP1251, "windows-1251"), (.init(rawValue: 0x8000_0A02), "koi8-r"),
    ])
  func charsets(encoding: String.Encoding, name: String) throws {
    let data = try #require(Self.russian.data(using: encoding))
    let text = RawText(decoding: Array(data))
    #expect(text.encoding == name)
    #expect(text.string == Self.russian)
    #expect(text.warnings.map(\.code) == ["decode.charset"])
  }

  @Test("UTF-16 with a mark and without")
  func utf16() {
    for isLittle in [true, false] {
      let body = Self.russian.utf16.flatMap { unit -> [UInt8] in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? bytes : bytes.reversed()
      }
      let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
      #expect(RawText(decoding: mark + body).string == Self.russian)
      #expect(RawText(decoding: body).string == Self.russian)
    }
  }

  @Test("a broken sequence becomes U+FFFD with its place")
  func faults() {
    let bytes = Array("Көл".utf8) + [0xFF] + Array("суу бар".utf8) + [0xD0]
    let text = RawText(decoding: bytes)
    #expect(text.string == "Көл\u{FFFD}суу бар\u{FFFD}")
    #expect(text.warnings.map(\.code) == ["decode.invalid", "decode.invalid"])
    #expect(text.warnings.map(\.span) == [Span(start: 3, end: 4), Span(start: 11, end: 12)])
  }

  @Test("the same replacements as the standard library")
  func maximalSubparts() {
    let cases: [[UInt8]] = [
      [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xE2, 0x28, 0xA1], [0x80], [0xF8, 0x88],
    ]
    for bytes in cases {
      let whole = Array("Көл суу бар ".utf8) + bytes + Array("Көл суу бар".utf8)
      #expect(RawText(decoding: whole).string == String(decoding: whole, as: UTF8.self))
    }
  }

  @Test("binary data is told from text")
  func binary() {
    #expect(RawText(decoding: Array("%PDF-1.7\n".utf8)).isBinary)
    #expect(RawText(decoding: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]).isBinary)
    #expect(RawText(decoding: (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 37) }).isBinary)
    #expect(!RawText(decoding: Array(Self.russian.utf8)).isBinary)
  }
}
