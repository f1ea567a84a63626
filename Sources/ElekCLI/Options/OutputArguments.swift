import ArgumentParser
import Elek

/// What a record is written as.
struct OutputArguments: ParsableArguments {
  @Option(help: "How to write records.")
  var format: RecordFormat = .jsonl

  @Flag(help: "Write the text too.")
  var text = false

  @Flag(help: "Write the sentences too.")
  var sentences = false

  @Flag(help: "Write the sentences with their tokens.")
  var tokens = false

  /// The bulky parts that are written too.
  var content: RecordContent {
    var content: RecordContent = []
    if text { content.insert(.text) }
    if sentences { content.insert(.sentences) }
    if tokens { content.insert(.tokens) }
    return content
  }

  /// What the record must hold so that it can be written.
  var contentForAnalysis: RecordContent {
    format == .pretty ? [.text, .sentences] : content
  }
}
