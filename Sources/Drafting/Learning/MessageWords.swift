/// The words of a text, lower case, with straight apostrophes and without punctuation.
struct MessageWords {
  let words: [String]

  init(_ text: String) {
    var words: [String] = []
    var word = ""
    for character in text {
      if character.isLetter || character.isNumber {
        word += character.lowercased()
      } else if character == "'" || character == "’" {
        if !word.isEmpty { word += "'" }
      } else if !word.isEmpty {
        words.append(Self.trimmed(word))
        word = ""
      }
    }
    if !word.isEmpty { words.append(Self.trimmed(word)) }
    self.words = words
  }

  /// A quotation mark at the end is no apostrophe.
  private static func trimmed(_ word: String) -> String {
    var word = word
    while word.last == "'" { word.removeLast() }
    return word
  }

  /// The first place of some words at or after a place; nil where they are not there.
  func place(of wanted: ArraySlice<String>, from start: Int) -> Int? {
    guard !wanted.isEmpty, words.count - wanted.count >= start else { return nil }
    return (start...(words.count - wanted.count)).first { place in
      words[place..<(place + wanted.count)] == wanted
    }
  }
}

/// The words of a draft between two slots, with the slot that follows them.
struct Stretch {
  let words: [String]
  /// Nil behind the last slot.
  let slot: Draft.Slot?
}

extension Draft {
  /// The draft as words between its slots.
  var stretches: [Stretch] {
    var stretches: [Stretch] = []
    var text = ""
    for part in parts {
      text += "\n"
      for piece in part.pieces {
        if case .slot(let slot) = piece {
          stretches.append(Stretch(words: MessageWords(text).words, slot: slot))
          text = ""
        } else {
          text += piece.text
        }
      }
    }
    return stretches + [Stretch(words: MessageWords(text).words, slot: nil)]
  }
}
