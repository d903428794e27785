import Casebook
import Foundation
import Marking
import Rubrics
import Testing

/// Changes that must not change a mark, on every exemplar of the casebook.
@Suite("Stability")
struct StabilityTests {
  private let content = Shipped.content

  private func check(
    _ name: String, _ change: (String) -> String, most: Int = 0, by: Int = 0,
    except left: Set<String> = []
  ) {
    for setting in content.settings {
      for exemplar in setting.review.exemplars {
        let before = content.mark(exemplar.text, setting)
        let after = content.mark(change(exemplar.text), setting)
        let difference = differences(before, after, except: left)
        #expect(
          difference.count <= most && difference.most <= by,
          "\(name): \(setting.testDescription) \(exemplar.level) changes \(difference)")
        #expect(before.outcome == after.outcome, "\(name): \(setting.testDescription)")
      }
    }
  }

  @Test("the same message always gets the same mark")
  func same() {
    for setting in content.settings.prefix(8) {
      let text = setting.exemplar(.skilled) ?? ""
      #expect(content.mark(text, setting) == content.mark(text, setting))
    }
  }

  @Test("curly for straight quotes")
  func quotes() { check("curly") { $0.replacing("'", with: "\u{2019}") } }

  @Test("other white space")
  func whitespace() {
    check("spaces") { $0.replacing(". ", with: ".  ").replacing("\n", with: "\r\n") + "\n\n  " }
  }

  @Test("a neutral sentence at the end")
  func neutral() { check("neutral") { $0 + "\n\nThe office has moved to the second floor." } }

  /// Whether a question moves things on hangs on what stands before it, so that criterion is left out.
  @Test("two paragraphs in the middle change places")
  func swapped() {
    check("swap", Self.swapMiddle, most: 1, by: 1, except: ["guidance.question"])
  }

  /// The third and fourth of at least six paragraphs, so that greeting and close stay.
  private static func swapMiddle(_ text: String) -> String {
    var paragraphs = text.components(separatedBy: "\n\n")
    guard paragraphs.count >= 6 else { return text }
    paragraphs.swapAt(2, 3)
    return paragraphs.joined(separator: "\n\n")
  }

  @Test("the client has another name in case and message")
  func renamed() {
    for setting in content.settings {
      let name = setting.item.client.name
      let item = setting.item.renamed(from: name, to: "Quillon")
      guard let review = item.reviews.first(where: { $0.id == setting.review.id }) else { continue }
      let renamed = Shipped.setting(item, review, content.casebook, content.book.lexicon)
      for exemplar in setting.review.exemplars {
        let before = content.mark(exemplar.text, setting)
        let after = content.mark(exemplar.text.replacing(name, with: "Quillon"), renamed)
        #expect(
          differences(before, after).count == 0, "\(setting.testDescription) \(exemplar.level)")
      }
    }
  }
}

extension Case {
  /// The case with the client's name replaced wherever it stands.
  fileprivate func renamed(from old: String, to new: String) -> Case {
    func text(_ text: String) -> String { text.replacing(old, with: new) }
    let reviews = self.reviews.map { review in
      Review(
        id: review.id, week: review.week, date: review.date, nextReview: review.nextReview,
        situation: review.situation, usage: review.usage,
        work: review.work.map { work in
          Review.Work(
            module: work.module, progress: work.progress,
            entries: work.entries.map {
              Review.Entry(tool: $0.tool, date: $0.date, text: text($0.text))
            })
        }, questionnaires: review.questionnaires,
        thread: review.thread.map {
          Review.Letter(
            from: $0.from, date: $0.date, text: text($0.text), promises: $0.promises.map(text))
        },
        questions: review.questions.map {
          Review.Question(id: $0.id, text: text($0.text), cues: $0.cues.map(text))
        },
        points: review.points.map {
          Review.Point(
            id: $0.id, criterion: $0.criterion, need: $0.need, text: text($0.text),
            cues: $0.cues.map(text), say: $0.say.map(text))
        }, next: review.next, referBack: review.referBack, risk: review.risk, avoid: review.avoid,
        expects: review.expects, exemplars: [])
    }
    return Case(
      id: id, title: title, programme: programme, difficulty: difficulty, focus: focus,
      client: Case.Client(
        name: text(client.name), pronouns: client.pronouns, age: client.age,
        background: text(client.background), problem: text(client.problem),
        goals: client.goals.map(text), strengths: client.strengths.map(text), style: client.style,
        contact: client.contact.map(text)), reviews: reviews)
  }
}
