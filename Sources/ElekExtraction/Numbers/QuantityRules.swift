import ElekLexicon
import ElekMorphology
package import ElekRules
import ElekText

/// The rules that tell what a numeral measures, counts or orders; the first that fits names it.
///
/// A rule's range is the numeral's, so rules compete for numerals and never for words.
package enum QuantityRules {
  static let all: [Rule<QuantityFrame>] = NonQuantityRules.all + finding

  private static let finding: [Rule<QuantityFrame>] = [
    percentSign, percent, percentApart, moneySign, moneySignAfter, money, measure, halfMeasure,
    age, ageOf, times, ordinal, fraction, countedNoun, collective,
  ]

  /// The rules that find something, as a reader sees them.
  package static var notes: [RuleNote] { finding.map(\.note) }
  /// The rules that reject, as a reader sees them.
  package static var rejectionNotes: [RuleNote] { NonQuantityRules.all.map(\.note) }

  static let numeral = Slot<UnitSpan>("numeral")
  static let unit = Slot<LexiconEntry>("unit")

  /// A numeral of some kind; the layers are those of `NumeralLayers`.
  static func numeral(_ layer: String) -> Pattern { Pattern.layer(layer).as(numeral) }

  /// `миңден ашуун (сом)`: a modifier between a numeral and its unit.
  private static let modifier = Pattern.optional(
    .entryWhere("numbers/modifiers", column: "position", ["after"]))

  private static func counted(_ kind: String) -> Pattern {
    .sequence([
      numeral("cardinal"), modifier,
      Pattern.entryWhere("numbers/units", column: "kind", [kind]).as(unit),
    ])
  }

  static let percentSign = Rule<QuantityFrame>(
    "quantity.percent-sign", examples: ["12,5%", "10-15%"], numeral("percent")
  ) { frame($0, .percent, unit: "percent") }

  static let percent = Rule<QuantityFrame>(
    "quantity.percent", examples: ["12,5 пайызга", "30 пайыздан ашыгы"], counted("percent")
  ) {
    named($0, .percent)
  }

  /// With a space.
  static let percentApart = Rule<QuantityFrame>(
    "quantity.percent-apart", examples: ["95 %га"],
    .sequence([numeral("cardinal"), .kind(.percent)])
  ) { frame($0, .percent, unit: "percent") }

  static let money = Rule<QuantityFrame>(
    "quantity.money", examples: ["35 миң сом", "100 АКШ долларына"], counted("currency")
  ) {
    named($0, .money)
  }

  static let moneySign = Rule<QuantityFrame>(
    "quantity.money-sign", examples: ["$100", "€2,6 млн"],
    .sequence([.kind(.currency), .glued, numeral("cardinal")])
  ) { match in
    guard let frame = signed(match, match.range.lowerBound) else { return nil }
    return .value(frame, match.range)
  }

  static let moneySignAfter = Rule<QuantityFrame>(
    "quantity.money-sign-after", examples: ["3 млн $", "100€"],
    .sequence([numeral("cardinal"), .kind(.currency)])
  ) { match in
    signed(match, match.range.upperBound - 1).map { .value($0, $0.numeral) }
  }

  static let measure = Rule<QuantityFrame>(
    "quantity.measure", examples: ["300 гектарга", "1 миң 300 метр"], counted("measure")
  ) {
    named($0, .measure)
  }

  /// «жарым финал» is no half of anything.
  static let halfMeasure = Rule<QuantityFrame>(
    "quantity.half-measure", examples: ["жарым литр"],
    .sequence([
      numeral("half"),
      Pattern.entryWhere("numbers/units", column: "kind", ["currency", "measure"]).as(unit),
    ])
  ) { named($0, .measure) }

  /// Not «4 миң жаштар», «20 жаш адис».
  static let age = Rule<QuantityFrame>(
    "quantity.age", examples: ["37 жаштагы", "85 жаш курагында", "12 жашар"],
    .sequence([
      numeral("cardinal"), modifier,
      .anyOf([
        .sequence([
          Pattern.lemma("жаш").having(
            FormCondition(cases: [.gen, .acc, .dat, .loc, .abl, .equ], plural: false)
          ).as(unit)
        ]),
        Pattern.lemma("жаш").having(FormCondition(possessed: true, plural: false)).as(unit),
        .sequence([Pattern.lemma("жаш").as(unit), .before(.lemma("курак"))]),
        .sequence([
          Pattern.lemma("жаш").having(FormCondition(cases: [.none, .nom], plural: false)).as(unit),
          .notBefore(.upos(.noun)),
        ]),
        Pattern.lemma("жашар").as(unit),
      ]),
    ])
  ) { frame($0, .age, unit: "age") }

  /// The word before the number.
  static let ageOf = Rule<QuantityFrame>(
    "quantity.age-of", examples: ["жаш курагы 20-65 ортосунда", "курагы 45те"],
    .sequence([
      Pattern.lemma("курак").having(FormCondition(possessed: true)), numeral("cardinal"),
      .notBefore(.lemma("жаш")),
    ])
  ) { frame($0, .age, unit: "age") }

  static let times = Rule<QuantityFrame>(
    "quantity.times", examples: ["эки эсе", "үч эседен ашык"],
    .sequence([numeral("cardinal"), modifier, Pattern.lemma("эсе").as(unit)])
  ) { frame($0, .multiple, unit: "times") }

  static let ordinal = Rule<QuantityFrame>(
    "quantity.ordinal", examples: ["биринчи", "3-орунда", "II топтогу"], numeral("ordinal")
  ) {
    frame($0, .ordinal, unit: "ordinal")
  }

  static let fraction = Rule<QuantityFrame>(
    "quantity.fraction", examples: ["үчтөн бири"], numeral("fraction")
  ) {
    frame($0, .fraction, unit: nil)
  }

  /// The noun is looked for by `CountedNounFinder`.
  static let countedNoun = Rule<QuantityFrame>(
    "quantity.number-noun", examples: ["500 кичи автобус", "35 миңге чукул жаранын"],
    numeral("cardinal")
  ) { frame($0, .count, unit: nil) }

  /// What is counted is known from elsewhere.
  static let collective = Rule<QuantityFrame>(
    "quantity.collective", examples: ["бешөө", "үчөөнү"], numeral("collective")
  ) {
    frame($0, .count, unit: nil)
  }

  // MARK: - Productions

  private static func frame(
    _ match: Match, _ kind: Quantity.Kind, unit name: String?
  ) -> RuleResult<QuantityFrame>? {
    guard let range = match.range(of: numeral) else { return nil }
    let noun = match[unit]
    let frame = QuantityFrame(
      kind: kind, unit: name, noun: noun?.range, nounFeatures: noun?.features ?? .none,
      numeral: range)
    return .value(frame, range)
  }

  /// The currency whose sign a unit is; signs are no words, so no reading has their row.
  private static func signed(_ match: Match, _ place: Int) -> QuantityFrame? {
    guard let range = match.range(of: numeral),
      let table = match.text.lexicon.table("numbers/units")
    else { return nil }
    let sign = String(match.text.text(place).unicodeScalars.prefix(1))
    guard let row = table.rows.first(where: { match.text.lexicon.lemma($0) == sign }) else {
      return nil
    }
    let unit = match.text.lexicon.cell(row, table.column("unit"))
    return QuantityFrame(kind: .money, unit: unit, numeral: range)
  }

  /// The unit is what the units table says.
  private static func named(_ match: Match, _ kind: Quantity.Kind) -> (QuantityFrame, Range<Int>)? {
    guard let range = match.range(of: numeral), let entry = match[unit] else { return nil }
    let lexicon = match.text.lexicon
    let table = lexicon.tables[lexicon.tableIndex(ofRow: entry.row)]
    guard table.name == "numbers/units" else { return nil }
    let frame = QuantityFrame(
      kind: kind, unit: lexicon.cell(entry.row, table.column("unit")), noun: entry.range,
      nounFeatures: entry.features, numeral: range)
    return (frame, range)
  }

  private static func named(
    _ match: Match, _ kind: Quantity.Kind
  ) -> RuleResult<QuantityFrame>? {
    let found: (QuantityFrame, Range<Int>)? = named(match, kind)
    return found.map { .value($0.0, $0.1) }
  }
}
