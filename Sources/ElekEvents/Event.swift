package import ElekExtraction

/// Something that a text says happened, will happen, or did not.
package struct Event: Sendable, Hashable {
  /// One of the types of `lexicons/events/types.tsv`: `meet`.
  package var type: String
  package var trigger: Trigger
  package var realis: Realis = .actual
  package var isNegative = false
  package var evidential: Evidential?
  package var arguments: [Argument] = []
  package var attribution: Attribution?
  /// The event that this one is part of, by its place in the list.
  package var partOf: Int?
  package var codes: Codes
  /// Thousandths: 930 is 0.93.
  package var confidence: Int
  package var rules: [String]

  package enum Realis: String, Sendable { case actual, planned, other }
  package enum Evidential: String, Sendable { case witnessed, reported, inferred }

  /// The words that say it.
  package struct Trigger: Sendable, Hashable {
    /// Units.
    package var range: Range<Int>
    package var lemma: String
    package var voice: Voice
    package enum Voice: String, Sendable { case active, passive, causative, reciprocal, reflexive }

    package init(range: Range<Int>, lemma: String, voice: Voice = .active) {
      self.range = range
      self.lemma = lemma
      self.voice = voice
    }
  }

  /// Codes of the type in other code books; nil where they have none.
  package struct Codes: Sendable, Hashable {
    package var plover: String?
    package var cameo: String?
    package var ace: String?
    package init(plover: String? = nil, cameo: String? = nil, ace: String? = nil) {
      self.plover = plover
      self.cameo = cameo
      self.ace = ace
    }
  }

  /// Who is given as the source.
  package struct Attribution: Sendable, Hashable {
    package var source: EntityRef?
    /// Units of the word of saying.
    package var cue: Range<Int>?
    package init(source: EntityRef?, cue: Range<Int>?) {
      self.source = source
      self.cue = cue
    }
  }

  package init(
    type: String, trigger: Trigger, codes: Codes = Codes(), confidence: Int, rules: [String]
  ) {
    self.type = type
    self.trigger = trigger
    self.codes = codes
    self.confidence = confidence
    self.rules = rules
  }

  /// Takes over what the text says of another event.
  mutating func inherit(_ argument: Argument) {
    var shared = argument
    shared.basis = .inherited
    arguments.append(shared)
    if !rules.contains("argument.inherited") { rules.append("argument.inherited") }
  }
}

/// Who or what plays a part in an event.
package struct Argument: Sendable, Hashable {
  package var role: Role
  package var filler: Filler
  package var basis: Basis
  /// The postposition that marks it (`менен`).
  package var marker: String?

  package enum Role: String, Sendable { case who, whom, `where`, when, what, quantity }
  package enum Basis: String, Sendable { case explicit, coreference, inherited }

  package enum Filler: Sendable, Hashable {
    case entity(EntityRef)
    /// By its place in `Mentions.dates`.
    case date(Int)
    /// By its place in `Mentions.quantities`.
    case quantity(Int)
    /// Units that are no entity (what was discussed).
    case span(Range<Int>)
    /// The title of an unnamed person, or another value.
    case value(String)
  }

  package init(role: Role, filler: Filler, basis: Basis, marker: String? = nil) {
    self.role = role
    self.filler = filler
    self.basis = basis
    self.marker = marker
  }
}
