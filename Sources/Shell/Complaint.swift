import Records

/// What keeps a command from being done, in words for the person who gave it.
struct Complaint: Error, Sendable, Hashable {
  let status: ExitStatus
  /// What is wrong, in a sentence.
  let problem: String
  /// What to do, in sentences; may be empty.
  let advice: String

  init(_ status: ExitStatus, _ problem: String, advice: String = "") {
    self.status = status
    self.problem = problem
    self.advice = advice
  }

  /// A usage that is not understood.
  static func usage(_ problem: String, advice: String = "") -> Complaint {
    Complaint(.usage, problem, advice: advice)
  }

  var text: String { advice.isEmpty ? problem : "\(problem) \(advice)" }
}

extension Complaint {
  /// Records that cannot be opened, read or written.
  init(_ fault: RecordFault) {
    let isOurs = [.refused, .unexpected].contains(fault.kind)
    self.init(isOurs ? .internalFault : .badData, fault.description)
  }

  /// Any other error: a fault of this program.
  init(unexpected error: any Error) {
    self.init(
      .internalFault, "Something went wrong inside of waymark: \(error).",
      advice: "Please report it with what you did before.")
  }

  /// What an error says to a person.
  static func about(_ error: any Error) -> Complaint {
    switch error {
    case let complaint as Complaint: complaint
    case let fault as RecordFault: Complaint(fault)
    default: Complaint(unexpected: error)
    }
  }
}
