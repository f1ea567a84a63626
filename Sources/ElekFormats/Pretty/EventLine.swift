import Elek

/// An event in one line: type, when, where, who — whom, what, how much.
struct EventLine {
  let text: String

  init(_ event: EventRecord, _ labels: EntityLabels) {
    func fillers(_ role: ArgumentRecord.Role) -> [String] {
      event.arguments.filter { $0.role == role }.compactMap { argument in
        switch argument.filler {
        case .ref(let id): labels.label(id)
        case .value(let value): value
        case .span(let span): labels.words(span)
        }
      }
    }
    var head = [event.type.rawValue]
    if event.polarity == .negative { head.append("not") }
    if event.realis != .actual { head.append("[\(event.realis.rawValue)]") }
    head += fillers(.when) + fillers(.where)

    let who = fillers(.who).joined(separator: event.type == .meet ? " — " : ", ")
    let whom = fillers(.whom).joined(separator: ", ")
    let parties = [who, whom].filter { !$0.isEmpty }.joined(separator: " — ")
    let rest = fillers(.what) + fillers(.quantity)
    let body = ([parties] + rest).filter { !$0.isEmpty }.joined(separator: "; ")
    let said = "«\(event.trigger.text)»"
    text = head.joined(separator: " ") + ": " + (body.isEmpty ? said : "\(body) \(said)")
  }
}
