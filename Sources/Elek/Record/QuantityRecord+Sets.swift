extension QuantityRecord {
  /// What a number does.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Counts things.
    case count
    /// Counts money.
    case money
    /// Is a share in hundredths.
    case percent
    /// Counts units of measure.
    case measure
    /// Gives a place in an order.
    case ordinal
    /// Is a person's age.
    case age
    /// Says how many times as much.
    case multiple
    /// Is a share: «үчтөн бири».
    case fraction
  }

  /// How exact a number is.
  public enum Modifier: String, Sendable, Hashable, CaseIterable {
    /// «чукул», «жакын», «болжол менен»
    case about
    /// «ашуун», «ашык»
    case more
    /// «кем», «аз»
    case less
    /// «кеминде»
    case atleast
    /// «чейин» as a limit
    case atmost
  }
}
