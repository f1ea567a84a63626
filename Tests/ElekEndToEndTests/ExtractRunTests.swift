import Elek
import ElekTestSupport
import Foundation
import Testing

/// The run itself: order, threads, statuses, messages.
@Suite struct ExtractRunTests {
  @Test func writesTheSameBytesOnAnyNumberOfThreads() throws {
    var input = ""
    for number in 1...300 {
      let text = String(repeating: "\(number)-айылда жаңы мектеп ачылды. ", count: number % 13)
      input += number % 50 == 0 ? "бузук сап\n" : #"{"id":"\#(number)","text":"\#(text)"}"# + "\n"
    }
    let arguments = ["extract", "--input", "jsonl", "--text", "--jobs"]
    let one = try ElekBinary.run(arguments + ["1"], input: input.utf8)
    let two = try ElekBinary.run(arguments + ["2"], input: input.utf8)
    let eight = try ElekBinary.run(arguments + ["8"], input: input.utf8)
    #expect(one.status == 65)
    #expect(one.lines.count == 300)
    #expect(one.output == two.output)
    #expect(one.output == eight.output)
    #expect(one.messages == eight.messages)
    let validator = try SchemaValidator(schema: RecordSchema.text)
    for line in one.lines {
      #expect(validator.problems(of: try JSONValue(parsing: line)) == [])
    }
  }

  @Test func saysThatThereIsNoInput() throws {
    let folder = try TemporaryFolder()
    let empty = try ElekBinary.run(["extract", folder.path])
    #expect(empty.status == 66)
    #expect(empty.output.isEmpty)
    let missing = try ElekBinary.run(["extract", folder.path + "/none.txt"])
    #expect(missing.status == 66)
    #expect(missing.lines.count == 1)
  }

  @Test(arguments: [
    ["--jobs", "0"], ["--published", "2024-02-30"], ["--field", "body=text"],
    ["--input", "docx"], ["--offsets", "byte"], ["--id", "a", "one.txt", "two.txt"],
    ["--id", "a", "lines.jsonl"], ["--no-such-option"],
  ])
  func refusesWrongUsage(arguments: [String]) throws {
    let outcome = try ElekBinary.run(["extract"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.messages.isEmpty)
  }

  @Test func saysNothingWhenTheReaderGoesAway() throws {
    let line = """
      test "$({ yes '{"text":"Жаңы көпүрө ачылды."}' | head -n 2000 | "$ELEK" extract \
      --input jsonl | head -n 1 >/dev/null; } 2>&1)" = ""
      """
    #expect(try ElekBinary.shell(line) == 0)
  }

  @Test func saysThatTheOutputCannotBeWritten() throws {
    let status = try ElekBinary.shell(#"echo Текст. | "$ELEK" extract >/dev/full"#)
    #expect(status == 74)
  }

  @Test func printsTheSchema() throws {
    let outcome = try ElekBinary.run(["schema"])
    #expect(outcome.status == 0)
    #expect(String(decoding: outcome.output, as: UTF8.self) == RecordSchema.text)
  }

  @Test func readsAloud() throws {
    let outcome = try ElekBinary.run(
      ["extract", "--format", "pretty", "--id", "a"], input: "Көпүрө ачылды.".utf8)
    #expect(outcome.lines.first == "Көпүрө ачылды.")
  }
}
