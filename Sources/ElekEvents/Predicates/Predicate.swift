import ElekLexicon
import ElekMorphology

/// A verb with its complement and its auxiliaries, or an event noun: the middle of a clause.
struct Predicate {
  /// Units, from the complement to the last auxiliary.
  var range: Range<Int>
  /// The unit of the verb itself, or of an event noun's last word.
  var head: Int
  /// The features of the verb itself: its voice.
  var headFeatures: Features
  /// The features of the last word: tense, case.
  var features: Features
  var form: Form
  /// A place in `EventLexicon.frames`; nil for a verb that is no event.
  var frame: Int?
  /// A place in `EventLexicon.nouns`.
  var noun: Int?
  /// The event noun's last unit, where a verb carries the event.
  var nounUnit: Int?
  /// Whether a complement stands apart from the verb or in another form than in the lexicon.
  var isSplit = false
  /// «чыгарган буйругу»: a participle whose object is the noun after it.
  var namesObject = false
  var isNegative = false
  /// «-ып жат», «-ууда»: going on.
  var isProgressive = false
  /// «-а турган», «-макчы», «-чу»: a plan by its form.
  var isPlan = false
  /// «-а ал»: ability.
  var isAbility = false
  /// «керек», «зарыл» after it.
  var isNecessary = false
  var isPossible = false
  /// «экен», «имиш» after it.
  var isInferred = false
  /// «элем», «барабыз»: told by who did it.
  var isFirstPerson = false
  /// A finite form that «деп» makes the content of what follows.
  var isQuotedContent = false
  /// The quotation or bracket that it stands in.
  var level: Int32 = 0

  enum Form {
    /// The end of a clause: «барды», «барган», «барат».
    case finite
    /// «барып», «бара», «барбай».
    case converb
    /// Before a noun: «барган киши».
    case participle
    /// With a case: «барууга», «барганын».
    case nominal
    /// An event noun without its verb: «жолугушууда».
    case noun
  }

  var isEvent: Bool { frame != nil || noun != nil }
  var isFinite: Bool { form == .finite && !isQuotedContent }
}
