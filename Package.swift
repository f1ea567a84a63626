// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "elek",
  products: [
    .library(name: "Elek", targets: ["Elek", "ElekText", "ElekLexicon"]),
    .executable(name: "elek", targets: ["ElekCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // C: the only places that see ICU, and the bytes of the compiled lexicon and of the tagger's weights.
    .target(
      name: "CElekICU",
      exclude: ["words.rules", "words.brk"],
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "CElekLexicon", exclude: ["lexicon.blob", "tagger.weights"]),

    // Layers, lowest first; each may use only those above it.
    .target(name: "ElekText", dependencies: ["CElekICU"]),
    .target(name: "ElekLexicon", dependencies: ["CElekLexicon", "ElekText"]),
    .target(name: "ElekMorphology", dependencies: ["CElekLexicon", "ElekText", "ElekLexicon"]),
    .target(name: "ElekRules", dependencies: ["ElekText", "ElekLexicon", "ElekMorphology"]),
    .target(
      name: "ElekExtraction",
      dependencies: ["ElekText", "ElekLexicon", "ElekMorphology", "ElekRules"]),
    .target(
      name: "ElekEvents",
      dependencies: ["ElekText", "ElekLexicon", "ElekMorphology", "ElekRules", "ElekExtraction"]),
    .target(
      name: "Elek",
      dependencies: [
        "ElekText", "ElekLexicon", "ElekMorphology", "ElekRules", "ElekExtraction", "ElekEvents",
      ]),
    .target(
      name: "ElekFormats", dependencies: ["ElekText", "ElekLexicon", "ElekMorphology", "Elek"]),
    .executableTarget(
      name: "ElekCLI",
      dependencies: [
        "ElekText", "ElekLexicon", "ElekMorphology", "ElekRules", "Elek", "ElekFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tools: run from this folder by the Makefile, not part of the product.
    .executableTarget(
      name: "LexiconCompiler",
      dependencies: [
        "ElekText", "ElekLexicon",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "tools/LexiconCompiler"),
    .executableTarget(
      name: "TaggerTrainer",
      dependencies: [
        "ElekText", "ElekLexicon", "ElekMorphology", "Elek", "ElekFormats",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "tools/TaggerTrainer"),
    .executableTarget(
      name: "BreakRules", dependencies: ["ElekText"], path: "tools/BreakRules"),
    .executableTarget(
      name: "RuleBook",
      dependencies: [
        "ElekText", "ElekLexicon", "ElekRules", "Elek",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "tools/RuleBook"),
    .executableTarget(
      name: "ElekBenchmark", dependencies: ["CElekICU"], path: "Benchmarks/ElekBenchmark"),

    // Tests. ElekTestSupport is a plain target that they share.
    .target(
      name: "ElekTestSupport", dependencies: ["ElekText", "ElekLexicon", "Elek"],
      path: "Tests/ElekTestSupport"),
    .testTarget(name: "ElekTextTests", dependencies: ["ElekText", "ElekTestSupport"]),
    .testTarget(name: "ElekLexiconTests", dependencies: ["ElekLexicon", "ElekTestSupport"]),
    .testTarget(
      name: "ElekMorphologyTests",
      dependencies: ["ElekText", "ElekLexicon", "ElekMorphology", "ElekTestSupport"]),
    .testTarget(
      name: "ElekExtractionTests",
      dependencies: [
        "ElekText", "ElekLexicon", "ElekMorphology", "ElekExtraction", "ElekTestSupport",
      ]),
    .testTarget(
      name: "ElekCorpusTests",
      dependencies: ["ElekText", "ElekLexicon", "ElekRules", "Elek", "ElekTestSupport"]),
    .testTarget(
      name: "ElekTests", dependencies: ["ElekText", "ElekLexicon", "Elek", "ElekTestSupport"]),
    .testTarget(
      name: "ElekFormatsTests",
      dependencies: ["ElekText", "Elek", "ElekFormats", "ElekTestSupport"]),
    .testTarget(
      name: "ElekEndToEndTests",
      dependencies: [
        "ElekText", "ElekRules", "Elek", "ElekFormats", "ElekCLI", "RuleBook", "ElekTestSupport",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// InternalImportsByDefault (SE-0409) keeps the C modules out of every public signature;
// MemberImportVisibility (SE-0444) keeps a file's imports honest.
for target in package.targets where target.type != .plugin {
  target.swiftSettings = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
  ]
}
