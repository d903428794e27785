import Casebook
import Records
import Terminal

/// The loop of reading a line and doing what it says.
extension Session {
  /// Reads commands until the person leaves or nothing more comes.
  ///
  /// With a person there it ends well; from a pipe or file, with the worst status of its commands.
  mutating func runPrompt() -> ExitStatus {
    do {
      try welcome()
    } catch {
      let complaint = Complaint.about(error)
      complain(complaint)
      return complaint.status
    }
    var worst = ExitStatus.done
    while !isOver { worst = max(worst, nextCommand()) }
    sayGoodbye()
    return isPersonal ? .done : worst
  }

  private mutating func nextCommand() -> ExitStatus {
    let completer = completer()
    switch console.readLine(prompt: promptText, completer: completer) {
    case .line(let line):
      console.history.add(line)
      return perform(line: line)
    case .interrupted:
      say("\"quit\" or Control-D leaves waymark.", .dim)
    case .endOfInput:
      // The line editor has gone to the next line already.
      if isPersonal, !console.isInteractive { world.port.write("\n") }
      isOver = true
    }
    return .done
  }

  private var promptText: StyledText {
    let name = desk?.client.name.lowercased() ?? "waymark"
    return StyledText(name, .bold) + StyledText(options.wantsPlain ? "> " : " › ")
  }

  /// What is there, and what to type first; from a pipe, warnings only.
  private mutating func welcome() throws {
    let library = try library()
    if isPersonal {
      say("Waymark: practise guidance messages to simulated clients. All of it stays here.")
      say(
        "\(counted(library.cases.count, "case")) to work with."
          + (waitingDraft(in: library).map { " \($0)" } ?? ""))
    }
    if library.faultyFiles > 0 {
      let files = counted(library.faultyFiles, "file of content has", "files of content have")
      warn("\(files) faults and is left out; \"check\" shows them.")
    }
    if isPersonal { show(hints: ["cases", "open NAME", "help", "quit"]) }
  }

  private mutating func waitingDraft(in library: Library) -> String? {
    guard let draft = (try? existingRecords()?.drafts.all())?.first,
      let item = library.casebook.cases[draft.caseID]
    else { return nil }
    let when = Moment(utcText: draft.updatedAt).map { " from \(world.clock.words(for: $0))" }
    return "\(counted(wordCount(draft.text), "word"))\(when ?? "") wait"
      + " for \(item.client.name): open \(item.client.name.lowercased())."
  }

  private func sayGoodbye() {
    guard isPersonal else { return }
    if let writing, !writing.isEmpty, let desk {
      let words = counted(writing.wordCount, "word")
      say("Your \(words) to \(desk.client.name) are kept. Until next time.")
    } else {
      say("Until next time.")
    }
  }

  /// The last line of a screen: what can be typed next.
  ///
  /// Nobody reads it on a pipe.
  func show(hints: [String]) {
    guard isPersonal else { return }
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    canvas.add(hints: hints, look)
    show(canvas)
  }
}

extension Canvas {
  mutating func add(hints: [String], _ look: Look) {
    if look.isPlain {
      return paragraph(StyledText("You can type: \(hints.joined(separator: ", "))."))
    }
    var text = ""
    for hint in hints {
      let longer = text.isEmpty ? " \(hint)" : "\(text)   \(hint)"
      if displayWidth(of: longer) > width, !text.isEmpty {
        line(StyledText(text, .accent))
        text = " \(hint)"
      } else {
        text = longer
      }
    }
    line(StyledText(text, .accent))
  }
}
