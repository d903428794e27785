import Casebook
import DataFile
import Drafting
import Marking
import Rubrics

/// Checks content: every file, every example of a signal, and the rubrics on the cases.
struct ContentChecker {
  let scope: CheckScope

  func report() -> CheckReport {
    var report = CheckReport()
    let (book, rubricFaults) = scope.rubrics.read(Judge.vocabulary)
    let (templates, templateFaults) = scope.templates.read()
    let faults = scope.casebook.faults + scope.unread + rubricFaults + templateFaults
    report.findings = faults.filter { scope.covers($0.file) }.map {
      Finding(kind: .fault, fault: $0)
    }
    addExamples(of: book, to: &report)
    report.findings += templates.proof(in: scope.casebook).filter { scope.covers($0.file) }
      .map { Finding(kind: .example, fault: $0) }
    let cases = scope.casebook.cases.items.filter { scope.covers($0.file) }
    report.cases = cases.count
    // Half a rubric proves nothing.
    if scope.unread.isEmpty, rubricFaults.isEmpty, let scheme = book.scheme(Judge.schemeID) {
      let prover = CaseProver(
        marker: Marker(book: book, scheme: scheme), casebook: scope.casebook)
      for item in cases { prover.prove(item, into: &report) }
    }
    report.sort()
    return report
  }

  private func addExamples(of book: RubricBook, to report: inout CheckReport) {
    let files = scope.rubrics.rubrics.filter { scope.covers($0.name) }
    for file in files {
      let index = ExampleIndex(file)
      report.signals += index.signals.count
      let signals = book.signals.filter { index.signals.contains($0.id) }
      let part = RubricBook(
        lexicon: book.lexicon, signals: signals, joins: [], criteria: [], gates: [], schemes: [])
      report.findings += failingExamples(of: part).map(index.finding)
    }
  }
}

/// Where the examples of a rubric file stand.
private struct ExampleIndex {
  private let file: SourceFile
  private let nodes: [Node]
  let signals: Set<String>

  init(_ file: SourceFile) {
    var faults = FaultList(source: file)
    self.file = file
    nodes = readDataFile(into: &faults)?["signals"]?.elements ?? []
    signals = Set(nodes.compactMap { $0["id"]?.text })
  }

  func finding(_ failure: ExampleFailure) -> Finding {
    let signal = nodes.first { $0["id"]?.text == failure.signal }
    let list = signal?[failure.shouldMatch ? "matches" : "misses"]?.elements ?? []
    let node = list.first { $0.text == failure.example } ?? signal
    let problem =
      failure.shouldMatch
      ? "the signal \(quoted(failure.signal)) does not see this example"
      : "the signal \(quoted(failure.signal)) sees this example, which it should pass over"
    let fault = file.fault(
      problem, at: node?.span.lowerBound ?? 0, advice: "Mend a pattern, or the example.")
    return Finding(kind: .example, fault: fault)
  }
}
