import ArgumentParser
import ElekLexicon
import ElekMorphology

/// `elek inflect`.
struct InflectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "inflect",
    abstract: "Makes the form of a word that has the given features.",
    discussion: """
      Features are written as in CoNLL-U. All right forms are printed, one a line.

      Example:

        elek inflect Имангазиев Case=Gen
      """)

  @Argument(help: "The dictionary form.")
  var lemma: String

  @Argument(help: "The features, such as 'Case=Loc|Number=Plur'.")
  var features: String

  @Option(help: "The part of speech, when the word has several: NOUN, VERB …")
  var upos: String?

  func run() throws {
    guard let wanted = Features(features) else {
      throw ValidationError("'\(features)' holds a feature that is not known.")
    }
    var tag: UPOS?
    if let upos {
      tag = UPOS(tag: upos)
      if tag == nil { throw ValidationError("'\(upos)' is no UPOS tag.") }
    }
    let forms = Inflector(lexicon: .builtIn).forms(of: lemma, upos: tag, features: wanted)
    guard !forms.isEmpty else {
      Messages.report("'\(lemma)' has no form with these features")
      throw ExitCode(65)
    }
    try StandardOutput().finish(writing: Array((forms.joined(separator: "\n") + "\n").utf8))
  }
}
