/// The text in lines of at most `width` columns, broken between words.
///
/// Line breaks of the text are kept, and so are blank lines; runs of spaces become one space, and
/// a word that is wider than the room is cut. `first` stands before the first line and `rest`
/// before every further one ("hanging indent"); both count towards the width. Where they leave
/// less than one column, one column is used all the same. Empty for an empty text.
package func wrapped(
  _ text: String, width: Int, first: String = "", rest: String = ""
) -> [String] {
  guard !text.isEmpty else { return [] }
  var lines: [String] = []
  for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    let glyphs = Array(paragraph)
    let indents = (lines.isEmpty ? first : rest, rest)
    let rooms = (width - displayWidth(of: indents.0), width - displayWidth(of: rest))
    for (index, words) in wordLines(of: glyphs, first: rooms.0, rest: rooms.1).enumerated() {
      let line = (index == 0 ? indents.0 : rest) + joined(words, of: glyphs)
      lines.append(trimmedAtEnd(line))
    }
  }
  return lines
}

private func joined(_ words: [Range<Int>], of glyphs: [Character]) -> String {
  words.map { String(glyphs[$0]) }.joined(separator: " ")
}

private func trimmedAtEnd(_ line: String) -> String {
  var line = Substring(line)
  while line.last == " " { line.removeLast() }
  return String(line)
}

/// Lines as lists of words, each word as a range of `glyphs`; one empty line where there is none.
func wordLines(of glyphs: [Character], first: Int, rest: Int) -> [[Range<Int>]] {
  var lines: [[Range<Int>]] = [[]]
  var used = 0
  func newLine() {
    lines.append([])
    used = 0
  }
  for word in words(in: glyphs) {
    let room = { max(1, lines.count == 1 ? first : rest) }
    let gap = { lines[lines.count - 1].isEmpty ? 0 : 1 }
    if gap() + used + columns(of: glyphs[word]) > room(), gap() > 0 { newLine() }
    var piece = word
    while !piece.isEmpty {
      let end = cutPoint(in: glyphs, from: piece, columns: room() - used - gap())
      used += gap() + columns(of: glyphs[piece.lowerBound..<end])
      lines[lines.count - 1].append(piece.lowerBound..<end)
      piece = end..<piece.upperBound
      if !piece.isEmpty { newLine() }
    }
  }
  return lines
}

private func words(in glyphs: [Character]) -> [Range<Int>] {
  glyphs.indices.split { glyphs[$0] == " " || glyphs[$0] == "\t" }
    .map { $0.startIndex..<$0.endIndex }
}

func columns(of glyphs: some Sequence<Character>) -> Int {
  glyphs.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The end of the longest beginning of a word that fits, at least one glyph.
private func cutPoint(in glyphs: [Character], from word: Range<Int>, columns: Int) -> Int {
  var used = 0
  var end = word.lowerBound
  while end < word.upperBound {
    used += displayWidth(of: glyphs[end])
    if used > columns { break }
    end += 1
  }
  return max(end, word.lowerBound + 1)
}
