/// How spellings are read: contractions, slips, text-speak and numbers in words.
///
/// All of it comes from the lexicon file; an empty orthography reads every word as it stands.
package struct Orthography: Sendable, Hashable {
  /// What a written form is read as, lower case with straight apostrophes: "dont" → "do", "not".
  package let readings: [String: [String]]
  /// The value of number words: "ten" → 10.
  package let numbers: [String: Double]

  package init(readings: [String: [String]] = [:], numbers: [String: Double] = [:]) {
    self.readings = readings
    self.numbers = numbers
  }

  /// The words that a written form is read as.
  func words(for form: String) -> [String] {
    if let reading = readings[form] { return reading }
    guard form.utf8.contains(0x27), let apostrophe = form.firstIndex(of: "'") else {
      return [form]
    }
    let head = String(form[..<apostrophe])
    let tail = form[form.index(after: apostrophe)...]
    if tail == "s" || tail.isEmpty { return [head] }
    return [form.filter { $0 != "'" }]
  }
}
