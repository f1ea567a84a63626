import ArgumentParser
import Elek
import ElekFormats

/// Where the texts come from, for every command that reads texts.
struct InputArguments: ParsableArguments {
  @Argument(help: "Files and folders; - or none is standard input.")
  var paths: [String] = []

  @Option(help: "How to read them.")
  var input: InputFormat = .auto

  @Option(
    name: .customLong("field"),
    help: ArgumentHelp("Another name of a JSON Lines member.", valueName: "text=body"))
  var fields: [String] = []

  @Option(help: ArgumentHelp("The name of the document, for a single text.", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("The day of publication.", valueName: "YYYY-MM-DD"))
  var published: PublicationDay?

  func validate() throws {
    _ = try options()
  }

  /// Whether the inputs are CoNLL-U, by the option or by the names of the files.
  var isConllu: Bool {
    input == .conllu
      || input == .auto && !paths.isEmpty && paths.allSatisfy { $0.hasSuffix(".conllu") }
  }

  /// What is said about the inputs, or what is wrong with it.
  func options() throws -> InputOptions {
    guard let names = FieldNames(renaming: fields) else {
      let known = FieldNames.Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--field wants NAME=OTHER, where NAME is one of \(known).")
    }
    if id != nil, paths.count > 1 || input == .jsonl || paths.contains(where: SingleText.isNot) {
      throw ValidationError("--id names a single text; the input may hold more than one.")
    }
    return InputOptions(format: input, fields: names, id: id, published: published)
  }

  /// The paths of texts, standard input when none is given.
  func textSources() throws -> [String] {
    if input == .conllu {
      throw ValidationError("CoNLL-U has words, not texts: 'elek analyze' reads it.")
    }
    return try sources()
  }

  /// The paths, standard input when none is given.
  func sources() throws -> [String] {
    if paths.isEmpty, Terminal.isInput {
      throw ValidationError("No input: give files or folders, or - for standard input.")
    }
    return paths.isEmpty ? ["-"] : paths
  }
}
