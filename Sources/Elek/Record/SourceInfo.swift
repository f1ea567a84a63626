/// Where a text comes from.
public struct SourceInfo: Sendable, Hashable {
  /// The path of the file as it was given; `nil` for standard input.
  public var path: String?
  /// The address of the page.
  public var url: String?
  /// Who published it.
  public var publisher: String?
  /// The headline, when it came beside the text.
  public var title: String?
  /// Who signed the text: «ZKo».
  public var byline: String?

  /// Puts the record together from its parts.
  public init(
    path: String? = nil, url: String? = nil, publisher: String? = nil, title: String? = nil,
    byline: String? = nil
  ) {
    self.path = path
    self.url = url
    self.publisher = publisher
    self.title = title
    self.byline = byline
  }
}
