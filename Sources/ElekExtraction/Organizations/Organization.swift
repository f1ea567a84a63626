/// A named body.
package struct Organization: Sendable, Hashable {
  /// The nominative of the fullest form, the compound's possessive kept.
  package var name: String
  package var acronym: String?
  /// ISO 3166-1 alpha-2.
  package var country: String?
  /// One of the sectors of `lexicons/README.md`.
  package var sector: String?
  /// The body that it is part of, by its place in the list.
  package var parent: Int?
  package var mentions: [EntityMention] = []

  package init(name: String) { self.name = name }
}
