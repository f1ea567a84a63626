/// The types that the grammar treats alike, by their places in `EventLexicon.types`.
final class TypeNames: Sendable {
  let names: [String]
  /// Both sides are `who`: «Асан Үсөнов Бакыт Сыдыков менен жолугушту».
  let joint: Set<Int>
  /// The noun is what happens: «өрт чыкты», «форум өттү».
  let happening: Set<Int>
  /// Sayings and askings, whose places are rarely their own.
  let reports: Set<Int>
  /// The dative is where: «Ошко барды».
  let motion: Set<Int>
  /// A place may be what suffers: «шаарды басып алды».
  let assaults: Set<Int>
  /// A number says how much or how many: «12 пайызга өстү», «эки киши каза болду».
  let measured: Set<Int>
  let discuss: Int
  let change: Int
  let travel: Int
  /// Counted over a time: «үч айда 11 киши набыт болду».
  let counted: Set<Int>
  /// What depends on them is asked for, not told.
  let demands: Set<Int>
  /// A missing subject is the person spoken of before.
  let personal: Set<Int>
  /// Steps of a case against somebody.
  let cases: Set<Int>
  /// Types whose nouns are events without a verb: «отурумунда», «жол кырсыгынан».
  let nounTypes: Set<Int>
  /// Types whose nouns are events where a verb of planning follows.
  let scheduled: Set<Int>
  /// Into an office: «төрага шайланды» names what he becomes.
  let offices: Set<Int>
  /// What things are given or asked to as well: «ага каражат бөлүндү».
  let givings: Set<Int>
  /// What goes on for a time: «20-майга чейин өтөт».
  let lasting: Set<Int>
  let state: Int
  let gatherings: Set<Int>

  init(_ names: [String]) {
    self.names = names
    func places(_ list: String...) -> Set<Int> {
      Set(list.compactMap { names.firstIndex(of: $0) })
    }
    joint = places("meet", "discuss", "sign")
    happening = places("accident", "change")
    reports = places("state", "request", "propose", "order")
    motion = places("travel")
    assaults = places("attack")
    measured = places("change", "fund", "die", "injure", "arrest", "sentence", "accident")
    travel = names.firstIndex(of: "travel") ?? -1
    change = names.firstIndex(of: "change") ?? -2
    discuss = names.firstIndex(of: "discuss") ?? -1
    counted = places("die", "injure", "change", "accident", "arrest")
    demands = places("request", "propose", "order")
    personal = places(
      "appoint", "dismiss", "elect", "award", "arrest", "sentence", "release", "die", "injure",
      "charge", "sign", "travel", "request", "propose", "attend")
    offices = places("appoint", "elect")
    givings = places("fund", "request")
    lasting = places("hold", "protest")
    cases = places("charge", "sentence", "investigate")
    nounTypes = places(
      "meet", "hold", "travel", "protest", "discuss", "accident", "open", "die", "appoint", "state",
      "sign", "elect", "dismiss", "arrest", "release")
    scheduled = nounTypes.union(places("attend", "change", "adopt")).subtracting(places("state"))
    state = names.firstIndex(of: "state") ?? -1
    gatherings = places("meet", "hold")
  }
}
