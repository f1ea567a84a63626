/// How the bytes of an input are to be read.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
  /// By the name of the file, else by its first byte.
  case auto
  /// One text.
  case text
  /// JSON Lines, a text a line.
  case jsonl
  /// CoNLL-U, whose tokens and sentences are kept: only where words are read.
  case conllu
}
