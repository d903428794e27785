import Casebook
import DataFile

/// The content that was found, with cases, programmes and measures loaded.
struct Library {
  let places: ContentPlaces
  let casebook: Casebook

  /// Finds and loads the content; where there is none, says where it was looked for.
  init(_ places: ContentPlaces, files: Files) throws(Complaint) {
    guard places.shipped != nil else { throw Self.missing(places) }
    self.places = places
    casebook = files.casebook(places.roots)
  }

  /// Files with faults, which are left out; each counted once.
  var faultyFiles: Int { Set(casebook.faults.map(\.file)).count }

  /// Cases in the order of difficulty and then of names.
  var cases: [Case] {
    casebook.cases.values.sorted { left, right in
      let ranks = (left.difficulty.rank, right.difficulty.rank)
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.title < right.title
    }
  }

  private static func missing(_ places: ContentPlaces) -> Complaint {
    let tried = places.tried.map { "\($0.path) (\($0.reason))" }.joined(separator: ", ")
    return Complaint(
      .badData, "No content was found: a folder that holds cases and rubrics.",
      advice: "Looked at \(tried). Name the folder with --data DIR or WAYMARK_DATA.")
  }
}

extension ContentPlaces {
  /// Looks for content by the options and the surroundings of this run.
  init(_ options: GlobalOptions, in world: World) {
    self.init(
      option: options.data, environment: world.environment,
      workingDirectory: world.files.workingDirectory, executable: world.files.executable,
      fileExists: { world.files.kind($0) != .nothing })
  }
}

extension Case.Difficulty {
  /// From the easiest, 0.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
