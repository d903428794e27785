import DataFile
import Terminal

extension Command {
  static let check = Command(
    "check", summary: "Check all content, or what is at a path",
    details: [
      "Reads every file of content, runs the examples of every signal, and proves the rubrics on"
        + " the cases: an empty message is withheld, a neutral sentence earns nothing, the skilled"
        + " and competent examples pass without a gate, and the weak ones lose what they should.",
      "It ends with status 1 where anything was found.",
    ],
    examples: ["check", "check cases/leanne-half-done.json", "check --json"],
    operands: [OperandSpec(.path)], options: [.json], places: [.prompt, .shell]
  ) { session, arguments in
    let scope = try CheckScope(
      arguments.operands.first, options: session.options, in: session.world)
    let report = ContentChecker(scope: scope).report()
    if arguments.has("json") {
      session.show(CheckJSON(report: report, files: session.world.files).value)
    } else {
      session.show(CheckScreen(report: report, files: session.world.files, look: session.look))
    }
    return report.findings.isEmpty ? .done : .findings
  }
}

extension Session {
  fileprivate func show(_ screen: CheckScreen) { world.port.write(screen.text) }
}
