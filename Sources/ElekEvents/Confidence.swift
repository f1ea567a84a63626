import ElekLexicon

/// How sure an event is, in thousandths: the evidence for it, added up.
///
/// The weights follow how often each kind of evidence was right on annotated articles.
enum Confidence {
  /// A single verb of the lexicon that might be meant in another sense.
  static let base = 620
  /// Several words that mean one thing: «кол койду».
  static let phrase = 120
  /// An event noun with its verb: «форум өттү».
  static let nounVerb = 120
  /// The end of a clause says it, not a form inside.
  static let finite = 90
  /// A party is named in the sentence.
  static let party = 90
  /// A date or a place is given.
  static let circumstance = 40
  /// A sum, a number or a place that the frame asks for is there.
  static let asked = 60
  /// The party is found in an earlier sentence.
  static let coreference = -60
  /// A nominal form or a noun by itself.
  static let nominal = -80
  /// The type is one of several that the words may have.
  static let ambiguous = -60
  /// What the lexicon has as one stands apart.
  static let split = -30

  static func of(_ predicate: Predicate, frame: EventFrame?, typeCount: Int, roles: Roles) -> Int {
    var sum = base
    if let frame {
      if frame.complementCount > 0 || frame.flags.contains(.speech) { sum += phrase }
      if !frame.flags.isDisjoint(with: .asking) { sum += asked }
    }
    if predicate.noun != nil { sum += predicate.form == .noun ? nominal : nounVerb }
    if predicate.isFinite { sum += finite }
    if predicate.form == .nominal { sum += nominal }
    if roles.arguments.contains(where: { $0.role == .who || $0.role == .whom }) { sum += party }
    if roles.has(.when) || roles.has(.where) { sum += circumstance }
    if roles.arguments.contains(where: { $0.basis != .explicit }) { sum += coreference }
    if typeCount > 1 { sum += ambiguous }
    if predicate.isSplit { sum += split }
    return max(100, min(980, sum))
  }
}
