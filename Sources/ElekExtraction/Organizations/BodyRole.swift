import ElekLexicon
import ElekMorphology
import ElekText

/// What a word can be in the name of a body, left of its head.
enum BodyRole: Sendable {
  /// «мамлекеттик».
  case adjective
  /// «иштер», «жер түзүлүшү».
  case noun
  /// «саламаттыкты» before «сактоо».
  case object
  /// «сактоо».
  case action
  /// «кыймылынын».
  case genitive
  /// «коррупцияга» before «каршы».
  case dative
  /// «кырдаалдарда» before «башкаруу».
  case locative
  /// «Орусиядагы».
  case attributive
  /// «боюнча».
  case about
  /// «каршы», «үчүн».
  case against
  /// «атындагы».
  case named
  /// «жана».
  case and
  case comma
  /// Initials before a name with «атындагы», a number after №.
  case mark
  case none
}

extension BodyWords {
  /// The role that a unit plays before a unit of the role `next`.
  func role(_ place: Int, before next: BodyRole, in text: AnalyzedText) -> BodyRole {
    let unit = text.units[place]
    switch unit.kind {
    case .comma: return .comma
    case .word, .abbreviation: break
    case .initials: return next == .noun ? .mark : .none
    default: return .none
    }
    if unit.flags.contains(.newlineBefore) && unit.kind != .word { return .none }
    if has(place, and, in: text) { return .and }
    if has(place, about, in: text) { return .about }
    if has(place, against, in: text) { return .against }
    // «экстремизм менен күрөшүү».
    if next == .action, has(place, with, in: text) { return .against }
    if isFunctionWord(place, in: text) { return .none }
    if text.text(place) == "атындагы" { return .named }
    for reading in text.readings(of: place) {
      let role = Self.role(reading, before: next)
      if role == .object, next == .noun, !isVerbal(place + 1, in: text) { continue }
      if role != .none { return role }
    }
    return .none
  }

  /// «каттоо», also where it is read as a noun.
  func isVerbal(_ place: Int, in text: AnalyzedText) -> Bool {
    text.readings(of: place).contains { $0.features.verbForm == .vnoun }
  }

  private static func role(_ reading: Reading, before next: BodyRole) -> BodyRole {
    let features = reading.features
    if features.possessor == 1 || features.possessor == 2 || features.person == 1
      || features.person == 2
    {
      return .none
    }
    switch reading.upos {
    case .verb:
      return features.verbForm == .vnoun && features.grammaticalCase.isBare ? .action : .none
    case .adj:
      return features.isAttributive
        ? .attributive : features.grammaticalCase.isBare ? .adjective : .none
    case .noun, .propn, .num:
      if features.isAttributive { return .attributive }
      switch features.grammaticalCase {
      case .nom, .none: return .noun
      case .acc: return next == .action || next == .noun ? .object : .none
      case .gen: return .genitive
      case .dat: return next == .against || next == .action ? .dative : .none
      case .loc: return next == .action ? .locative : .none
      default: return .none
      }
    default: return .none
    }
  }
}

extension Features.Case {
  fileprivate var isBare: Bool { self == .nom || self == .none }
}
