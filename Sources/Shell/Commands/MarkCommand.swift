import Casebook
import DataFile

extension Command {
  static let mark = Command(
    "mark", aliases: ["score"], summary: "Mark your message, or one from a file",
    details: [
      "Without a file it marks what you have written at the prompt. - stands for the standard"
        + " input. Every mark is kept with the message; history shows them.",
      "It ends with status 0 for a competent or skilled message, 1 for one that is referred or"
        + " withheld.",
    ],
    examples: ["mark --case leanne message.txt", "mark --case cory --review week-4 --json -"],
    operands: [OperandSpec(.file, .requiredInShell)],
    options: [.case, .review, .json, OptionSpec("no-save", nil, "Do not keep the mark")],
    places: [.prompt, .shell]
  ) { session, arguments in
    let desk = try session.desk(for: arguments, defaultReview: Session.onlyReview)
    var request = MarkRequest()
    request.isKept = !arguments.has("no-save")
    request.wantsJSON = arguments.has("json")
    if let file = arguments.operands.first {
      return try session.mark(try session.message(in: file), at: desk, request)
    }
    let writing = try session.textToMark(at: desk)
    request.isDraft = true
    request.revises = writing.revises
    request.seconds = writing.seconds
    return try session.mark(writing.text, at: desk, request)
  }
}

extension Session {
  /// The text that was written at the prompt for this review.
  fileprivate func textToMark(at other: Desk) throws(Complaint) -> Writing {
    guard isOpen(other), let writing, !writing.isEmpty else {
      throw Complaint.usage(
        "There is nothing to mark yet.", advice: "Type \"write\" first, or name a file.")
    }
    return writing
  }
}
