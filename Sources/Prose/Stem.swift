/// The word without its plural, past, -ing and -ly endings.
///
/// A light stemmer: it must bring "walked", "walks" and "walking" together, and may leave
/// irregular forms apart. Words under four letters and words that are not plain letters stay.
package func stem(of word: String) -> String {
  var word = word
  return word.withUTF8 { letters in
    guard letters.count > 3, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
      return String(decoding: letters, as: UTF8.self)
    }
    let (end, adding) = stemEnd(of: letters)
    let stem = String(decoding: letters[..<end], as: UTF8.self)
    return adding ? stem + "y" : stem
  }
}

/// Where the stem ends, and whether a y takes the place of what was cut.
private func stemEnd(of letters: UnsafeBufferPointer<UInt8>) -> (end: Int, addingY: Bool) {
  var end = letters.count
  func ends(_ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard end > count + 2 else { return false }
    for offset in 0..<count where letters[end - count + offset] != suffix.utf8Start[offset] {
      return false
    }
    return true
  }
  if ends("ies") || ends("ied") { return (end - 3, true) }
  if ends("sses") || ends("shes") || ends("ches") || ends("xes") {
    end -= 2
  } else if ends("s"), letters[end - 2] != 0x73, letters[end - 2] != 0x75 {
    end -= 1
  }
  if ends("ing") { end -= 3 } else if ends("ed") || ends("ly") { end -= 2 }
  return (withoutDoubling(letters, end), false)
}

/// Takes back what a suffix did to the end of a word: "planned" → "plan", "baking" → "bak".
private func withoutDoubling(_ letters: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
  guard end > 3 else { return end }
  let last = letters[end - 1]
  if last == 0x65 { return end - 1 }
  let isVowelOrKept: Bool
  switch last {
  case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x6C, 0x73, 0x7A: isVowelOrKept = true
  default: isVowelOrKept = false
  }
  return last == letters[end - 2] && !isVowelOrKept ? end - 1 : end
}
