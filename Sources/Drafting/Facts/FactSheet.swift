/// What conditions and fields of wordings are read from.
struct FactSheet: Sendable {
  /// Numbers by the label that conditions use; what is missing is 0.
  var numbers: [String: Int] = [:]
  /// Texts by the name of the field; what is missing cannot be filled.
  var texts: [String: String] = [:]

  /// Takes over the facts of an item.
  mutating func read<Item>(_ item: Item, _ facts: FactTable<Item>) {
    for fact in facts.numbers { numbers[fact.name] = fact.value(item) }
    for fact in facts.texts {
      texts[fact.name] = fact.value(item).flatMap { plain($0).unlessBlank }
    }
  }
}

/// The facts that can be known of something: the one list for conditions, fields and their reference.
struct FactTable<Item>: Sendable {
  let numbers: [Fact<Item, Int>]
  let texts: [Fact<Item, String?>]
}

/// One fact with its name.
struct Fact<Item, Value>: Sendable {
  let name: String
  /// What it is, in a few words, for the reference page.
  let about: String
  let value: @Sendable (Item) -> Value

  init(_ name: String, _ about: String, _ value: @escaping @Sendable (Item) -> Value) {
    self.name = name
    self.about = about
    self.value = value
  }
}

extension Bool {
  /// 1 for true.
  var number: Int { self ? 1 : 0 }
}
