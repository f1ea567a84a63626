import ArgumentParser

/// How much of the machine a run takes.
struct ThreadArguments: ParsableArguments {
  @Option(help: "How many threads to use; all cores unless said.")
  var jobs: Int = Cores.count

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be at least 1.") }
  }
}
