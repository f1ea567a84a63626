import ElekLexicon
import ElekMorphology
import ElekRules
import ElekText

/// Quarters, halves and seasons.
extension DateRules {
  static let yearParts = [quarter, romanQuarter, half, season, bareSeason]

  private static let quarterNoun = DatePattern.noun("чейрек", "квартал")
  private static let anyYear = Pattern.optional(
    .anyOf([
      .sequence([DatePattern.year, DatePattern.ownYear]), DatePattern.year,
      DatePattern.ownYear.as(DateSlot.yearForm),
    ]))

  static let quarter = Rule<DateExpression>.whole(
    "date.quarter",
    examples: ["2024-жылдын биринчи чейрегинде", "1-чейректе", "жылдын 3-кварталы"],
    .sequence([
      anyYear,
      .anyOf([
        .sequence([.number(1...4).as(DateSlot.number), DatePattern.dash]),
        DatePattern.words.having(FormCondition(numTypes: [.ord])).as(DateSlot.number),
        .form(.number(1...4), FormCondition(numTypes: [.ord])).as(DateSlot.number),
      ]), quarterNoun, .notBefore(.lemma("финал")), .optional(DatePattern.edge),
    ])
  ) { match in
    guard let number = match[DateSlot.number], (1...4).contains(number.integer),
      var result = match.yearBase()
    else { return nil }
    ofThisYear(&result)
    result.parts.quarter = number.integer
    result.impliedBound = edgeBound(match)
    return result
  }

  static let romanQuarter = Rule<DateExpression>.whole(
    "date.quarter-roman", examples: ["2024-жылдын I кварталында", "III чейрек"],
    .sequence([
      anyYear,
      .anyOf([
        .sequence([DatePattern.roman, quarterNoun]),
        .capitalized(DatePattern.part("roman-quarter")).as(DateSlot.roman),
      ]), .optional(DatePattern.edge),
    ])
  ) { match in
    guard let roman = match.roman, roman.last == nil, (1...4).contains(roman.first),
      var result = match.yearBase()
    else { return nil }
    ofThisYear(&result)
    result.parts.quarter = roman.first
    result.impliedBound = edgeBound(match)
    return result
  }

  static let half = Rule<DateExpression>.whole(
    "date.half",
    examples: ["2023-жылдын биринчи жарымында", "жылдын экинчи жарымы", "биринчи жарым жылдыкта"],
    .sequence([
      anyYear,
      .anyOf([
        DatePattern.part("half").as(DateSlot.part),
        .sequence([
          .number(1...2).as(DateSlot.number), DatePattern.dash,
          .anyOf([DatePattern.noun("жарым жылдык").as(DateSlot.unit), .lemma("жарым")]),
        ]),
      ]),
    ])
  ) { match in
    guard var result = match.yearBase() else { return nil }
    let hasYear =
      result != DateExpression(DateParts()) || match.range(of: DateSlot.yearForm) != nil
    ofThisYear(&result)
    if let part = match[DateSlot.part] {
      // «экинчи жарымында» without a year is a football match's.
      guard hasYear || match.text.lexicon.lemma(part.row).contains("жылдык") else { return nil }
      result.parts.half = match.text.lexicon.cell(part.row, 2) == "H1" ? 1 : 2
    } else {
      guard hasYear || match[DateSlot.unit] != nil else { return nil }
      result.parts.half = match[DateSlot.number]?.integer
    }
    return result
  }

  private static let seasonWord = DatePattern.part("season")
  /// «жайында», «жай айларында».
  private static let seasonForms = Pattern.anyOf([
    .sequence([
      seasonWord.in(.nom).as(DateSlot.part),
      DatePattern.monthNoun.having(DatePattern.possessed).as(DateSlot.unit),
    ]), seasonWord.as(DateSlot.part),
  ])

  static let season = Rule<DateExpression>.whole(
    "date.season",
    examples: ["2023-жылдын жайында", "былтыркы кышта", "өткөн жазда", "ушул күздө"],
    .sequence([
      .anyOf([
        .sequence([DatePattern.year, DatePattern.ownYear]), DatePattern.year,
        DatePattern.shifts.as(DateSlot.shift),
      ]), seasonForms,
    ])
  ) { match in
    guard var result = match.yearBase(), let part = match[DateSlot.part],
      part.features.grammaticalCase != .acc
    else { return nil }
    if match[DateSlot.year] == nil, match[DateSlot.yearWord] == nil, !result.isAnaphoric,
      let shift = match[DateSlot.shift],
      match.range(of: DateSlot.shift)?.upperBound == match.range(of: DateSlot.part)?.lowerBound
    {
      let word = match.word(DateSlot.shift)
      // «бул жайдын курулушу» is a place's.
      if word == "бул" && part.features.grammaticalCase != .loc { return nil }
      guard word != "акыркы", word != "азыркы", word != "учурдагы" else { return nil }
      let isYears = word == "былтыркы" || word == "быйылкы"
      result.parts.unit = isYears ? .year : .season
      result.parts.offset = match.offset(of: shift)
      if part.features.grammaticalCase == .nom && !isYears && match[DateSlot.unit] == nil {
        return nil
      }
    }
    result.parts.season = seasonValue(match, part)
    return result
  }

  /// By itself, and only where it says when.
  static let bareSeason = Rule<DateExpression>.whole(
    "date.season-bare", examples: ["жазында", "күздө", "кышында"], seasonForms
  ) { match in
    guard let part = match[DateSlot.part], !part.features.isAttributive, !part.features.isPlural
    else { return nil }
    var parts = DateParts()
    parts.season = seasonValue(match, part)
    if match[DateSlot.unit] != nil { return DateExpression(parts) }
    if part.features.grammaticalCase != .loc { return nil }
    let word = match.text.lexicon.lemma(part.row)
    let isFirst = match.text.units[match.range.lowerBound].flags.contains(.capitalized)
    // «маселе жайында» is "about", «жайда» a place.
    if word == "жай" && !isFirst { return nil }
    if part.features.possessor != 3 && word == "жаз" && isFirst == false
      && match.next?.upos == .noun
    {
      return nil
    }
    return DateExpression(parts)
  }

  private static func seasonValue(_ match: Match, _ part: LexiconEntry) -> DateParts.Season? {
    DateParts.Season(rawValue: match.text.lexicon.cell(part.row, 2))
  }
}
