import ElekLexicon
import ElekMorphology
import ElekText

/// What the words around a title are.
extension TitleScanner {
  func isConjunction(_ unit: Int) -> Bool {
    text.best(unit)?.upos == .cconj || words.has(unit, words.with, text)
  }

  /// «белгилүү», «VI чакырылыштагы», «жаңы шайланган»: said of the person, not part of the title.
  func isPassingWord(_ unit: Int) -> Bool {
    if words.has(unit, words.passing, text) || words.has(unit, words.peoples, text) { return true }
    guard let best = text.best(unit) else { return false }
    let features = best.features
    return features.isAttributive
      || best.upos == .adj && !features.isPlural
        && Self.isNominative(features)
      || features.verbForm == .part && Self.isNominative(features) && features.possessor == 0
      || features.numType == .ord
  }

  /// «оорукана директору»: a bare noun that makes a compound with the title.
  func isModifyingNoun(_ unit: Int) -> Bool {
    guard text.units[unit].kind == .word, !text.units[unit].flags.contains(.capitalized),
      !words.has(unit, words.peoples, text), text.units[unit].tables & names.titleBit == 0,
      let best = text.best(unit), best.upos == .noun
    else { return false }
    let features = best.features
    return Self.isNominative(features) && features.possessor == 0 && !features.isPlural
      && !features.isAttributive
  }

  /// The title with the possessive ending: «орун басары».
  func possessed(_ core: TitleCore) -> String { possessed(core.row) }

  func possessed(_ row: Int) -> String {
    let lemma = text.lexicon.lemma(row)
    guard text.lexicon.cell(row, TitleColumn.form).isEmpty,
      let features = Features("Case=Nom|Number[psor]=Sing|Person[psor]=3")
    else { return lemma }
    return inflector.forms(of: lemma, upos: .noun, features: features).first ?? lemma
  }

  /// The rank of who stands in for a rank.
  func deputy(of rank: String?, _ own: String?) -> String? {
    guard let own, own.hasPrefix("deputy"), let rank else { return own }
    let deputy = "deputy-" + rank
    guard let ranks = text.lexicon.table("offices/ranks") else { return own }
    return ranks.rows.contains { text.lexicon.lemma($0) == deputy } ? deputy : own
  }

  func lower(_ units: Range<Int>) -> String { text.text(units).lowercased() }
}
