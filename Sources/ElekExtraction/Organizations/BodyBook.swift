import ElekLexicon
import ElekMorphology

/// Gathers the mentions of one body through a text: full name, acronym, alias, short form.
struct BodyBook {
  let bodies: BodyLexicon
  private(set) var list: [Entry] = []
  private var byRow: [Int: Int] = [:]
  private var byName: [String: Int] = [:]
  private var byAcronym: [String: Int] = [:]
  /// Bodies by the unit after a mention.
  private var byEnd: [Int: Int] = [:]

  /// A body with what makes it known again.
  struct Entry {
    var organization: Organization
    /// The name in small letters without quotation marks, word by word.
    var words: [String]
    var isAcronym: Bool
    /// The name between the quotation marks.
    var core: String?
    var parent: String?
    var mergedInto: Int?
  }

  init(bodies: BodyLexicon) { self.bodies = bodies }

  /// Files a candidate under the body that it means, or under a new one.
  mutating func add(_ candidate: BodyCandidate) {
    let key = Self.key(candidate.name)
    var index: Int?
    if let end = candidate.definedBy { index = byEnd[end] }
    if index == nil, let row = candidate.row { index = byRow[row] }
    if index == nil, candidate.isAcronym { index = byAcronym[candidate.name] }
    if index == nil { index = byName[key] }
    if index == nil, let core = candidate.core { index = byName[Self.key(core)] }
    if let found = index, let country = candidate.country,
      let known = list[found].organization.country, known != country
    {
      // Another country's body of the same name.
      index = list.firstIndex { $0.organization.country == country && $0.key == key }
    }
    let place = index ?? list.count
    if index == nil { list.append(entry(candidate)) } else { improve(place, with: candidate) }
    list[place].organization.mentions.append(
      EntityMention(range: candidate.range, rule: candidate.rule))
    if let row = candidate.row, byRow[row] == nil { byRow[row] = place }
    if byName[key] == nil { byName[key] = place }
    if let core = candidate.core, byName[Self.key(core)] == nil {
      byName[Self.key(core)] = place
    }
    if candidate.isAcronym {
      byAcronym[candidate.name] = place
      if list[place].organization.acronym == nil || candidate.definedBy != nil {
        list[place].organization.acronym = candidate.name
      }
    }
    byEnd[candidate.range.upperBound] = place
  }

  private func entry(_ candidate: BodyCandidate) -> Entry {
    var organization = Organization(name: candidate.name)
    organization.country = candidate.country ?? candidate.row.flatMap { bodies.country($0) }
    organization.sector =
      candidate.row.flatMap { bodies.sector($0) }
      ?? candidate.head.flatMap { $0 >= 0 ? bodies.sector(ofHead: $0) : nil }
    organization.acronym = candidate.row.flatMap { bodies.acronym($0) }
    return Entry(
      organization: organization, words: Self.words(candidate.name),
      isAcronym: candidate.isAcronym, core: candidate.core, parent: candidate.parent)
  }

  /// The fullest form gives the name.
  private mutating func improve(_ index: Int, with candidate: BodyCandidate) {
    let words = Self.words(candidate.name)
    let isTyped =
      list[index].core != nil
      && list[index].words.count
        > Self.words(list[index].core ?? "").count
    let isFuller =
      !(isTyped && candidate.core != nil)
      && (list[index].isAcronym && !candidate.isAcronym
        || list[index].isAcronym == candidate.isAcronym && words.count > list[index].words.count)
    if isFuller {
      list[index].organization.name = candidate.name
      list[index].words = words
      list[index].isAcronym = candidate.isAcronym
    }
    if list[index].organization.country == nil {
      list[index].organization.country = candidate.country
    }
    if list[index].parent == nil { list[index].parent = candidate.parent }
  }

  /// Files a mention under a body that is known already.
  mutating func repeatMention(of index: Int, _ range: Range<Int>) {
    list[index].organization.mentions.append(
      EntityMention(range: range, rule: "organization.repeat"))
  }

  /// The body that goes by these words between quotation marks.
  func named(_ core: String) -> Int? { byName[Self.key(core)] }

  func named(anyOf cores: [String]) -> Int? {
    for core in cores {
      if let index = named(core) { return index }
    }
    return nil
  }

  func named(acronym: String) -> Int? { byAcronym[acronym] }

  // MARK: - Short forms

  /// The bodies, short forms joined with the full ones, by first mention.
  mutating func organizations() -> [Organization] {
    joinShortForms()
    var kept = list.filter { $0.mergedInto == nil }
    for index in kept.indices {
      kept[index].organization.mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    kept.sort { $0.first < $1.first }
    var result = kept.map(\.organization)
    for (index, entry) in kept.enumerated() {
      guard let parent = entry.parent else { continue }
      let key = Self.key(parent)
      result[index].parent = kept.firstIndex {
        $0.key == key || $0.organization.acronym == parent
      }
      if result[index].parent == index { result[index].parent = nil }
    }
    return result
  }

  /// «шаардык кеңеш» is the «Бишкек шаардык кеңеши» of the text, «мэрия» its «Бишкек мэриясы».
  private mutating func joinShortForms() {
    for short in list.indices where !list[short].isAcronym && list[short].core == nil {
      if list[short].words == ["парламент"], list[short].organization.country == nil,
        let full = list.firstIndex(where: { $0.words == ["жогорку", "кеңеш"] })
      {
        list[full].organization.mentions += list[short].organization.mentions
        list[short].mergedInto = full
        continue
      }
      if list[short].words == ["өкмөт"] || list[short].words.first == "басма" { continue }
      var full: Int?
      var isUnique = true
      for other in list.indices
      where other != short && list[other].mergedInto == nil && list[other].core == nil
        && list[other].parent == nil
        && (isShort(list[short].words, of: list[other].words)
          || isPortfolio(list[short].words, of: list[other].words))
      {
        if full != nil { isUnique = false }
        full = other
      }
      guard isUnique, let full, agree(list[short], list[full]) else { continue }
      list[full].organization.mentions += list[short].organization.mentions
      list[short].mergedInto = full
    }
  }

  /// «Транспорт министрлиги» is the «Транспорт жана коммуникациялар министрлиги» of the text.
  private func isPortfolio(_ short: [String], of full: [String]) -> Bool {
    guard short.count >= 2, short.count < full.count, short.first == full.first,
      short.last == full.last, let last = short.last,
      bodies.merging.contains(where: { last.hasPrefix($0) })
    else { return false }
    var rest = full[...]
    for word in short {
      guard let found = rest.firstIndex(of: word) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  private func agree(_ short: Entry, _ full: Entry) -> Bool {
    guard let a = short.organization.country, let b = full.organization.country else {
      return true
    }
    return a == b
  }

  /// Whether `short` is the end of `full`, endings of two letters aside.
  private func isShort(_ short: [String], of full: [String]) -> Bool {
    guard short.count < full.count, full.count - short.count <= 2 else { return false }
    if short == ["парламент"] { return false }
    for (a, b) in zip(short.reversed(), full.reversed()) {
      let common = zip(a.unicodeScalars, b.unicodeScalars).prefix { $0 == $1 }.count
      if max(a.unicodeScalars.count, b.unicodeScalars.count) - common > 2 { return false }
    }
    return true
  }

  // MARK: - Keys

  static func key(_ name: String) -> String { words(name).joined(separator: " ") }

  static func words(_ name: String) -> [String] {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "«", "»", "\"", "“", "”", "„", ",": continue
      case "\u{A0}", "\n": scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars).lowercased().split(separator: " ").map(String.init)
  }
}

extension BodyBook.Entry {
  fileprivate var key: String { words.joined(separator: " ") }
  fileprivate var first: Int { organization.mentions.first?.range.lowerBound ?? 0 }
}
