import Casebook
import Prose
import Rubrics

/// The titles and names of a case as terms that patterns can refer to: `@tool`, `@module`, `@measure`.
struct CaseTerms: Sendable {
  /// The part that a term plays in the case.
  enum Role: String, Sendable, CaseIterable {
    case clientName = "client-name"
    case module
    case nextModule = "module-next"
    case section
    case referBack = "refer-back"
    case tool
    case nextTool = "tool-next"
    case measure
  }

  private var phrases = StemPhrases()
  private var owners: [(role: Role, title: String)] = []

  init(
    _ item: Case, _ review: Review, _ programme: Programme, _ measures: [Measure],
    lexicon: Lexicon
  ) {
    let orthography = lexicon.orthography
    let weak = Set((lexicon.classes["weak-title-word"] ?? []).map(\.source))
    func add(_ title: String, as role: Role, called forms: [String]) {
      owners.append((role, title))
      for form in forms { phrases.add(form, owner: owners.count - 1, reading: orthography) }
    }
    add(item.client.name, as: .clientName, called: [item.client.name])
    for module in programme.modules {
      add(module.title, as: .module, called: [module.title])
      if module.id == review.next.module {
        add(module.title, as: .nextModule, called: [module.title])
      }
      for section in module.sections {
        let title = Self.head(of: section.title)
        add(section.title, as: .section, called: title)
        if review.referBack.contains(where: { $0.section == section.id && $0.module == module.id })
        {
          add(section.title, as: .referBack, called: title)
        }
      }
      for tool in module.tools {
        add(tool.title, as: .tool, called: Self.shortForms(of: tool.title, weak: weak))
        if review.next.tools.contains(tool.id) {
          add(tool.title, as: .nextTool, called: Self.shortForms(of: tool.title, weak: weak))
        }
      }
    }
    for measure in measures
    where review.questionnaires.contains(where: { $0.measure == measure.id }) {
      add(measure.name, as: .measure, called: [measure.name] + measure.aliases)
    }
  }

  /// A section may be named by what stands before or after a colon.
  private static func head(of title: String) -> [String] {
    [title] + title.split(separator: ":").map(String.init).filter { $0.contains(" ") }
  }

  /// A worksheet is often called by its last word, "the planner", unless that is an everyday word.
  private static func shortForms(of title: String, weak: Set<String>) -> [String] {
    let words = title.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "?" }).map(
      String.init)
    guard let last = words.last, words.count > 1 else { return [title] }
    return weak.contains(last.lowercased()) ? [title] : [title, last]
  }

  /// A term where it stands in a text.
  struct Match: Sendable {
    let role: Role
    let title: String
    /// Indices of tokens.
    let tokens: Range<Int>
  }

  /// The terms that stand in a text.
  func matches(in text: Text) -> [Match] {
    phrases.matches(in: text).map {
      Match(role: owners[$0.owner].role, title: owners[$0.owner].title, tokens: $0.tokens)
    }
  }
}
