import ElekLexicon
import ElekMorphology

/// Decides which place each candidate means: by its class word, what holds it, the other places of
/// the text, home, size.
struct PlaceGrounding {
  let gazetteer: Gazetteer
  var candidates: [PlaceCandidate]
  /// How often places of a country are named in the text, the country itself counting half.
  private var countries: [UInt16: Int] = [:]
  /// Oblasts that the text calls so: then a bare name in the text is the oblast too.
  private var namesOblasts = false
  /// The text says `шаар` of something that it does not name, and never `облус`: then a name that a
  /// town shares with its oblast is the town's.
  var speaksOfTown = false

  init(gazetteer: Gazetteer, candidates: [PlaceCandidate]) {
    self.gazetteer = gazetteer
    self.candidates = candidates
  }

  mutating func run() -> [PlaceCandidate] {
    count()
    for index in candidates.indices { ground(index) }
    return candidates
  }

  /// What the text is about, from the names that can mean one thing only.
  private mutating func count() {
    for candidate in candidates where !candidate.isWeak {
      var countriesOfRows: Set<UInt16> = []
      var isCountry = false
      for row in candidate.rows {
        guard let entry = gazetteer.entry(row) else { continue }
        if let kind = candidate.kind, !fits(entry, kind) { continue }
        if entry.isLocal, candidate.kind == nil { continue }
        countriesOfRows.insert(entry.country)
        if entry.kind == .country { isCountry = true }
      }
      if candidate.kind == .region, countriesOfRows.contains(Gazetteer.home) {
        namesOblasts = true
      }
      if countriesOfRows.count == 1, let country = countriesOfRows.first, country != 0 {
        countries[country, default: 0] += isCountry ? 1 : 2
      }
    }
  }

  /// Whether a row can be what a class word calls it.
  private func fits(_ entry: Gazetteer.Entry, _ kind: Place.Kind) -> Bool {
    if entry.kind == kind { return true }
    switch kind {
    case .village: return entry.kind == .other && entry.isLocal
    case .city: return entry.kind == .village && entry.population > 5000
    case .region: return false
    default: return false
    }
  }

  private mutating func ground(_ index: Int) {
    let candidate = candidates[index]
    var best: (score: Int, row: Int)?
    var runnerUp = Int.min
    var fitting = 0
    for row in candidate.rows {
      guard let entry = gazetteer.entry(row) else { continue }
      if let kind = candidate.kind {
        if !fits(entry, kind) { continue }
      } else if entry.isLocal, candidate.rows.count > 1 {
        continue
      }
      fitting += 1
      let score = score(entry, row, candidate)
      if let old = best, old.score >= score {
        runnerUp = max(runnerUp, score)
      } else {
        runnerUp = max(runnerUp, best?.score ?? Int.min)
        best = (score, row)
      }
    }
    guard let best, let entry = gazetteer.entry(best.row) else { return groundUnknown(index) }
    candidates[index].row = best.row
    candidates[index].country = entry.country
    if candidate.reason == "ellipsis" { return }
    candidates[index].reason = reason(
      candidate, best.row, isOnly: candidate.rows.count == 1, fitting: fitting)
  }

  private func score(_ entry: Gazetteer.Entry, _ row: Int, _ candidate: PlaceCandidate) -> Int {
    var score = Int(entry.prior)
    if let parent = candidate.parent, let holder = candidates[parent].row {
      if isHeld(row, by: holder) {
        score += 60
      } else if entry.country == candidates[parent].country {
        score += 20
      }
    }
    if entry.kind != .country {
      let named = countries[entry.country] ?? 0
      score += entry.country == Gazetteer.home ? 0 : min(named, 4) * 5
      if countries[Gazetteer.home] != nil, entry.country == Gazetteer.home { score += 5 }
    }
    // «Жалал-Абадда 11, Ош облусунда 10»: the oblast among oblasts.
    if namesOblasts, entry.kind == .region, entry.country == Gazetteer.home { score += 12 }
    if speaksOfTown, !namesOblasts, entry.kind == .city, entry.country == Gazetteer.home {
      score += 20
    }
    if isAdjacentKind(candidate, entry, row) { score += 25 }
    return score
  }

  /// A place that another candidate of the text holds or is held by.
  private func isAdjacentKind(
    _ candidate: PlaceCandidate, _ entry: Gazetteer.Entry, _ row: Int
  ) -> Bool {
    guard entry.kind == .village || entry.kind == .district, candidate.rows.count > 1 else {
      return false
    }
    let within = gazetteer.within(row)
    guard let holder = within.last, within.count > 1 else { return false }
    return candidates.contains { $0.kind == .district && $0.name == holder }
  }

  /// Whether a row lies in another: its country, its region, its district.
  private func isHeld(_ row: Int, by holder: Int) -> Bool {
    guard let inner = gazetteer.entry(row), let outer = gazetteer.entry(holder) else {
      return false
    }
    switch outer.kind {
    case .country: return inner.country == outer.country && inner.kind != .country
    case .region: return gazetteer.within(row).first == gazetteer.within(holder).first
    default: return gazetteer.within(row).dropFirst().contains(gazetteer.lexicon.lemma(holder))
    }
  }

  private func reason(
    _ candidate: PlaceCandidate, _ row: Int, isOnly: Bool, fitting: Int
  ) -> String {
    if isOnly { return "gazetteer" }
    if candidate.kind != nil, fitting == 1 { return "class-word" }
    if candidate.parent != nil { return "context" }
    guard let entry = gazetteer.entry(row) else { return "gazetteer" }
    if entry.country == Gazetteer.home { return fitting > 1 ? "home" : "gazetteer" }
    return countries[entry.country] ?? 0 > 2 ? "context" : "population"
  }

  /// A name that no gazetteer has is where the places around it are.
  private mutating func groundUnknown(_ index: Int) {
    let candidate = candidates[index]
    if candidate.reason != "ellipsis" { candidates[index].reason = "class-word" }
    if candidate.isRealm { return }
    if let parent = candidate.parent, candidates[parent].country != 0 {
      candidates[index].country = candidates[parent].country
      return
    }
    candidates[index].country =
      countries.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? Gazetteer.home
  }
}
