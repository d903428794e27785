/// A text of a file in quotation marks for a report: no more than 40 characters of it.
package func quoted(_ text: String) -> String {
  // A character can be any number of scalars, so that these are limited first.
  let start = String(text.unicodeScalars.prefix(400))
  let head = start.prefix(40)
  return "\"" + head + (head.utf8.count < text.utf8.count ? "…\"" : "\"")
}

/// An ASCII character in quotation marks.
func quoted(_ byte: UInt8) -> String {
  "\"" + String(Unicode.Scalar(byte)) + "\""
}
