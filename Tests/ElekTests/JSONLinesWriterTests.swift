import Elek
import ElekTestSupport
import Testing

@Suite struct JSONLinesWriterTests {
  private func written(_ write: (inout JSONLinesWriter) -> Void) -> String {
    var writer = JSONLinesWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", #""""#),
    ("Өкмөт", #""Өкмөт""#),
    (#"«"тырмакча"»"#, #""«\"тырмакча\"»""#),
    (#"a\b"#, #""a\\b""#),
    ("бир\nэки\r\tүч", #""бир\nэки\r\tүч""#),
    ("\u{8}\u{C}", #""\b\f""#),
    ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("\u{7F}\u{2028}😀", "\"\u{7F}\u{2028}😀\""),
    ("\"", #""\"""#),
  ])
  func escapesOnlyWhatItMust(text: String, json: String) throws {
    #expect(written { $0.string(text) } == json)
    #expect(try JSONValue(parsing: json) == .string(text))
  }

  @Test(arguments: [0, 7, 10, -1, 35000, Int.max, Int.min])
  func writesWholeNumbers(number: Int) {
    #expect(written { $0.integer(number) } == String(number))
  }

  @Test func putsCommasBetweenValuesOnly() {
    let json = written {
      $0.beginObject()
      $0.key("a")
      $0.beginArray()
      $0.endArray()
      $0.key("b")
      $0.beginArray()
      $0.integer(1)
      $0.null()
      $0.bool(true)
      $0.string("[")
      $0.string("")
      $0.beginObject()
      $0.endObject()
      $0.endArray()
      $0.key(escaping: "ө\"")
      $0.bool(false)
      $0.endObject()
      $0.endLine()
      $0.beginObject()
      $0.endObject()
    }
    #expect(json == #"{"a":[],"b":[1,null,true,"[","",{}],"ө\"":false}"# + "\n{}")
  }
}
