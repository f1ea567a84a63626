import ElekLexicon
import ElekMorphology
import ElekText

extension ParticipantFinder {
  /// «Бишкек, Ош жана Талас шаарларында», «Асан Үсөнов менен Бакыт Сыдыков»: all have the marker
  /// of the last.
  func joinLists(_ found: inout [Participant]) {
    guard found.count > 1 else { return }
    for place in (0..<found.count - 1).reversed() {
      let next = found[place + 1]
      guard found[place].ref != nil, next.ref != nil, found[place].level == next.level,
        found[place].isPlace == next.isPlace
      else { continue }
      let gap = found[place].range.upperBound..<next.range.lowerBound
      if isGenitiveChain(found[place], gap) {
        found[place].marker = next.marker
        found[place].isAttributive = next.isAttributive
        found[place].isCountry = false
      } else if isListGap(gap, found[place].marker),
        found[place].marker == .nominative || found[place].marker == .with
      {
        found[place].continues = true
        found[place].marker = next.marker
        found[place].postposition = next.postposition
        found[place].isAttributive = next.isAttributive
        // «Франция, Түркия мамлекеттеринен»
        if !next.isCountry { found[place].isCountry = false }
      }
    }
  }

  /// «Чүй облусунун Аламүдүн районунда»: the larger place goes with the smaller.
  private func isGenitiveChain(_ place: Participant, _ gap: Range<Int>) -> Bool {
    place.isPlace && gap.isEmpty
      && (place.marker == .genitive || place.marker == .locative && place.isAttributive)
  }

  /// A comma or «жана», and what describes the next: «жана 34 жаштагы Азиз Турдубаев».
  private func isListGap(_ gap: Range<Int>, _ marker: Markers) -> Bool {
    guard gap.count <= 5, !gap.isEmpty else { return false }
    var isJoined = false
    for unit in gap {
      let isComma = read.forms[unit].kind == .comma
      let isWith = marker == .with && read.isWord(unit, words.with)
      if isComma || isWith || read.isWord(unit, words.and) {
        isJoined = true
      } else if !isJoined || !describes(unit) {
        return false
      }
    }
    return isJoined
  }

  /// «34 жаштагы», «таластык».
  private func describes(_ unit: Int) -> Bool {
    let form = read.forms[unit]
    return form.kind == .number || form.upos == .num || form.upos == .adj
      || read.nominal(unit).isAttributive
  }
}
