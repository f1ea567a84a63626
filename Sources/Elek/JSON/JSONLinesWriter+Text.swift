/// The parts of a record that describe its text.
extension JSONLinesWriter {
  mutating func write(_ source: SourceInfo) {
    object {
      $0.member("path", source.path)
      $0.member("url", source.url)
      $0.member("publisher", source.publisher)
      $0.member("title", source.title)
      $0.member("byline", source.byline)
    }
  }

  mutating func write(_ sentence: SentenceRecord, withTokens: Bool) {
    object {
      $0.member("span", sentence.span)
      if withTokens { $0.member("tokens", sentence.tokens) { $0.write($1) } }
    }
  }

  mutating func write(_ token: TokenRecord) {
    object {
      $0.member("span", token.span)
      $0.member("text", token.text)
      $0.member("lemma", token.lemma)
      $0.member("upos", token.upos)
      $0.key("features")
      $0.object {
        for feature in token.features {
          $0.key(escaping: feature.name)
          $0.string(feature.value)
        }
      }
    }
  }

  mutating func write(_ warning: WarningRecord) {
    object {
      $0.member("code", warning.code)
      $0.member("message", warning.message)
      $0.member("span", warning.span)
    }
  }
}
