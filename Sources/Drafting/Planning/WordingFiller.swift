/// Fills a wording with the facts of its subject.
struct WordingFiller {
  let wording: Wording
  let subject: Subject

  /// A longer hint in brackets would not be found as an unfilled field in a message.
  static let longestHint = 150

  func part(title: String) -> Draft.Part {
    var slots = 0
    let pieces = wording.pieces.map { piece -> Draft.Piece in
      switch piece {
      case .words(let text): return .words(text)
      case .field(let name): return .fact(name: name, text: text(of: name))
      case .slot(let hint, let isBrief):
        slots += 1
        return .slot(slot(hint, isBrief: isBrief, number: slots))
      }
    }
    return Draft.Part(
      move: wording.move, title: title, wording: wording.id, about: subject.about,
      pieces: pieces, opensParagraph: true)
  }

  private func slot(_ hint: [Wording.Piece], isBrief: Bool, number: Int) -> Draft.Slot {
    let names = [wording.move.rawValue, subject.id, "\(number)"].compactMap(\.self)
    let text = hint.map(filled).joined()
    return Draft.Slot(
      id: names.joined(separator: "."), move: wording.move, criterion: wording.criterion,
      hint: clipped(text, to: Self.longestHint), isBrief: isBrief)
  }

  private func filled(_ piece: Wording.Piece) -> String {
    switch piece {
    case .words(let text): text
    case .field(let name): text(of: name)
    case .slot(let hint, _): hint.map(filled).joined()
    }
  }

  /// A wording is only chosen where all of its fields have a value.
  private func text(of field: String) -> String { subject.sheet.texts[field] ?? "" }
}
