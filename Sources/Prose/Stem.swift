/// The word without its plural, past, -ing and -ly endings.
///
/// A light stemmer: it must bring "walked", "walks" and "walking" together, and may leave
/// irregular forms apart. Words under four letters and words that are not plain letters stay.
package func stem(of word: String) -> String {
  let letters = Array(word.utf8)
  guard letters.count > 3, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
  var end = letters.count
  func ends(_ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard end > count + 2 else { return false }
    for offset in 0..<count where letters[end - count + offset] != suffix.utf8Start[offset] {
      return false
    }
    return true
  }
  if ends("ies") || ends("ied") {
    return String(decoding: letters[..<(end - 3)], as: UTF8.self) + "y"
  }
  if ends("sses") || ends("shes") || ends("ches") || ends("xes") {
    end -= 2
  } else if ends("s"), letters[end - 2] != 0x73, letters[end - 2] != 0x75 {
    end -= 1
  }
  if ends("ing") { end -= 3 } else if ends("ed") { end -= 2 } else if ends("ly") { end -= 2 }
  return String(decoding: undoubled(letters[..<end]), as: UTF8.self)
}

/// Takes back what a suffix did to the end of a word: "planned" → "plan", "baking" → "bak".
private func undoubled(_ letters: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard letters.count > 3, let last = letters.last else { return letters }
  if last == 0x65 { return letters.dropLast() }
  let doubles = last == letters[letters.endIndex - 2]
  let isVowelOrKept = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x6C, 0x73, 0x7A].contains(last)
  return doubles && !isVowelOrKept ? letters.dropLast() : letters
}
