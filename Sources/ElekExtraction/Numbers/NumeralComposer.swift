import ElekLexicon

/// One word or one number in digits that may be part of a numeral.
struct NumeralPiece {
  var value: DecimalNumber
  var role: CardinalWords.Role
  var features: Features
  /// The unit after it.
  var end: Int

  /// Whether the numeral may go on: any suffix ends it.
  var isBare: Bool {
    features.grammaticalCase.rawValue <= 1 && features.possessor == 0 && !features.isPlural
      && features.numType.rawValue <= 1 && !features.isAttributive
  }
}

/// Adds pieces up to a number: `беш миллиард төрт жүз отуз тогуз миллион`, `2,6 млрд`, `8 миң 159`.
struct NumeralComposer {
  private var total: DecimalNumber = .zero
  /// What stands since the last scale, below a thousand or in digits.
  private var group: DecimalNumber?
  private var last: CardinalWords.Role?
  private var lastScale: DecimalNumber?
  /// The first group, and what it has been multiplied by since: what the ends of a range share.
  ///
  /// `беш-алты жүз миң` has the head 6 and the factor 100,000. There is no factor once something
  /// has been added.
  private(set) var head: DecimalNumber = .zero
  private(set) var factor: DecimalNumber? = 1

  /// The number so far.
  var value: DecimalNumber? { total.adding(group ?? .zero) }

  /// Takes the next piece; false, and nothing changed, when it does not belong to this number.
  mutating func take(_ piece: NumeralPiece) -> Bool {
    if last == .half && piece.role != .scale { return false }
    switch piece.role {
    case .digits: guard takeDigits(piece.value) else { return false }
    case .digit: guard add(piece.value, after: [.ten, .hundred]) else { return false }
    case .ten: guard add(piece.value, after: [.hundred]) else { return false }
    case .hundred: guard takeHundred(piece.value) else { return false }
    case .scale: guard takeScale(piece.value) else { return false }
    case .half: guard takeHalf(piece.value) else { return false }
    }
    last = piece.role
    return true
  }

  /// Digits start a number, or end one below the last scale: `8 миң 159`.
  private mutating func takeDigits(_ value: DecimalNumber) -> Bool {
    guard group == nil else { return false }
    if let lastScale, value >= lastScale || value == .zero { return false }
    start(value)
    return true
  }

  private mutating func add(
    _ value: DecimalNumber, after roles: [CardinalWords.Role]
  ) -> Bool {
    guard let group else {
      start(value)
      return true
    }
    guard let last, roles.contains(last), let sum = group.adding(value) else { return false }
    self.group = sum
    if factor == 1 { head = sum } else { factor = nil }
    return true
  }

  /// `жүз`, `беш жүз`.
  private mutating func takeHundred(_ value: DecimalNumber) -> Bool {
    guard let group else {
      start(value)
      return true
    }
    guard last == .digit || last == .digits, group < 10,
      let product = group.multiplied(by: value)
    else { return false }
    self.group = product
    factor = factor?.multiplied(by: value)
    return true
  }

  /// `миң`, `отуз беш миң`; `11 миң 100 миллион` counts millions by the thousand.
  private mutating func takeScale(_ value: DecimalNumber) -> Bool {
    let rises = lastScale.map { $0 < value } ?? false
    if !rises, let lastScale, value >= lastScale || group == nil { return false }
    let counted = rises ? total.adding(group ?? .zero) : group ?? .one
    guard let product = counted?.multiplied(by: value),
      let sum = rises ? product : total.adding(product)
    else { return false }
    if group == nil && total == .zero { head = .one }
    total = sum
    group = nil
    lastScale = value
    factor = factor?.multiplied(by: value)
    return true
  }

  /// `үч жарым`, or `жарым` alone.
  private mutating func takeHalf(_ value: DecimalNumber) -> Bool {
    guard let group else {
      guard lastScale == nil else { return false }
      start(value)
      return true
    }
    guard group.isInteger, let sum = group.adding(value) else { return false }
    self.group = sum
    if factor == 1 { head = sum }
    return true
  }

  private mutating func start(_ value: DecimalNumber) {
    group = value
    if lastScale == nil { head = value } else { factor = nil }
  }
}
