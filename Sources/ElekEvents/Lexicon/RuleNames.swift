/// The ids of the rules of events, made once: `event.meet.verb`, `event.hold.noun`.
struct RuleNames: Sendable {
  private let ids: [[String]]

  /// How a text says an event.
  enum Construction: Int, CaseIterable {
    /// «жолугушту».
    case verb
    /// «кармалды».
    case passive
    /// «келип, …».
    case converb
    /// «курулган көпүрө».
    case participle
    /// «курулганын», «курууга».
    case nominal
    /// «форум өттү».
    case nounVerb
    /// «жолугушууда».
    case noun
    /// «айтымында».
    case words
    /// «Асан Үсөнов менен жолугушту».
    case with

    var name: String {
      switch self {
      case .nounVerb: "noun-verb"
      case .verb: "verb"
      case .passive: "passive"
      case .converb: "converb"
      case .participle: "participle"
      case .nominal: "nominal"
      case .noun: "noun"
      case .words: "words"
      case .with: "with"
      }
    }
  }

  init(types: [String]) {
    ids = types.map { type in Construction.allCases.map { "event.\(type).\($0.name)" } }
  }

  func id(_ type: Int, _ construction: Construction) -> String { ids[type][construction.rawValue] }
}
