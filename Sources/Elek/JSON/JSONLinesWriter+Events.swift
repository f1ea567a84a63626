/// Events and their parts.
extension JSONLinesWriter {
  mutating func write(_ event: EventRecord) {
    object {
      $0.member("id", event.id)
      $0.member("type", event.type)
      $0.key("trigger")
      $0.write(event.trigger)
      $0.member("realis", event.realis)
      $0.member("polarity", event.polarity)
      $0.member("evidential", event.evidential)
      $0.member("arguments", event.arguments) { $0.write($1) }
      $0.key("attribution")
      $0.write(event.attribution)
      $0.member("partOf", event.partOf)
      $0.key("codes")
      $0.write(event.codes)
      $0.member("confidence", event.confidence)
      $0.member("rules", event.rules)
    }
  }

  mutating func write(_ trigger: TriggerRecord) {
    object {
      $0.member("span", trigger.span)
      $0.member("text", trigger.text)
      $0.member("lemma", trigger.lemma)
      $0.member("voice", trigger.voice)
    }
  }

  mutating func write(_ argument: ArgumentRecord) {
    object {
      $0.member("role", argument.role)
      switch argument.filler {
      case .ref(let id): $0.member("ref", id)
      case .span(let span): $0.member("span", span)
      case .value(let value): $0.member("value", value)
      }
      $0.member("basis", argument.basis)
      if let marker = argument.marker { $0.member("marker", marker) }
    }
  }

  mutating func write(_ attribution: AttributionRecord?) {
    guard let attribution else {
      null()
      return
    }
    object {
      $0.member("source", attribution.source)
      $0.member("cue", attribution.cue)
    }
  }

  mutating func write(_ codes: EventCodes) {
    object {
      $0.member("plover", codes.plover)
      $0.member("cameo", codes.cameo)
      $0.member("ace", codes.ace)
    }
  }
}
