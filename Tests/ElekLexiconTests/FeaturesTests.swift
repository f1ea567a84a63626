import ElekLexicon
import Testing

/// Features as text and as bits.
struct FeaturesTests {
  @Test(arguments: [
    "_", "Case=Gen", "Case=Acc|Number[psor]=Sing|Person[psor]=3|Tense=Past|VerbForm=Part",
    "Evident=Nfh|Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin|Voice=Pass",
  ])
  func textComesBack(text: String) {
    #expect(Features(text)?.description == text)
  }

  @Test(arguments: ["Case", "Case=Genitive", "Colour=Red"])
  func unknownFeaturesAreRefused(text: String) {
    #expect(Features(text) == nil)
  }

  /// The accessors read the places that the table of fields says.
  @Test func accessorsReadTheirFields() throws {
    let features = try #require(
      Features(
        "Aspect=Prog|Attr=Yes|Case=Abl|Evident=Nfh|Mood=Des|NumType=Dist|Number=Plur|Person=2"
          + "|Person[psor]=3|Polarity=Neg|Tense=Fut|VerbForm=Vnoun|Voice=Rfl"))
    #expect(features.aspect == .prog)
    #expect(features.isAttributive)
    #expect(features.grammaticalCase == .abl)
    #expect(features.isInferential)
    #expect(features.mood == .des)
    #expect(features.numType == .dist)
    #expect(features.isPlural)
    #expect(features.person == 2)
    #expect(features.possessor == 3)
    #expect(features.isNegative)
    #expect(features.tense == .fut)
    #expect(features.verbForm == .vnoun)
    #expect(features.voice == .rfl)
  }

  @Test func settingVoiceAndNumberLeavesTheRest() throws {
    var features = try #require(Features("Case=Nom|Number=Sing|Person=3|Voice=Rcp"))
    features.voice = .none
    features.isPlural = true
    #expect(features.description == "Case=Nom|Number=Plur|Person=3")
  }
}
