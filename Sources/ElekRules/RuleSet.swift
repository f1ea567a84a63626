package import ElekLexicon
package import ElekMorphology
import ElekText

/// Rules of one kind, compiled against a lexicon.
package struct RuleSet<Value: Sendable>: Sendable {
  package let rules: [Rule<Value>]
  private let programs: [Program]
  /// Names of layers, in the order that the programs know them by.
  private let layerNames: [String]
  private let kinds: UInt64
  private let tables: UInt64

  package init(_ rules: [Rule<Value>], lexicon: Lexicon) {
    self.rules = rules
    let context = PatternContext(lexicon)
    programs = rules.map { Program($0.pattern, context) }
    layerNames = context.layers
    kinds = programs.reduce(0) { $0 | $1.kinds }
    tables = programs.reduce(0) { $0 | $1.tables }
  }

  /// Everything that the rules find, overlaps settled, in order of place.
  ///
  /// - Parameter trace: told of every rule that fired, and of what lost an overlap.
  package func find(
    in text: AnalyzedText, layers: [String: Layer] = [:], trace: Trace? = nil
  ) -> [Found<Value>] {
    var candidates: [Candidate<Value>] = []
    let lengths = layerNames.map { layers[$0]?.lengths ?? [] }
    var matcher = Matcher(text: text, layers: lengths)
    var isSpanStart = [Bool](repeating: false, count: text.units.count)
    for layer in lengths {
      for place in layer.indices where layer[place] > 0 { isSpanStart[place] = true }
    }
    for sentence in text.sentences {
      matcher.sentence = sentence
      for place in sentence {
        let unit = text.units[place]
        let kind: UInt64 = 1 << UInt64(unit.kind.rawValue)
        if kinds & kind == 0 && tables & unit.tables == 0 && !isSpanStart[place] { continue }
        for (index, program) in programs.enumerated()
        where program.kinds & kind != 0 || program.tables & unit.tables != 0
          || isSpanStart[place]
            && program.layers.contains(where: { starts(lengths[$0], at: place) })
        {
          guard let match = matcher.match(program, at: place),
            let result = rules[index].production(match)
          else { continue }
          candidates.append(Candidate(result: result, rule: index))
        }
      }
    }
    return settle(candidates, unitCount: text.units.count, trace)
  }

  private func starts(_ lengths: [Int32], at place: Int) -> Bool {
    place < lengths.count && lengths[place] > 0
  }

  /// The one overlap policy: a rejection, then the longer, then the earlier, then the first rule.
  private func settle(
    _ candidates: [Candidate<Value>], unitCount: Int, _ trace: Trace?
  ) -> [Found<Value>] {
    if candidates.isEmpty { return [] }
    let order = candidates.sorted { a, b in
      if a.result.isRejection != b.result.isRejection { return a.result.isRejection }
      let (x, y) = (a.result.range, b.result.range)
      if x.count != y.count { return x.count > y.count }
      if x.lowerBound != y.lowerBound { return x.lowerBound < y.lowerBound }
      return a.rule < b.rule
    }
    var owner = [Int32](repeating: -1, count: unitCount)
    var taken: [Candidate<Value>] = []
    for candidate in order {
      let range = candidate.result.range
      let rival = range.lazy.map { owner[$0] }.first { $0 >= 0 }
      if let trace {
        trace.events.append(
          Trace.Event(
            rule: rules[candidate.rule].id, range: range,
            isRejection: candidate.result.isRejection,
            lostTo: rival.map { rules[taken[Int($0)].rule].id }))
      }
      if rival != nil { continue }
      for place in range { owner[place] = Int32(taken.count) }
      taken.append(candidate)
    }
    var found: [Found<Value>] = []
    for candidate in taken {
      if case .value(let value, let range) = candidate.result {
        found.append(Found(value: value, range: range, rule: rules[candidate.rule].id))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

private struct Candidate<Value: Sendable> {
  var result: RuleResult<Value>
  var rule: Int
}

/// What the rules did to a text, for `elek explain`.
package final class Trace {
  /// One rule that fired.
  package struct Event: Sendable {
    package var rule: String
    /// Units.
    package var range: Range<Int>
    package var isRejection: Bool
    /// The rule whose match was preferred, where this one lost.
    package var lostTo: String?

    package init(rule: String, range: Range<Int>, isRejection: Bool, lostTo: String?) {
      self.rule = rule
      self.range = range
      self.isRejection = isRejection
      self.lostTo = lostTo
    }
  }

  package var events: [Event] = []
  package init() {}
}
