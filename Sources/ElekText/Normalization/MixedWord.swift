/// A word with letters of both scripts, and which of them it was meant in.
struct MixedWord {
  enum Verdict { case leave, cyrillic, latin }

  private let scalars: [UInt32]

  init(_ cells: ArraySlice<RepairCell>) {
    scalars = cells.compactMap(\.scalar).filter { !LetterBlocks.isAccent($0) }
  }

  var verdict: Verdict {
    let latin = scalars.count(where: Self.isLatin)
    guard latin > 0, latin < scalars.count else { return .leave }
    if isLatinNameWithSuffix { return .leave }
    let mayBeCyrillic = scalars.allSatisfy { !Self.isLatin($0) || Lookalikes.looksCyrillic($0) }
    let mayBeLatin = scalars.allSatisfy { Self.isLatin($0) || Lookalikes.looksLatin($0) }
    switch (mayBeCyrillic, mayBeLatin) {
    case (true, true): return latin * 2 > scalars.count ? .latin : .cyrillic
    case (true, false): return .cyrillic
    case (false, true): return .latin
    case (false, false): return .leave
    }
  }

  /// «Facebookтон», «CEOнун»: a Latin beginning that Cyrillic letters could not spell, or at least
  /// two Latin capitals, then Cyrillic letters in lower case to the end.
  private var isLatinNameWithSuffix: Bool {
    let stem = scalars.prefix(while: Self.isLatin)
    let suffix = scalars[stem.count...]
    guard !stem.isEmpty, suffix.allSatisfy({ !Self.isLatin($0) && !Self.isCapital($0) }) else {
      return false
    }
    if stem.contains(where: { !Lookalikes.looksCyrillic($0) }) { return true }
    return stem.count > 1 && stem.allSatisfy(Self.isCapital)
  }

  private static func isLatin(_ scalar: UInt32) -> Bool { scalar < 0x0250 }

  private static func isCapital(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x0400...0x042F).contains(scalar)
      || [0x04A2, 0x04AE, 0x04E8].contains(scalar)
  }
}
