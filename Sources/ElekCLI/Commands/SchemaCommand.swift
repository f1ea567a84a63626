import ArgumentParser
import Elek

/// `elek schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "schema",
    abstract: "Prints the JSON Schema of the records.",
    discussion: """
      Example:

        elek schema > record.schema.json
      """)

  func run() throws {
    try StandardOutput().finish(writing: Array(RecordSchema.text.utf8))
  }
}
