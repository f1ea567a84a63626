package import ElekRules

/// What tells a place, each with an example; `PlaceFinder` is the code.
package enum PlaceRules {
  package static let all: [RuleNote] = [
    RuleNote("place.gazetteer", "Таласта кар жаады.", "Ал Россиядан келди."),
    RuleNote("place.class-word", "Ош облусунда кар жаады.", "Кызыл-Чырак айылында жол оңдолду."),
    RuleNote("place.class-adjective", "Ош шаардык соту чечим чыгарды."),
    RuleNote("place.realm", "Кокон хандыгы кулады.", "Ромул империясына салык төлөнчү."),
    RuleNote("place.list", "Чүй, Талас, Нарын облустарында кар жаады."),
    RuleNote("place.ellipsis", "Ал Москва шаарында жана облусунда иштеди."),
  ]
}
