/// A change of a text or of the place in it.
package enum EditCommand: Sendable, Hashable {
  case insert(String)
  case newLine
  case deleteBackward
  case deleteForward
  case moveLeft
  case moveRight
  case moveWordLeft
  case moveWordRight
  case moveToLineStart
  case moveToLineEnd
  case moveUp
  case moveDown
  case moveToTextStart
  case moveToTextEnd
  case pageUp
  case pageDown
  case killToLineEnd
  case killToLineStart
  case killWordLeft
  case killWordRight
  /// Back to white space, as Control-W does.
  case killToBlank
  case yank
  case transpose
  case undo

  /// The command that a key stands for, or nil; the keys are those of Emacs and of the keypad.
  package init?(_ key: Key) {
    switch key {
    case .text(let text), .paste(let text): self = .insert(text)
    case .control(let letter): self.init(control: letter)
    case .alt(let letter): self.init(alt: letter)
    default: self.init(named: key)
    }
  }

  private init?(named key: Key) {
    switch key {
    case .enter: self = .newLine
    case .backspace: self = .deleteBackward
    case .delete: self = .deleteForward
    case .left: self = .moveLeft
    case .right: self = .moveRight
    case .wordLeft: self = .moveWordLeft
    case .wordRight: self = .moveWordRight
    case .home: self = .moveToLineStart
    case .end: self = .moveToLineEnd
    case .up: self = .moveUp
    case .down: self = .moveDown
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .altBackspace: self = .killWordLeft
    default: return nil
    }
  }

  private init?(control letter: Character) {
    switch letter {
    case "a": self = .moveToLineStart
    case "b": self = .moveLeft
    case "d": self = .deleteForward
    case "e": self = .moveToLineEnd
    case "f": self = .moveRight
    case "k": self = .killToLineEnd
    case "n": self = .moveDown
    case "p": self = .moveUp
    case "t": self = .transpose
    case "u": self = .killToLineStart
    case "w": self = .killToBlank
    case "y": self = .yank
    case "_": self = .undo
    default: return nil
    }
  }

  private init?(alt letter: Character) {
    switch letter {
    case "b": self = .moveWordLeft
    case "f": self = .moveWordRight
    case "d": self = .killWordRight
    case "<": self = .moveToTextStart
    case ">": self = .moveToTextEnd
    default: return nil
    }
  }

  /// How the command counts for undoing: runs of one kind are undone together.
  var undoKind: UndoKind? {
    switch self {
    // A space begins a new run, so that words come back one at a time.
    case .insert(let text): text.count == 1 && text != " " ? .typing : .single
    case .deleteBackward, .deleteForward: .deleting
    case .newLine, .killToLineEnd, .killToLineStart, .killWordLeft, .killWordRight, .killToBlank,
      .yank, .transpose:
      .single
    default: nil
    }
  }
}
