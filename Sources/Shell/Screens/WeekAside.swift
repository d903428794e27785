import Casebook
import DataFile
import Terminal

/// What stands beside the week on a wide screen: the client, and the messages of late.
struct WeekAside {
  let desk: Desk
  let width: Int

  func canvas() -> Canvas {
    var canvas = Canvas(width: width)
    let client = desk.client
    canvas.line(StyledText("\(client.name), \(client.age), \(client.pronouns)", .bold))
    canvas.text(client.background)
    canvas.text(client.problem)
    for goal in client.goals { canvas.text(goal, first: "Goal: ", rest: "  ") }
    if let contact = client.contact { canvas.text(contact, first: "Contact: ", rest: "  ") }
    if let letter = desk.facts.latestSupporterLetter {
      canvas.line()
      canvas.line(StyledText("Your message of \(letter.date.dayAndMonth)", .bold))
      canvas.text(letter.text)
    }
    return canvas
  }
}
