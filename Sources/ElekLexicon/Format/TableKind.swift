/// What the compiler must know of each table: its columns, and how its words enter the stem trie.
///
/// A new table is one line in `TableKind.all`.
package struct TableKind: Sendable {
  /// The file's name below `lexicons/`, without `.tsv`; a trailing `*` stands for any name.
  package var name: String
  package var columns: [String]
  package var words: Words

  /// How the first column enters the stem trie.
  package enum Words: Sendable, Hashable {
    /// Not at all: read by code through `Lexicon.table`.
    case none
    /// Names of classes, each with one of its words (`Lexicon.wordClass`).
    case classes
    /// `upos` and `flags` columns say how (`stems/`).
    case stems
    /// Whole irregular forms with their features.
    case forms
    /// Inflected like a noun, of this part of speech; a `form` column of `px3` starts after it.
    case nominal(UPOS)
    /// A verb, or words that end in one.
    case verbal
    /// Numerals: ordinals and collectives as well.
    case numeral
    /// As it stands, without suffixes.
    case whole(UPOS)
  }

  package static let all: [TableKind] = [
    TableKind("suffixes", "slot id consonant vowel features next example", .none),
    TableKind("stems/forms", "form lemma upos features", .forms),
    TableKind("stems/*", "lemma upos stem flags gloss", .stems),
    TableKind("names/given", "name gender", .nominal(.propn)),
    TableKind("names/family", "name gender", .nominal(.propn)),
    TableKind("names/endings", "ending kind gender", .none),
    TableKind("offices/titles", "title form rank sector gloss", .nominal(.noun)),
    TableKind("offices/ranks", "rank level gloss", .none),
    TableKind(
      "organizations/bodies", "name form acronym country sector aliases", .nominal(.propn)),
    TableKind("organizations/heads", "head sector gloss", .nominal(.noun)),
    TableKind(
      "places/*",
      "name kind country within latitude longitude gazetteer population latin aliases",
      .nominal(.propn)),
    TableKind("numbers/cardinals", "word value role", .numeral),
    TableKind("numbers/units", "word unit kind", .nominal(.noun)),
    TableKind("numbers/modifiers", "phrase modifier position case", .whole(.adv)),
    TableKind("dates/months", "word month flags", .nominal(.noun)),
    TableKind("dates/weekdays", "word weekday flags", .nominal(.noun)),
    TableKind("dates/relative", "phrase unit offset", .nominal(.adv)),
    TableKind("dates/shifts", "word offset gloss", .nominal(.adj)),
    TableKind("dates/units", "word unit", .nominal(.noun)),
    TableKind("dates/parts", "word unit value", .nominal(.noun)),
    TableKind("dates/holidays", "phrase month day", .nominal(.propn)),
    TableKind("dates/bounds", "word case bound", .whole(.adp)),
    TableKind("events/types", "type plover cameo ace gloss", .none),
    TableKind("events/predicates", "predicate type who whom flags gloss", .verbal),
    TableKind("events/nouns", "noun type verbs gloss", .nominal(.noun)),
    TableKind("classes/place-compounds", "first second kind", .none),
    TableKind("classes/*", "class word", .classes),
    TableKind("tagger/conversions", "from suffix to ending condition", .none),
    TableKind("abbreviations", "abbreviation position expansion", .whole(.noun)),
  ]

  private init(_ name: String, _ columns: String, _ words: Words) {
    self.name = name
    self.columns = columns.split(separator: " ").map(String.init)
    self.words = words
  }

  /// The kind of the table called `name`, the most exact first; nil for a file we do not know.
  package static func named(_ name: String) -> TableKind? {
    all.first { kind in
      kind.name.hasSuffix("*") ? name.hasPrefix(kind.name.dropLast()) : kind.name == name
    }
  }
}
