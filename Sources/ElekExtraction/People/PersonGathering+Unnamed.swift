import ElekMorphology

/// Officials without a name.
extension PersonGathering {
  mutating func findUnnamed() {
    let taken = isTaken
    let bodies = titles.owners.organizations
    for sentence in text.sentences {
      for phrase in unnamed.find(
        in: sentence,
        isTaken: { unit in
          taken[unit]
            && !bodies.contains { $0.mentions.contains { $0.range.contains(unit) } }
        })
      where !isKnown(phrase) {
        if let head = head(of: phrase) {
          book.add(position(phrase, "office.back-reference"), to: head)
        } else {
          officials.append(phrase)
        }
      }
    }
  }

  /// «УКМК башчысы» after «УКМКнын төрагасы Асанов»: who heads the body in other words.
  private func head(of phrase: TitlePhrase) -> Int? {
    guard titles.words.heads.contains(phrase.title) else { return nil }
    return book.entries.firstIndex { entry in
      entry.positions.contains {
        $0.of == phrase.of && $0.status == .current && titles.words.heads.contains($0.title)
      }
    }
  }

  /// Whether somebody named, or an unnamed official before, holds this office.
  private func isKnown(_ phrase: TitlePhrase) -> Bool {
    book.entries.contains { entry in
      entry.positions.contains { $0.title.hasSuffix(phrase.title) && $0.status == .current }
    } || officials.contains { $0.title == phrase.title && $0.of == phrase.of }
  }
}
