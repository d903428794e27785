import Agreement

/// How often the criterion named as best, or as the one to work on, is one that a marker named.
package struct NamingFigures: Sendable, Hashable {
  /// Messages for which a marker named one.
  package let messages: Int
  /// The share in which the engine's is among those of the markers; nil without messages.
  package let engine: Double?
  /// The same where one marker at a time is left out, as it is for the markers themselves.
  package let engineWithoutOne: Double?
  /// The share in which a marker's is among those of the other markers.
  package let markers: Double?
  /// The criterion that would be right most often if it were always named.
  package let constant: String?
  /// The share in which it is.
  package let constantShare: Double?
  /// Messages for which the engine names none.
  package let silent: Int

  /// `criteria` decides between constants that are right equally often: the first is taken.
  init(_ messages: [ComparedMessage], criteria: [String], named: (Reading) -> String?) {
    let answers = messages.map { Answers($0, named) }.filter { !$0.markers.isEmpty }
    let constants = criteria.map { criterion in
      (criterion, answers.count { $0.markers.contains(criterion) })
    }
    let most = constants.map(\.1).max() ?? 0
    self.messages = answers.count
    engine = Self.share(answers.map(\.isEngineRight))
    engineWithoutOne = Self.share(answers.flatMap(\.isEngineRightWithoutOne))
    markers = Self.share(answers.flatMap(\.isMarkerRight))
    constant = most == 0 ? nil : constants.first { $0.1 == most }?.0
    constantShare = answers.isEmpty ? nil : Double(most) / Double(answers.count)
    silent = answers.count { $0.engine == nil }
  }

  private static func share(_ answers: [Bool]) -> Double? { mean(answers.map { $0 ? 1 : 0 }) }
}

/// What was named for one message.
private struct Answers {
  let engine: String?
  let markers: [String]

  init(_ message: ComparedMessage, _ named: (Reading) -> String?) {
    engine = named(message.engine)
    markers = message.markers.compactMap(named)
  }

  var isEngineRight: Bool { engine.map(markers.contains) ?? false }

  /// For each marker that is left out, where others are left.
  var isEngineRightWithoutOne: [Bool] {
    withoutEach { _, others in
      engine.map(others.contains) ?? false
    }
  }

  var isMarkerRight: [Bool] { withoutEach { answer, others in others.contains(answer) } }

  private func withoutEach(_ judge: (String, [String]) -> Bool) -> [Bool] {
    guard markers.count > 1 else { return [] }
    return markers.indices.map { place in
      var others = markers
      let answer = others.remove(at: place)
      return judge(answer, others)
    }
  }
}
