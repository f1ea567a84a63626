import ArgumentParser
import Elek
import ElekFormats
import ElekMorphology
import Foundation

/// Trains the tagger on a treebank, and says by cross-validation how well that goes.
@main
struct TaggerTrainerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "TaggerTrainer",
    abstract: "Trains the tagger on a CoNLL-U treebank with lemmas and parts of speech.")

  @Argument(help: "The treebank.")
  var treebank: String

  @Option(help: "Where to write the weights.")
  var output: String?

  @Option(help: "Parts of the cross-validation; 0 for none.")
  var folds = 5

  @Option(help: "How often training goes through the sentences.")
  var epochs = 6

  func run() throws {
    let file = try ConlluFile(parsing: WholeInput.bytes(of: treebank))
    let examples = try Example.examples(of: file)
    print("\(examples.count) sentences, \(file.words.count) tokens")
    if folds > 1 { crossValidate(examples) }
    if let output {
      let weights = TaggerWeights(scaling: Trainer.train(examples, epochs: epochs))
      try Data(weights.bytes).write(to: URL(fileURLWithPath: output))
      print("\(output): \(weights.bytes.count) bytes")
    }
  }

  /// Trains on all parts but one and tests on that one, in turn.
  private func crossValidate(_ examples: [Example]) {
    var random = SplitMix(state: 7)
    let shuffled = examples.shuffled(using: &random)
    var score = Score()
    for fold in 0..<folds {
      let parts = shuffled.enumerated()
      let training = parts.filter { $0.offset % folds != fold }.map(\.element)
      let tested = parts.filter { $0.offset % folds == fold }.map(\.element)
      let weights = TaggerWeights(scaling: Trainer.train(training, epochs: epochs))
      let seen = Set(training.flatMap(\.forms))
      for example in tested { score.add(example, weights, seen: seen) }
    }
    print(score)
  }
}
