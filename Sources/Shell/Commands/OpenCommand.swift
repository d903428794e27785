import Casebook

extension Command {
  static let open = Command(
    "open", summary: "Open a case and see the client's week",
    details: [
      "The case goes by its id, the client's first name, or the beginning of either. Where a case"
        + " has several reviews, the first that you have not tried is opened; name another by its"
        + " id or its number."
    ],
    examples: ["open leanne", "open cory 2"],
    operands: [OperandSpec(.caseName, .required), OperandSpec(.review)], places: [.prompt]
  ) { session, arguments in
    let casebook = try session.library().casebook
    let finder = CaseFinder(casebook: casebook)
    let item = try finder.find(arguments.operands[0])
    let index =
      arguments.operands.count > 1
      ? try finder.review(arguments.operands[1], of: item.value)
      : session.nextReview(of: item.value)
    session.sit(at: try Desk(item, review: index, casebook: casebook))
    try session.showWeek()
    return .done
  }
}
