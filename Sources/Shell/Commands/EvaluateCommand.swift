import DataFile
import Evaluation
import Marking
import Reports
import Terminal

extension Command {
  static let evaluate = Command(
    "evaluate", summary: "Compare the engine's marks with those of your markers",
    details: [
      "Each line of a file is a message with its marks: {\"id\": …, \"case\": …, \"review\": …,"
        + " \"text\": …, \"marks\": [{\"marker\": …, \"levels\": {…}, \"gates\": […], \"global\": 1"
        + " to 5, \"best\": …, \"fix\": …}]}. Levels are 0 to 3, or \"na\" where the review does"
        + " not call for a criterion.",
      "It shows for each criterion, the total, the outcome and the gates how far the engine agrees"
        + " with the markers, and how far they agree among themselves. Try it on your team's own"
        + " messages before you trust the marks.",
      "A line that cannot be used is reported and left out; then it ends with status 1.",
    ],
    examples: [
      "evaluate marked.jsonl", "evaluate marked.jsonl --folds case",
      "evaluate marked.jsonl --html > report.html",
    ],
    operands: [OperandSpec(.file, .required, repeats: true)],
    options: [
      .json, OptionSpec("html", nil, "Print a page that stands on its own"),
      OptionSpec("folds", .fold, "Try shifted levels on each case left out"),
    ],
    places: [.shell]
  ) { session, arguments in
    let request = try EvaluationRequest(arguments)
    let read = try session.markedMessages(in: arguments.operands)
    session.report(read)
    guard !read.messages.isEmpty else {
      throw Complaint(.badData, "There is no message that can be evaluated.")
    }
    session.world.port.write(request.report(try session.evaluation(read, folds: request.folds)))
    return read.faults.isEmpty ? .done : .findings
  }
}

/// What is wanted of an evaluation.
private struct EvaluationRequest {
  let folds: Bool
  private let isPage: Bool
  private let isData: Bool

  init(_ arguments: Arguments) throws(Complaint) {
    isData = arguments.has("json")
    isPage = arguments.has("html")
    folds = arguments.mentions("folds")
    if isData, isPage {
      throw Complaint.usage("--json and --html exclude each other.", advice: "Give one of them.")
    }
    if let value = arguments.value(of: "folds"), value != "case" {
      throw Complaint.usage(
        "There are no folds by \(quoted(value)).", advice: "Write --folds case.")
    }
  }

  func report(_ evaluation: Evaluation) -> String {
    if isData { return evaluation.json().pretty + "\n" }
    return isPage ? evaluation.html() : evaluation.text()
  }
}

extension Session {
  /// The most bytes of a file of marked messages: 256 MiB.
  private static let longestFile = 256 << 20

  fileprivate mutating func markedMessages(in files: [String]) throws -> MarkedMessages {
    var reader = MarkedMessageReader(
      casebook: try library().casebook, scheme: try judge().marker.scheme)
    for file in files { reader.read(try bytes(of: file), named: file) }
    return reader.result
  }

  private func bytes(of file: String) throws(Complaint) -> [UInt8] {
    do {
      let bytes = try world.files.read(world.files.absolute(file), Self.longestFile)
      if bytes.count <= Self.longestFile { return bytes }
    } catch {
      throw Complaint(
        .badData, "\(quoted(file)) cannot be read: \(error.reason).",
        advice: "Check the name and its permissions.")
    }
    throw Complaint(
      .badData, "\(quoted(file)) has more than \(Self.longestFile >> 20) MiB.",
      advice: "Split it.")
  }

  fileprivate func report(_ read: MarkedMessages) {
    guard !read.faults.isEmpty else { return }
    let more = read.faultsLeftOut == 0 ? "" : "\n\nand \(read.faultsLeftOut) more"
    world.complain(read.faults.rendered() + more + "\n\n")
    if read.refused > 0, !read.messages.isEmpty {
      world.complain(
        "\(counted(read.refused, "line")) left out; \(counted(read.messages.count, "message"))"
          + " evaluated.\n")
    }
  }

  fileprivate mutating func evaluation(
    _ read: MarkedMessages, folds: Bool
  ) throws -> Evaluation {
    let marker = try judge().marker
    var comparer = Comparer(marker: marker, casebook: try library().casebook)
    return Evaluation(
      comparer.compare(read.messages), scheme: marker.scheme, engine: engineVersion, folds: folds)
  }
}
