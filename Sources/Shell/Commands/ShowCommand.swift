import Casebook
import Terminal

extension Command {
  static let show = Command(
    "show", summary: "Print the client's week",
    details: [
      "Where a case has several reviews, the first is shown unless --review names another."
    ],
    examples: ["show leanne", "show cory --review week-4 --json"],
    operands: [OperandSpec(.caseName, .required)], options: [.review, .json], places: [.shell]
  ) { session, arguments in
    let desk = try session.desk(for: arguments, case: arguments.operands[0])
    guard !arguments.has("json") else {
      session.show(WeekJSON(desk: desk).value)
      return .done
    }
    session.show(WeekScreen(desk: desk, look: session.look).canvas(leaving: 1))
    if desk.reviewCount > 1, !arguments.mentions("review") {
      session.say("Reviews: \(list(desk.item.value.reviews.map(\.id))) (--review)", .dim)
    }
    return .done
  }
}
