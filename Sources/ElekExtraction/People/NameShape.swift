import ElekLexicon

/// The shapes that names have, longest first: which words in a row make one name.
///
/// One case a phenomenon; the first that fits is taken.
struct NameShape {
  var count: Int
  var roles: [NameSpan.Role]
  var sureness: NameSpan.Sureness
  var rule: String

  private init(
    _ roles: [NameSpan.Role], _ sureness: NameSpan.Sureness, _ rule: String
  ) {
    count = roles.count
    self.roles = roles
    self.sureness = sureness
    self.rule = rule
  }

  /// The shape of the name that starts a run of words.
  static func first(of words: ArraySlice<NameWord>) -> NameShape? {
    withInitials(words) ?? filial(words) ?? honored(words) ?? ranked(words) ?? joined(words)
      ?? withMiddleInitials(words) ?? three(words) ?? two(words) ?? one(words)
  }

  /// Initials before a family name.
  ///
  /// «А.Б. Имангазиев», «К.Кулубаев», «А. Б. Үсөнов».
  private static func withInitials(_ words: ArraySlice<NameWord>) -> NameShape? {
    guard words.first?.isInitials == true else { return nil }
    let initials = words.prefix(3).prefix { $0.isInitials }.count
    let rest = words.dropFirst(initials)
    if let filial = rest.first, filial.flags.contains(.filialLetter) || filial.isFilial,
      let own = rest.dropFirst().first, own.isInitials
    {
      // «М. у Ш.»
      return NameShape(
        [NameSpan.Role](repeating: .initials, count: initials) + [.filial, .initials], .sure,
        "person.letters")
    }
    if let father = rest.first, let filial = rest.dropFirst().first, father.isWord, filial.isFilial
    {
      // «Т. Мурат кызы»
      return NameShape(
        [NameSpan.Role](repeating: .initials, count: initials) + [.father, .filial], .sure,
        "person.initials")
    }
    guard let name = rest.first, name.isWord, !name.flags.contains(.title) else {
      return letters(words, initials)
    }
    if name.isLetter {
      // «О.Б», whose last letter has no full stop.
      return NameShape(
        [NameSpan.Role](repeating: .initials, count: initials + 1), .sure, "person.letters")
    }
    let isName = name.isFamily || name.isWeak || name.isUnknown || name.isGiven
    return NameShape(
      [NameSpan.Role](repeating: .initials, count: initials) + [.family],
      isName ? .sure : .needsTitle, "person.initials")
  }

  /// Initials alone, for somebody whose name the text keeps to itself.
  ///
  /// «О.Б. кармалган»
  private static func letters(_ words: ArraySlice<NameWord>, _ count: Int) -> NameShape? {
    guard let first = words.first, count > 1 || first.flags.contains(.severalInitials) else {
      return nil
    }
    // «Б. С. А.»
    return NameShape(
      [NameSpan.Role](repeating: .initials, count: count), .sure, "person.letters")
  }

  /// «Нурсултан Мейкин уулу», «Жумакадыр уулу Сейтек», «Асанбек кызы».
  private static func filial(_ words: ArraySlice<NameWord>) -> NameShape? {
    let words = Array(words.prefix(4))
    func mayName(_ index: Int) -> Bool {
      let word = words[index]
      return word.isWord && word.whole != nil && !word.flags.contains(.title)
        && (word.isGiven || !word.isStrong)
    }
    if words.count >= 3, words[2].isFilial, mayName(0), mayName(1), isAPerson(words[0], words[1]),
      words[1].isGiven || !words[1].isTabled, !words[1].flags.contains(.rank)
    {
      return NameShape([.given, .father, .filial], .sure, "person.filial")
    }
    guard words.count >= 2, words[1].isFilial, mayName(0), words[0].isGiven || words[0].isUnknown
    else { return nil }
    let endsBare = words[1].inflected.map { $0.features.grammaticalCase == .nom } ?? true
    if words.count >= 3, endsBare, words[2].isWord, words[2].flags.contains(.given) {
      return NameShape([.father, .filial, .given], .sure, "person.filial-first")
    }
    return NameShape(
      [.father, .filial], words[0].isGiven ? .sure : .needsOther, "person.filial-alone")
  }

  private static func isAPerson(_ given: NameWord, _ father: NameWord) -> Bool {
    if given.flags.contains(.opensSentence), given.flags.contains(.common), !given.isGiven {
      return false
    }
    if given.isGiven { return true }
    return (father.isGiven || father.isUnknown && given.isUnknown)
      && given.flags.isDisjoint(with: [.title, .place, .verb])
  }

  /// A title of honour inside a name: «Дастан ажы Мамаев».
  private static func honored(_ words: ArraySlice<NameWord>) -> NameShape? {
    let words = Array(words.prefix(3))
    guard words.count == 3, !words[1].flags.isDisjoint(with: [.honorific, .rank]),
      words[0].isWord, words[2].isWord,
      words[0].isGiven || words[0].isUnknown, words[2].isStrong
    else { return nil }
    return NameShape([.given, .honorific, .family], .sure, "person.honorific")
  }

  /// What was once a rank ends a name: «Шабдан баатыр», «Сайид Мухаммед Эфенди».
  private static func ranked(_ words: ArraySlice<NameWord>) -> NameShape? {
    let words = Array(words.prefix(5))
    guard let count = words.dropFirst().firstIndex(where: { $0.flags.contains(.rank) }),
      count <= 3
    else { return nil }
    let names = words[..<count]
    guard
      names.allSatisfy({ name in
        name.isWord && name.whole != nil && (name.isGiven || name.isUnknown)
          && !name.flags.contains(.title)
      })
    else { return nil }
    // «Улуттук баатыр», «Эл баатыры»: the word that opens a sentence tells nothing.
    let isSure = names.contains { $0.isGiven && !($0.isOther && $0.flags.contains(.opensSentence)) }
    return NameShape(
      [NameSpan.Role](repeating: .given, count: count) + [.honorific],
      isSure ? .sure : .needsTitle, "person.ranked")
  }

  /// «Урсула фон дер Ляйен», «Ахмед бин Акил аль Хатиб».
  private static func joined(_ words: ArraySlice<NameWord>) -> NameShape? {
    let words = Array(words.prefix(12))
    guard let first = words.first, first.isWord, first.isGiven || first.isUnknown else {
      return nil
    }
    var roles: [NameSpan.Role] = [.given]
    if words.count > 2, words[1].isWord, words[1].whole != nil, words[1].isGiven,
      words[2].flags.contains(.joining)
    {
      roles.append(.given)
    }
    var isJoined = false
    while true {
      let rest = words.dropFirst(roles.count)
      let particles = rest.prefix { $0.flags.contains(.joining) }.count
      guard particles > 0, let name = rest.dropFirst(particles).first, name.isWord,
        !name.isOther || name.isFamily
      else { break }
      // The father's name before the next particle.
      if isJoined { roles[roles.count - 1] = .father }
      isJoined = true
      roles += [NameSpan.Role](repeating: .joining, count: particles) + [.family]
    }
    guard isJoined else { return nil }
    return NameShape(roles, first.isGiven ? .sure : .needsTitle, "person.joined")
  }

  /// Initials between a given and a family name (`person.given-initials`).
  private static func withMiddleInitials(_ words: ArraySlice<NameWord>) -> NameShape? {
    let words = Array(words.prefix(4))
    guard let first = words.first, first.isWord, first.whole != nil, !first.isStrong,
      first.isGiven || first.isUnknown && !first.flags.contains(.opensSentence)
    else { return nil }
    let initials = words.dropFirst().prefix { $0.isInitials }.count
    guard initials > 0, let family = words.dropFirst(1 + initials).first, family.isWord,
      !family.isLetter, family.isFamily || family.isWeak || family.isUnknown
    else { return nil }
    return NameShape(
      [.given] + [NameSpan.Role](repeating: .initials, count: initials) + [.family],
      first.isGiven ? .sure : .needsTitle, "person.given-initials")
  }

  /// «Садыр Нургожоевич Жапаров», «Жапаров Садыр Нургожоевич», «Режеп Тайип Эрдоган».
  private static func three(_ words: ArraySlice<NameWord>) -> NameShape? {
    let words = Array(words.prefix(4))
    guard words.count >= 3, words[0].isWord, words[1].isWord, words[2].isWord,
      words[0].whole != nil, words[1].whole != nil
    else { return nil }
    let (a, b, c) = (words[0], words[1], words[2])
    if b.whole?.evidence == .patronymic, mayBeGiven(a), c.isFamily || c.isWeak || c.isUnknown {
      return NameShape([.given, .patronymic, .family], .sure, "person.given-patronymic-family")
    }
    if c.isPatronymic, b.isGiven || b.isUnknown, a.isFamily || a.isWeak || a.isUnknown {
      return NameShape([.family, .given, .patronymic], .sure, "person.family-given-patronymic")
    }
    // The next name of a list may start here.
    if words.count > 3, words[3].isWord, c.isGiven, words[3].isStrong { return nil }
    if a.isGiven, b.isGiven, !b.isStrong, c.isFamily || c.isUnknown || c.isWeak, !c.isGiven {
      return NameShape([.given, .given, .family], .sure, "person.two-given-family")
    }
    if a.isGiven, b.isUnknown, b.whole?.evidence == NameForm.Evidence.none, c.isStrong {
      return NameShape([.given, .given, .family], .sure, "person.two-given-family")
    }
    if a.isUnknown, !a.flags.contains(.opensSentence), b.isGiven, c.isStrong, !c.isGiven {
      return NameShape([.given, .given, .family], .sure, "person.two-given-family")
    }
    if a.isGiven, c.isFamily, !b.isStrong, !c.isGiven, b.flags.isDisjoint(with: [.title, .place]) {
      return NameShape([.given, .given, .family], .sure, "person.two-given-family")
    }
    if a.isGiven, b.isUnknown, c.isUnknown, !b.isStrong, !a.isOther {
      return NameShape([.given, .given, .family], .needsTitle, "person.foreign")
    }
    if a.isUnknown || a.isTabled, b.isUnknown, c.isUnknown || c.isGiven, !b.isStrong, !b.isWeak,
      !c.isStrong
    {
      return NameShape(
        a.isTabled ? [.family, .given, .given] : [.given, .given, .family], .needsTitle,
        "person.foreign")
    }
    return nil
  }

  private static func two(_ words: ArraySlice<NameWord>) -> NameShape? {
    let words = Array(words.prefix(3))
    guard words.count >= 2, words[0].isWord, words[0].whole != nil else { return nil }
    let (a, b) = (words[0], words[1])
    if b.isInitials {
      // «Имангазиев А.Б.»
      guard words.count < 3 || !words[2].isWord, a.whole?.evidence == .strong || a.isFamily
      else { return nil }
      return NameShape([.family, .initials], .sure, "person.family-initials")
    }
    guard b.isWord else { return nil }
    if b.isPatronymic, a.isGiven || a.isUnknown {
      return NameShape([.given, .patronymic], .sure, "person.given-patronymic")
    }
    let isFamilyFirst = a.whole?.evidence == .strong && !a.isGiven
    if isFamilyFirst, b.flags.contains(.given), !b.isStrong {
      // «Асанов Нурлан», but in «Жапаров Владимир Путинди» the second starts another name.
      if words.count > 2, words[2].isFamily || words[2].isWeak { return nil }
      // «Сарымсаков Нарындын мэрлигине келген»: a place that people are called after, inflected.
      if b.flags.contains(.place), !b.flags.contains(.bare) { return nil }
      return NameShape([.family, .given], .sure, "person.family-given")
    }
    if isFamilyFirst { return nil }
    if a.isGiven { return givenFirst(a, b) }
    if mayBeGiven(a), b.isStrong {
      return NameShape([.given, .family], .sure, "person.word-family")
    }
    let isFollowed =
      words.count > 2
      && (words[2].isInitials || words[2].flags.contains(.given) || words[2].isPatronymic)
    if a.flags.contains(.common), a.isBare, b.isStrong, !isFollowed,
      a.flags.isDisjoint(with: [.title, .place, .verb])
    {
      // «Өндүрүш Токтонасыров» at the start of a sentence, when the text has him elsewhere.
      return NameShape([.given, .family], .needsOther, "person.word-family")
    }
    if a.isTabled, !a.isOther, b.isUnknown || b.isGiven || b.isWeak {
      // «Ду Дэвэнь», «Си Цзиньпин»
      return NameShape([.family, .given], .needsTitle, "person.foreign")
    }
    if a.isStrong { return nil }
    if a.isUnknown, !a.flags.contains(.opensSentence), b.flags.contains(.family), !b.isOther {
      // «54 жаштагы Хантер Байден»
      return NameShape([.given, .family], .sure, "person.word-family")
    }
    if a.isUnknown, b.flags.contains(.common),
      b.flags.isDisjoint(with: [.title, .place, .verb, .adjective])
    {
      return NameShape([.given, .family], .needsTitle, "person.foreign")
    }
    if a.isUnknown, b.isUnknown || b.isGiven || b.isFamily || b.isWeak {
      return NameShape([.given, .family], .needsTitle, "person.foreign")
    }
    return nil
  }

  /// «Алмаз Имангазиев», «Наталья Никитенко», «Эммануэл Макрон».
  private static func givenFirst(_ a: NameWord, _ b: NameWord) -> NameShape? {
    if b.isFamily || b.isWeak && !b.isOther {
      return NameShape([.given, .family], .sure, "person.given-family")
    }
    if b.flags.contains(.divine) { return nil }
    if b.flags.contains(.given), !b.flags.contains(.place) {
      return NameShape([.given, .family], a.isOther ? .needsTitle : .sure, "person.given-given")
    }
    if b.isUnknown {
      return NameShape(
        [.given, .family], a.isOther && a.flags.contains(.opensSentence) ? .needsTitle : .sure,
        "person.given-word")
    }
    if b.flags.contains(.common), b.flags.isDisjoint(with: [.title, .place, .verb]) {
      return NameShape(
        [.given, .family], a.isOther || b.flags.contains(.adjective) ? .needsTitle : .sure,
        "person.given-common")
    }
    return nil
  }

  /// Whether a word that stands bare before a telling family name is a given name.
  private static func mayBeGiven(_ word: NameWord) -> Bool {
    if word.isGiven { return true }
    if word.flags.contains(.title) || word.flags.contains(.place) || word.flags.contains(.verb) {
      return false
    }
    // «Заславская Чокоевдин …»: a headline's first word that ends like a family name.
    if word.isWeak, word.flags.contains(.opensSentence) { return false }
    return word.isUnknown || word.isBare && !word.flags.contains(.opensSentence)
  }

  /// «Имангазиев»; other single words need the full name elsewhere or an office beside them.
  private static func one(_ words: ArraySlice<NameWord>) -> NameShape? {
    guard let word = words.first, word.isWord else { return nil }
    let form = word.final
    if form.features.isPlural || word.flags.contains(.divine) { return nil }
    if form.evidence == .strong {
      return NameShape([.family], word.isOther ? .needsOther : .sure, "person.family")
    }
    if word.flags.contains(.title)
      || word.isOther && word.flags.isDisjoint(with: [.given, .family])
    {
      return nil
    }
    // «Эркин соода», «Темир жол»: at the start of a sentence the common word is meant.
    if word.isOther, word.flags.contains(.opensSentence) || word.flags.contains(.place) {
      return word.isGiven ? NameShape([.given], .needsFamily, "person.given") : nil
    }
    let role: NameSpan.Role = form.evidence == .given ? .given : .family
    return NameShape([role], .needsOther, role == .given ? "person.given" : "person.word")
  }
}
