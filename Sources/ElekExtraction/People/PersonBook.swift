import ElekLexicon

/// Who is who in a text: gathers names into people.
struct PersonBook {
  private(set) var entries: [Entry] = []

  /// One person while the text is read.
  struct Entry {
    var given: String?
    var family: String?
    var patronymic: String?
    var initials: String?
    /// The letters of a name that is nothing else.
    var letters: String?
    var name: String
    var fullness: Int
    var mentions: [EntityMention] = []
    var positions: [Position] = []
    /// Made from a family name alone.
    var isBare: Bool { given == nil && initials == nil && patronymic == nil }
  }

  /// Files a name of two words or more; returns the place of its person.
  mutating func add(_ span: NameSpan) -> Int {
    if let index = entries.firstIndex(where: { isSame(span, $0) }) {
      enrich(index, with: span)
      mention(index, span)
      return index
    }
    return open(span)
  }

  /// The person whose full name an unsure span repeats.
  mutating func addRepeated(_ span: NameSpan) -> Int? {
    guard span.parts.count > 1, span.family != nil,
      let index = entries.firstIndex(where: {
        $0.given != nil && $0.family != nil && span.given != nil && isSame(span, $0)
      })
    else { return nil }
    mention(index, span)
    return index
  }

  /// Files a single word: the nearest person before it who has that name, else one after it.
  ///
  /// - Parameter opens: whether it makes a new person when nobody has that name.
  mutating func addAlone(_ span: NameSpan, opens: Bool) -> Int? {
    var best: (index: Int, distance: Int)?
    for (index, entry) in entries.enumerated() where bears(entry, span) {
      let distance = nearness(of: entry, to: span.range.lowerBound)
      if best.map({ distance < $0.distance }) ?? true { best = (index, distance) }
    }
    if let best {
      // «Ж.М.Шга» has lost a full stop that «Ж.М.Ш.» has.
      if span.letters != nil, span.name.utf8.count > entries[best.index].name.utf8.count {
        entries[best.index].name = span.name
      }
      mention(best.index, span)
      return best.index
    }
    return opens ? open(span) : nil
  }

  private mutating func open(_ span: NameSpan) -> Int {
    entries.append(
      Entry(
        given: span.given, family: span.family, patronymic: span.patronymic,
        initials: span.initials, letters: span.letters, name: span.name,
        fullness: span.fullness,
        mentions: [EntityMention(range: span.range, rule: span.rule)]))
    return entries.count - 1
  }

  mutating func mention(_ index: Int, _ span: NameSpan) {
    entries[index].mentions.append(EntityMention(range: span.range, rule: span.rule))
  }

  private mutating func enrich(_ index: Int, with span: NameSpan) {
    var entry = entries[index]
    entry.given = entry.given ?? span.given
    entry.family = entry.family ?? span.family
    entry.patronymic = entry.patronymic ?? span.patronymic
    entry.initials = entry.initials ?? span.initials
    let isLonger =
      span.fullness == entry.fullness && span.family == entry.family
      && Self.isShortened(entry.given ?? "", span.given ?? "")
      && span.name.utf8.count > entry.name.utf8.count
    if span.fullness > entry.fullness || isLonger {
      entry.name = span.name
      entry.fullness = span.fullness
    }
    entries[index] = entry
  }

  mutating func add(_ position: Position, to index: Int) {
    let same = entries[index].positions.firstIndex { old in
      Self.folded(old.title) == Self.folded(position.title) && old.status == position.status
        && (old.of == nil || position.of == nil || old.of == position.of)
    }
    guard let same else {
      entries[index].positions.append(position)
      return
    }
    if entries[index].positions[same].of == nil { entries[index].positions[same].of = position.of }
    if entries[index].positions[same].organization == nil {
      entries[index].positions[same].organization = position.organization
    }
    if entries[index].positions[same].country == nil {
      entries[index].positions[same].country = position.country
    }
  }

  // MARK: - Who is meant

  private func isSame(_ span: NameSpan, _ entry: Entry) -> Bool {
    if span.letters != nil || entry.letters != nil { return span.letters == entry.letters }
    if let a = span.family, let b = entry.family {
      guard Self.isAlike(a, b) else { return false }
    } else if span.family != nil || entry.family != nil {
      // «Кубатбек Айылчиевич» is Кубатбек Боронов.
      guard span.patronymic != nil || entry.patronymic != nil else { return false }
      guard let a = span.given, let b = entry.given else { return false }
      return Self.isAlike(a, b)
        && (span.patronymic == nil || entry.patronymic == nil
          || span.patronymic == entry.patronymic)
    }
    if let a = span.given, let b = entry.given {
      return Self.isAlike(a, b) || span.family == entry.family && Self.isShortened(a, b)
    }
    if let a = span.initials ?? span.given, let b = entry.initials ?? entry.given {
      return Self.isSameInitial(a, b)
    }
    return span.fullness == entry.fullness
  }

  /// Whether a word alone may be this person's family or given name.
  private func bears(_ entry: Entry, _ span: NameSpan) -> Bool {
    if span.letters != nil || entry.letters != nil { return span.letters == entry.letters }
    guard let word = span.parts.first?.text else { return false }
    if let family = entry.family, Self.isAlike(family, span.family ?? word) { return true }
    if span.parts.count == 1, let given = entry.given {
      return Self.folded(given) == Self.folded(word)
    }
    return false
  }

  /// Those named before are nearer than those named after.
  private func nearness(of entry: Entry, to unit: Int) -> Int {
    var best = Int.max
    for mention in entry.mentions {
      let distance = unit - mention.range.lowerBound
      best = min(best, distance >= 0 ? distance : 1_000_000 - distance)
    }
    return best
  }

  private static func isSameInitial(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.first == b.unicodeScalars.first
  }

  static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.compactMap { scalar in
          switch scalar {
          case "ё": "е"
          case "ь", "ъ": nil
          default: scalar
          }
        }))
  }

  /// «Тынчтык» and «Тынчтыкбек»: the second part of a given name is left out.
  private static func isShortened(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    // Four letters of the first part, two to six of the second; «Фетхулла», «Фетхуллах».
    let rest = long.utf8.count - short.utf8.count
    return short.utf8.count >= 8 && long.hasPrefix(short)
      && ((4...12).contains(rest) || rest == 2 && short.utf8.count >= 14)
  }

  /// Equal, or in long names but for one letter: «Жоомарт», «Жомарт».
  private static func isAlike(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    // Names differ at their start nearly always.
    guard
      a.unicodeScalars.first?.properties.lowercaseMapping
        == b.unicodeScalars.first?.properties.lowercaseMapping
    else { return false }
    let x = Array(folded(a).unicodeScalars)
    let y = Array(folded(b).unicodeScalars)
    if x == y { return true }
    guard min(x.count, y.count) >= 6, abs(x.count - y.count) <= 1, x.first == y.first,
      x.last == y.last
    else { return false }
    var start = 0
    while start < min(x.count, y.count), x[start] == y[start] { start += 1 }
    var end = 0
    while end < min(x.count, y.count) - start, x[x.count - 1 - end] == y[y.count - 1 - end] {
      end += 1
    }
    return max(x.count, y.count) - start - end <= 1
  }
}
