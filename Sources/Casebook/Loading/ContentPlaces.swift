/// Where content is looked for, and where it was found; the first hit wins whole.
package struct ContentPlaces: Sendable, Hashable {
  /// The folder of the shipped content; nil where none of the places has it.
  package let shipped: String?
  /// The folder of the service's own content; nil where there is none.
  package let own: String?
  /// Where the service's own content belongs, whether it is there or not; nil where no folder is
  /// known for it.
  package let ownPlace: String?
  /// The places looked at for shipped content, in their order, the hit last.
  package let tried: [Place]

  /// A place and why it was looked at.
  package struct Place: Sendable, Hashable {
    /// Absolute.
    package let path: String
    /// "--data", "beside the program".
    package let reason: String
  }

  /// The folders to be loaded, shipped content first.
  package var roots: [String] { [shipped, own].compactMap(\.self) }

  /// What a folder of content holds.
  package static let parts = ["cases", "rubrics"]

  /// Looks for content: the option `--data`, `$WAYMARK_DATA`, the working directory, beside the
  /// program, and up from it.
  ///
  /// A place that the user names is the only one: what was meant to be there must not be replaced by
  /// other content in silence. `executable` is the path of the program with links resolved;
  /// `fileExists` tells whether there is a file or folder at an absolute path.
  package init(
    option: String?, environment: [String: String], workingDirectory: String, executable: String?,
    fileExists: (_ path: String) -> Bool
  ) {
    let places = Self.places(
      option: option, environment: environment, workingDirectory: workingDirectory,
      executable: executable)
    let hit = places.firstIndex { place in
      Self.parts.allSatisfy { fileExists(Self.joined(place.path, $0)) }
    }
    tried = hit.map { Array(places[...$0]) } ?? places
    shipped = hit.map { places[$0].path }
    let own = Self.ownFolder(environment)
    ownPlace = own
    let hasOwn = own.map { own in
      Self.parts.contains { fileExists(Self.joined(own, $0)) }
    }
    // Content that is both would find each of its ids taken.
    self.own = hasOwn == true && own != shipped ? own : nil
  }

  private static func places(
    option: String?, environment: [String: String], workingDirectory: String, executable: String?
  ) -> [Place] {
    if let option {
      return [Place(path: absolute(option, from: workingDirectory), reason: "--data")]
    }
    if let named = environment["WAYMARK_DATA"], !named.isEmpty {
      return [Place(path: absolute(named, from: workingDirectory), reason: "$WAYMARK_DATA")]
    }
    var places = [Place(path: workingDirectory, reason: "the working directory")]
    for (distance, folder) in parents(of: executable ?? "").enumerated() {
      let reason = distance == 0 ? "beside the program" : "up from the program"
      if !places.contains(where: { $0.path == folder }) {
        places.append(Place(path: folder, reason: reason))
      }
    }
    return places
  }

  /// `$XDG_DATA_HOME/waymark/content`; a relative path there is invalid and is passed over.
  private static func ownFolder(_ environment: [String: String]) -> String? {
    let data =
      environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? environment["HOME"].flatMap { $0.hasPrefix("/") ? joined($0, ".local/share") : nil }
    return data.map { joined($0, "waymark/content") }
  }

  /// The folders above an absolute path, the nearest first.
  private static func parents(of path: String) -> [String] {
    guard path.hasPrefix("/") else { return [] }
    var names = path.split(separator: "/")
    var folders: [String] = []
    while !names.isEmpty {
      names.removeLast()
      folders.append("/" + names.joined(separator: "/"))
    }
    return folders
  }

  private static func absolute(_ path: String, from folder: String) -> String {
    path.hasPrefix("/") ? path : joined(folder, path)
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
