/// Finds what stands between quotation marks.
enum Quotation {
  /// For each scalar, whether it is inside a quotation; one that is not closed in its paragraph is none.
  static func marks(in scalars: [Unicode.Scalar]) -> [Bool] {
    var marks = [Bool](repeating: false, count: scalars.count)
    var opening: (index: Int, closer: Unicode.Scalar)?
    for (index, scalar) in scalars.enumerated() {
      if let open = opening {
        if isClosing(scalar, at: index, of: open, in: scalars) {
          for inside in open.index...index { marks[inside] = true }
          opening = nil
        } else if scalar == "\n", index + 1 < scalars.count, scalars[index + 1] == "\n" {
          opening = nil
        }
      } else if let closer = closer(for: scalar), opens(at: index, in: scalars) {
        opening = (index, closer)
      }
    }
    return marks
  }

  private static func closer(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"": "\""
    case "\u{201C}": "\u{201D}"
    case "\u{2018}": "\u{2019}"
    case "'": "'"
    default: nil
    }
  }

  private static func opens(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let before = index == 0 ? " " : scalars[index - 1]
    let after = index + 1 < scalars.count ? scalars[index + 1] : " "
    let free = before.isBlank || before == "(" || before == "\u{2014}"
    return free && !after.isBlank
  }

  /// Apostrophes close a single quotation only where no letter follows.
  private static func isClosing(
    _ scalar: Unicode.Scalar, at index: Int, of open: (index: Int, closer: Unicode.Scalar),
    in scalars: [Unicode.Scalar]
  ) -> Bool {
    guard scalar == open.closer else { return false }
    guard scalar.isApostrophe else { return true }
    let after = index + 1 < scalars.count ? scalars[index + 1] : " "
    return !after.isWordLetter && !after.isDigit
  }
}
