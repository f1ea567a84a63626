extension EventRecord {
  /// The closed list of event types.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// People or delegations meet or talk to each other.
    case meet
    /// A gathering, ceremony or contest takes place.
    case hold
    /// Takes part.
    case attend
    /// An official visit, an arrival, a departure.
    case travel
    /// Considers, debates.
    case discuss
    /// Says, reports, informs.
    case state
    /// Asks, demands, calls on, appeals.
    case request
    /// Proposes, initiates.
    case propose
    /// Instructs.
    case order
    /// Signs.
    case sign
    /// Adopts, approves, ratifies, bans.
    case adopt
    /// Appoints.
    case appoint
    /// Dismisses, resigns.
    case dismiss
    /// Elects, wins a vote.
    case elect
    /// Detains, arrests, jails on remand.
    case arrest
    /// Accuses, charges, opens a case, sues.
    case charge
    /// Convicts, sentences, fines, rules.
    case sentence
    /// Investigates, searches, inspects.
    case investigate
    /// Frees, acquits.
    case release
    /// Dies, is found dead.
    case die
    /// Is injured, falls ill, is infected.
    case injure
    /// A crash, a fire, a disaster.
    case accident
    /// Attacks, beats, kills, steals.
    case attack
    /// Protests, rallies, strikes.
    case protest
    /// Opens, builds, creates, launches.
    case open
    /// Gives, allocates, pays or lends money or aid.
    case fund
    /// Awards, gives a title, wins a prize.
    case award
    /// A figure rises, falls or reaches.
    case change
  }
}
