import Casebook
import DataFile
import Drafting
import Terminal

extension Command {
  static let draft = Command(
    "draft", summary: "See a template for this message, with the facts filled in",
    details: [
      "What is true of the week is filled in. What stands in [square brackets] only you can say;"
        + " a bracket that is left in a message is found when it is marked.",
      "--use begins your message with it. Another --seed gives other wordings; the same one always"
        + " gives the same.",
    ],
    examples: ["draft --case leanne", "draft --case leanne --short --seed 3"],
    options: [
      .case, .review, OptionSpec("short", nil, "Only what this week makes compulsory"),
      OptionSpec("warm", nil, "Warmer wordings"), OptionSpec("seed", .number, "Other wordings"),
      OptionSpec("use", nil, "Begin your message with it"), .json,
    ],
    places: [.prompt, .shell]
  ) { session, arguments in
    let options = try DraftOptions(arguments)
    let desk = try session.desk(for: arguments)
    let draft = try session.draft(at: desk, options)
    if arguments.has("use") {
      try session.begin(with: draft, at: desk)
    } else if arguments.has("json") {
      session.show(DraftJSON(draft: draft, desk: desk).value)
    } else {
      session.show(draft, at: desk)
    }
    return .done
  }
}

extension DraftOptions {
  fileprivate init(_ arguments: Arguments) throws(Complaint) {
    self.init(
      tone: arguments.has("warm") ? .warm : .plain, length: arguments.has("short") ? .short : .full)
    guard let text = arguments.value(of: "seed") else { return }
    guard let seed = UInt64(text) else {
      throw Complaint.usage("\(quoted(text)) is no seed.", advice: "Give a whole number from 0.")
    }
    self.seed = seed
  }
}

extension Session {
  fileprivate mutating func draft(at desk: Desk, _ options: DraftOptions) throws -> Draft {
    let (files, unread) = world.files.templates(try library().places.roots)
    let (templates, faults) = files.read()
    let count = unread.count + faults.count
    if count > 0 {
      warn("The templates have \(counted(count, "fault")); \"check\" shows what is wrong.")
    }
    return Drafting.draft(
      for: desk.review, of: desk.item.value, in: desk.programme.value,
      measures: { desk.measures[$0] }, templates: templates, options: options)
  }

  /// On a terminal laid out to be read; elsewhere the text alone, to be written on.
  fileprivate func show(_ draft: Draft, at desk: Desk) {
    if world.isOutputTerminal {
      show(DraftScreen(draft: draft, look: look).canvas())
      if place == .prompt { show(hints: ["draft --use", "write", "edit", "client"]) }
    } else {
      world.port.write(sanitised(draft.text, keeping: [.newlines]) + "\n")
      for note in draft.notes { warn(note) }
    }
  }

  /// Takes the draft for the message, unless there is one already.
  fileprivate mutating func begin(with draft: Draft, at desk: Desk) throws {
    guard isOpen(desk) else {
      throw Complaint.usage("--use works for the open case only.", advice: "Open it first.")
    }
    if let writing, !writing.isEmpty {
      throw Complaint.usage(
        "You have written \(counted(writing.wordCount, "word")) already.",
        advice: "\"mark\" it, or \"discard\" it first.")
    }
    writing = Writing(text: draft.text)
    try keepDraft()
    let slots = counted(draft.slots.count, "bracket")
    say("Your message begins with the draft: \(slots) to fill in.")
    show(hints: ["write to go on", "edit", "client", "discard"])
  }
}
