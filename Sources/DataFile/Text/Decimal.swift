/// A number with a fixed count of decimal places, with a point, in no locale.
///
/// Rounds the shortest decimal form of the value, halves away from zero, so that 0.285 with two
/// places is 0.29 as a reader of "0.285" expects. Never "-0"; "–" for what is not finite.
package func decimal(_ value: Double, places: Int) -> String {
  guard value.isFinite else { return "–" }
  let places = max(0, places)
  var digits = DecimalDigits(value)
  digits.round(places: places)
  let text = digits.text(places: places)
  let isZero = digits.digits.allSatisfy { $0 == 0 }
  return value < 0 && !isZero ? "-" + text : text
}

/// The digits of a number and the place of its point, without the sign.
private struct DecimalDigits {
  var digits: [UInt8] = []
  /// How many of the digits stand before the point; negative for 0.001.
  var whole = 0

  init(_ value: Double) {
    var exponent = 0
    var point: Int?
    let parts = value.magnitude.description.split(separator: "e")
    for byte in (parts.first ?? "").utf8 {
      if Ascii.isDigit(byte) {
        digits.append(byte - UInt8(ascii: "0"))
      } else {
        point = digits.count
      }
    }
    if parts.count == 2 { exponent = Int(parts[1]) ?? 0 }
    whole = (point ?? digits.count) + exponent
  }

  mutating func round(places: Int) {
    let kept = whole + places
    guard kept < digits.count else { return }
    let roundsUp = kept >= 0 && digits[kept] >= 5
    digits = Array(digits.prefix(max(0, kept)))
    guard roundsUp else { return }
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      whole += 1
    }
  }

  func text(places: Int) -> String {
    func digit(_ index: Int) -> String {
      digits.indices.contains(index) ? String(digits[index]) : "0"
    }
    let head = whole > 0 ? (0..<whole).map(digit).joined() : "0"
    guard places > 0 else { return trimmed(head) }
    return trimmed(head) + "." + (whole..<whole + places).map(digit).joined()
  }

  private func trimmed(_ head: String) -> String {
    let rest = head.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}
