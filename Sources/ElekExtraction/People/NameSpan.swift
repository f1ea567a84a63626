/// A stretch of text that is the name of a person.
struct NameSpan: Sendable {
  /// Units.
  var range: Range<Int>
  var parts: [Part]
  var sureness: Sureness
  var rule: String
  /// Whether the family name stands in the plural: «Арабидин Мариповдор».
  var isPlural = false
  /// Another reading of the last word: «Лазарини» beside «Лазари» in the accusative.
  var alternative: String?
  /// Whether the base form was found by taking the accusative off.
  var isAccusative = false
  /// Whether the last word alone tells a family name.
  var endsInFamily = false

  /// A word of the name and what it is.
  struct Part: Sendable, Hashable {
    var role: Role
    var text: String
  }

  enum Role: Sendable, Hashable {
    case given, family, patronymic, initials
    /// The father's name before `уулу`.
    case father
    /// `уулу`, `кызы`, `тегин`.
    case filial
    /// `фон`, `аль`.
    case joining
    /// `ажы`.
    case honorific
  }

  /// How much the words alone say.
  enum Sureness: Sendable {
    /// A name wherever it stands.
    case sure
    /// A name when an office stands beside it.
    case needsTitle
    /// A name when the text has it in full elsewhere, or an office stands beside it.
    case needsOther
    /// A given name only beside a shared family name: «Улан жана Канат Чотоевдер».
    case needsFamily
  }

  func text(_ role: Role) -> String? { parts.first { $0.role == role }?.text }

  var given: String? { text(.given) }
  var initials: String? { text(.initials) }
  var patronymic: String? { text(.patronymic) }

  /// The family name; «Мейкин уулу» for who bears the father's.
  var family: String? {
    if let father = text(.father), let filial = text(.filial) { return father + " " + filial }
    guard var family = text(.family) else { return nil }
    guard let place = parts.firstIndex(where: { $0.role == .family }) else { return family }
    for part in parts[..<place].reversed() {
      guard part.role == .joining else { break }
      family = part.text + " " + family
    }
    return family
  }

  /// The letters of a name that is nothing else, without full stops and spaces: `МН`.
  var letters: String? {
    guard family == nil, given == nil, initials != nil else { return nil }
    return String(String.UnicodeScalarView(name.unicodeScalars.filter { $0 != "." && $0 != " " }))
  }

  /// The father's name alone: «Жумакадыр уулу».
  var isClan: Bool { family != nil && given == nil && initials == nil && text(.father) != nil }

  /// The base form, in the order of the text.
  var name: String {
    var name = ""
    for part in parts {
      if !name.isEmpty, !(part.role == .initials && name.hasSuffix(".")) { name += " " }
      name += part.text
    }
    return name
  }

  /// How full the name is.
  var fullness: Int {
    (given != nil ? 4 : initials != nil ? 1 : 0) + (family != nil ? 4 : 0)
      + (patronymic != nil ? 2 : 0)
  }
}
