/// Takes a line apart into words as a shell does, in a small way.
///
/// Blanks part words. A word that begins with `"` or `'` goes to the next one of these. Quotation
/// marks inside of a word stand for themselves, so that "don't" is one word.
func words(of line: String) throws(Complaint) -> [String] {
  var words: [String] = []
  var rest = Substring(line).drop(while: \.isWhitespace)
  while let first = rest.first {
    if first == "\"" || first == "'" {
      let body = rest.dropFirst()
      guard let end = body.firstIndex(of: first) else {
        throw Complaint.usage(
          "The quotation mark \(first) is not closed.", advice: "Add one at the end of the word.")
      }
      words.append(String(body[..<end]))
      rest = body[body.index(after: end)...]
    } else {
      let word = rest.prefix { !$0.isWhitespace }
      words.append(String(word))
      rest = rest[word.endIndex...]
    }
    rest = rest.drop(while: \.isWhitespace)
  }
  return words
}
