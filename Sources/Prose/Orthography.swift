/// How spellings are read: contractions, slips, text-speak and numbers in words.
///
/// All of it comes from the lexicon file; an empty orthography reads every word as it stands.
package struct Orthography: Sendable, Hashable {
  /// What a written form is read as, lower case with straight apostrophes: "dont" → "do", "not".
  package let readings: [String: [String]]
  /// The value of number words: "ten" → 10.
  package let numbers: [String: Double]

  /// Every form that is read as something else or has a value, in one table for one look-up.
  private let forms: [String: Form]

  /// How one written form is read.
  struct Form: Sendable, Hashable {
    let words: [String]
    let number: Double?
  }

  package init(readings: [String: [String]] = [:], numbers: [String: Double] = [:]) {
    self.readings = readings
    self.numbers = numbers
    var forms = readings.mapValues { Form(words: $0, number: nil) }
    for (word, number) in numbers where forms[word] == nil {
      forms[word] = Form(words: [word], number: number)
    }
    self.forms = forms
  }

  /// The words that a written form is read as, with the value of a number word.
  func reading(of form: String) -> Form {
    if let known = forms[form] { return known }
    guard form.utf8.contains(0x27), let apostrophe = form.firstIndex(of: "'") else {
      return Form(words: [form], number: nil)
    }
    let head = String(form[..<apostrophe])
    let tail = form[form.index(after: apostrophe)...]
    if tail == "s" || tail.isEmpty { return Form(words: [head], number: numbers[head]) }
    return Form(words: [form.filter { $0 != "'" }], number: nil)
  }
}
