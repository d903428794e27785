import Casebook
import Marking
import Rubrics
import Testing

/// Texts that try to earn a mark without being a message.
@Suite("Robust to play")
struct PlayTests {
  private let content = Shipped.content

  private func outcome(_ text: String, _ setting: Shipped.Setting) -> MarkSheet {
    content.mark(text, setting)
  }

  @Test("a list of key words is no message")
  func keywords() {
    for setting in content.settings {
      let cues = setting.review.points.flatMap(\.cues).joined(separator: ", ")
      let sheet = outcome(cues, setting)
      #expect(
        sheet.outcome == .withheld || sheet.outcome == .referred, "\(setting.testDescription)")
    }
  }

  @Test("a wall of titles is no message")
  func titles() {
    for setting in content.settings {
      let programme = content.casebook.programmes[setting.item.programme]!
      let wall = programme.modules.flatMap { [$0.title] + $0.tools.map(\.title) }.joined(
        separator: ". ")
      #expect(
        [.withheld, .referred].contains(outcome(wall, setting).outcome),
        "\(setting.testDescription)")
    }
  }

  @Test("the case's own exemplar, or its entries, handed in is seen as copied")
  func copied() {
    for setting in content.settings {
      let brief = ReviewBrief(
        setting.review, of: setting.item, in: content.casebook.programmes[setting.item.programme]!,
        measures: content.casebook.measures.values, lexicon: content.book.lexicon)
      let sheet = content.marker.mark(setting.exemplar(.skilled) ?? "", about: brief)
      #expect(sheet.outcome == .withheld)
      #expect(
        sheet.advisories.contains { $0.id == "advisory.copied" }, "\(setting.testDescription)")
    }
  }

  @Test("the exemplar of another case is not competent here")
  func other() {
    var passed: [String] = []
    for (index, setting) in content.settings.enumerated() {
      let other = content.settings[(index + 7) % content.settings.count]
      guard other.item.id != setting.item.id, let text = other.exemplar(.skilled) else { continue }
      if [.competent, .skilled].contains(outcome(text, setting).outcome) {
        passed.append("\(other.testDescription) for \(setting.testDescription)")
      }
    }
    #expect(passed.isEmpty, "\(passed)")
  }

  @Test("one good sentence five times is one good sentence at most")
  func repeated() {
    let setting = content.settings[0]
    let sentence =
      "Well done for writing it down when it would have been easier to leave it, that took some doing. "
    #expect(outcome(String(repeating: sentence, count: 5), setting).outcome == .withheld)
  }

  @Test(
    "another language is withheld",
    arguments: [
      "Bonjour, merci beaucoup pour votre message. Vous avez fait un très bon travail cette semaine avec le journal, et je pense que la prochaine étape est claire.",
      "Hola, muchas gracias por tu mensaje. Has hecho un gran trabajo esta semana con el diario y creo que el siguiente paso es pequeño.",
      "Guten Tag, vielen Dank für Ihre Nachricht. Sie haben diese Woche sehr gut gearbeitet, und der nächste Schritt ist klein.",
      "Helo, diolch yn fawr am eich neges. Rydych chi wedi gwneud gwaith da iawn yr wythnos hon gyda'r dyddiadur.",
    ])
  func languages(_ text: String) {
    let sheet = outcome(text, content.settings[0])
    #expect(sheet.outcome == .withheld)
    #expect(sheet.advisories.contains { $0.id == "advisory.not-english" })
  }

  @Test("praise for everything and nothing is not competent")
  func praise() {
    let text =
      "Well done! Amazing work, brilliant effort, you should be so proud of yourself. Fantastic progress, great job, keep it up, you can do this. Excellent, wonderful, superb!"
    for setting in content.settings {
      #expect(
        [.withheld, .referred].contains(outcome(text, setting).outcome),
        "\(setting.testDescription)")
    }
  }

  @Test("look-alike letters and hidden characters earn nothing and are told")
  func lookalikes() {
    let setting = content.settings[0]
    guard let text = setting.exemplar(.skilled) else { return }
    let disguised = text.replacing("o", with: "\u{043E}").replacing("e", with: "\u{0435}")
    let sheet = outcome(disguised, setting)
    #expect(sheet.outcome == .withheld || (sheet.total?.percent ?? 0) < 50)
    let hidden = outcome(text.replacing("you", with: "y\u{200B}ou"), setting)
    #expect(hidden.advisories.contains { $0.id == "advisory.hidden" })
  }

  @Test("over ten thousand words is no message, and comes back at once")
  func long() {
    let text = String(repeating: "and then you did it again ", count: 2_500)
    #expect(outcome(text, content.settings[0]).outcome == .withheld)
  }
}
