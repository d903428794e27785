import DataFile

/// A score or a difference of scores as it is written: whole, or with up to two decimal places.
package func scoreText(_ value: Double) -> String {
  let text = decimal(value, places: 2)
  guard text.contains(".") else { return text }
  let trimmed = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
  return String(trimmed.reversed())
}
