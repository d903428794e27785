/// A text of a file in quotation marks for a report: no more than 40 characters of it.
package func quoted(_ text: String) -> String {
  let head = text.prefix(40)
  return "\"" + head + (head.endIndex < text.endIndex ? "…\"" : "\"")
}

/// An ASCII character in quotation marks.
func quoted(_ byte: UInt8) -> String {
  "\"" + String(Unicode.Scalar(byte)) + "\""
}
