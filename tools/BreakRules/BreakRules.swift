import ElekText
import Foundation

/// Compiles `Sources/CElekICU/words.rules`, so that no start has to.
///
/// usage: BreakRules FILE
@main
struct BreakRulesCommand {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: BreakRules FILE")
      exit(64)
    }
    let bytes = try BreakRules.compile()
    try Data(bytes).write(to: URL(fileURLWithPath: CommandLine.arguments[1]))
    print("\(bytes.count) bytes, made by ICU \(BreakRules.icuVersion / 100)")
  }
}
