/// Walks once over the scalars of a text and cuts it into tokens and sentences.
///
/// Offsets are UTF-8 offsets into the original: nothing is normalised before they are taken.
struct Scanner {
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private let quoted: [Bool]
  private let orthography: Orthography
  private var index = 0
  private var sentenceStart = 0
  private var paragraph = 0

  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  private(set) var hiddenCharacters = 0
  private(set) var mixedScriptWords = 0
  private(set) var exclamations = 0
  private(set) var separators = 0

  init(_ text: String, orthography: Orthography) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
    self.quoted = Quotation.marks(in: scalars)
    self.orthography = orthography
    tokens.reserveCapacity(scalars.count / 5)
  }

  mutating func run() {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isDigit {
        readNumber()
      } else if scalar.isWordLetter {
        readWord()
      } else {
        readMark(scalar)
      }
    }
    endSentence(.open, at: scalars.count)
  }
}

// MARK: - Words and numbers

extension Scanner {
  private mutating func readNumber() {
    let start = index
    while index < scalars.count {
      if scalars[index].isDigit {
        index += 1
      } else if [".", ",", ":"].contains(scalars[index]), index + 1 < scalars.count,
        scalars[index + 1].isDigit
      {
        index += 2
      } else {
        break
      }
    }
    var digits = ""
    for scalar in scalars[start..<index] { digits.unicodeScalars.append(scalar) }
    let plain = digits.replacing(":", with: ".").replacing(",", with: "")
    append(digits, start..<index, stem: digits, number: Double(plain))
  }

  private mutating func readWord() {
    let start = index
    if let form = plainWord() { return append(form, start..<index) }
    var form = ""
    var scripts = Scripts()
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isWordLetter || scalar.isHidden || scalar.isMark {
        if scalar.isHidden { hiddenCharacters += 1 } else { form.unicodeScalars.append(scalar) }
        scripts.see(scalar)
        index += 1
      } else if scalar.isApostrophe, index + 1 < scalars.count, scalars[index + 1].isWordLetter {
        form.append("'")
        index += 1
      } else {
        break
      }
    }
    if scripts.areMixed { mixedScriptWords += 1 }
    append(form.lowercased(), start..<index)
  }

  /// The common case, read without building a string scalar by scalar: plain letters only.
  private mutating func plainWord() -> String? {
    let start = index
    var end = start
    while end < scalars.count, scalars[end].value < 0x80, scalars[end].isWordLetter { end += 1 }
    if end < scalars.count {
      let next = scalars[end]
      guard next.value < 0x80, !next.isApostrophe else { return nil }
    }
    index = end
    return String(unsafeUninitializedCapacity: end - start) { buffer in
      for offset in 0..<(end - start) {
        buffer[offset] = UInt8(truncatingIfNeeded: scalars[start + offset].value | 0x20)
      }
      return end - start
    }
  }

  private mutating func append(_ form: String, _ range: Range<Int>) {
    let reading = orthography.reading(of: form)
    for word in reading.words {
      append(word, range, stem: stem(of: word), number: reading.number)
    }
  }

  private mutating func append(
    _ word: String, _ range: Range<Int>, stem: String, number: Double?
  ) {
    let first = scalars[range.lowerBound]
    let isCapitalised = first.isUpper
    let isShouted =
      isCapitalised && range.count > 1
      && scalars[range].allSatisfy { $0.isUpper || $0.isApostrophe }
    let comparable = number.flatMap { Int(exactly: $0) }.map { String($0) } ?? stem
    tokens.append(
      Token(
        span: offsets[range.lowerBound]..<offsets[range.upperBound], word: word, stem: stem,
        number: number, comparable: comparable, key: wordKey(word),
        comparableKey: wordKey(comparable), isCapitalised: isCapitalised, isShouted: isShouted,
        isQuoted: quoted[range.lowerBound], sentence: sentences.count))
  }
}

// MARK: - Marks and sentence ends

extension Scanner {
  private mutating func readMark(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n", "\u{2028}", "\u{2029}": readLineBreak()
    case "?": close(.question)
    case "!": close(.exclamation)
    case ".", "…": readStop()
    default:
      if scalar.isHidden { hiddenCharacters += 1 }
      if scalar.isSeparator { separators += 1 }
      index += 1
    }
  }

  /// A run of closing marks ends one sentence; a question mark in it wins.
  private mutating func close(_ ending: Sentence.Ending) {
    var ending = ending
    while index < scalars.count, scalars[index].isClosingMark {
      if scalars[index] == "?" { ending = .question }
      if scalars[index] == "!" { exclamations += 1 }
      index += 1
    }
    while index < scalars.count, scalars[index].isClosingQuote { index += 1 }
    endSentence(ending, at: index)
  }

  /// A full stop ends a sentence unless it belongs to an abbreviation or stands inside a word.
  private mutating func readStop() {
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    if next.isWordLetter || next.isDigit {
      index += 1
    } else if isAbbreviation {
      index += 1
    } else {
      close(.stop)
    }
  }

  /// "e.g.", "a.m." and single capitals such as "J." do not end a sentence when more follows.
  private var isAbbreviation: Bool {
    guard let last = tokens.last, tokens.count > sentenceStart, last.word.count == 1,
      last.number == nil, last.word != "i"
    else { return ["mr", "mrs", "ms", "dr", "eg", "ie", "etc", "approx"].contains(lastWord) }
    let follower = scalars[(index + 1)...].first { !$0.isBlank }
    return follower.map { $0.isLower || last.isCapitalised } ?? false
  }

  private var lastWord: String {
    tokens.count > sentenceStart ? tokens.last?.word ?? "" : ""
  }

  /// A line break ends a sentence, unless the line is long and unfinished and so was wrapped.
  private mutating func readLineBreak() {
    let lineStart = scalars[..<index].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let length = index - lineStart
    index += 1
    var blank = false
    while index < scalars.count, scalars[index].isBlank {
      if scalars[index] == "\n" { blank = true }
      index += 1
    }
    let continues = index < scalars.count && scalars[index].isLower
    guard blank || length < 55 || !continues else { return }
    endSentence(.open, at: index)
    if blank, !sentences.isEmpty { paragraph += 1 }
  }

  private mutating func endSentence(_ ending: Sentence.Ending, at end: Int) {
    guard let first = tokens[sentenceStart...].first, let last = tokens.last else { return }
    let bound = ending == .open ? last.span.upperBound : offsets[end]
    sentences.append(
      Sentence(
        tokens: sentenceStart..<tokens.count, span: first.span.lowerBound..<bound, ending: ending,
        paragraph: paragraph))
    sentenceStart = tokens.count
  }
}
