import FoundationEssentials

/// The members of a line that are of use; the others are never read.
struct JSONLineMembers: Decodable {
  static let fieldNames = CodingUserInfoKey(rawValue: "fields")
  let id: String?
  let text: String
  let published: String?
  let title: String?
  let url: String?
  let publisher: String?

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) {
      nil
    }
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    let names = FieldNames(from: decoder)
    func string(_ field: FieldNames.Field) throws -> String? {
      try members.decodeIfPresent(String.self, forKey: Key(stringValue: names[field]))
    }
    text = try members.decode(String.self, forKey: Key(stringValue: names[.text]))
    let idKey = Key(stringValue: names[.id])
    let number = try? members.decodeIfPresent(Int.self, forKey: idKey)
    id = try number.map(String.init) ?? string(.id)
    published = try string(.published)
    title = try string(.title)
    url = try string(.url)
    publisher = try string(.publisher)
  }
}

extension FieldNames {
  fileprivate init(from decoder: any Decoder) {
    let key = JSONLineMembers.fieldNames
    self = key.flatMap { decoder.userInfo[$0] as? FieldNames } ?? FieldNames()
  }
}
