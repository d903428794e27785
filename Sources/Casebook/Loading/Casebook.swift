import DataFile

/// All measures, programmes and cases, and what is wrong with those that cannot be used.
///
/// A file with a fault disables itself and what refers to it, and nothing else.
package struct Casebook: Sendable {
  /// The questionnaires that can be used.
  package let measures: Shelf<Measure>
  /// The programmes that can be used.
  package let programmes: Shelf<Programme>
  /// The cases that can be used.
  package let cases: Shelf<Case>
  /// By file in the order of loading, then by place.
  package let faults: [Fault]

  /// Reads the content of files; where two have one id, the first counts and the second is a fault.
  ///
  /// Pure: nothing is fetched. `unread` are files and folders that could not be fetched.
  package init(files: [ContentFile], unread: [UnreadFile] = []) {
    var faults = unread.map(\.fault)
    let measures = Self.load(files, unread, .measure, into: &faults) { stack in
      FileLoader(shape: Measure.shape) { file, check in
        check.measure(file, among: stack.map(\.value))
      } decode: {
        try Measure($0)
      }
    }
    let programmes = Self.load(files, unread, .programme, into: &faults) { _ in
      FileLoader(shape: Programme.shape) { file, check in
        check.programme(file, measures: measures)
      } decode: {
        try Programme($0)
      }
    }
    let cases = Self.load(files, unread, .case, into: &faults) { _ in
      FileLoader(shape: Case.shape) { file, check in
        check.case(file, programmes: programmes, measures: measures)
      } decode: {
        try Case($0) { measures[$0] }
      }
    }
    self.measures = measures
    self.programmes = programmes
    self.cases = cases
    self.faults = faults
  }

  /// Loads the files of one kind; the loader of each may look at what was loaded before it.
  private static func load<Value: Shelved>(
    _ files: [ContentFile], _ unread: [UnreadFile], _ kind: ContentFile.Kind,
    into faults: inout [Fault], loader: ([Loaded<Value>]) -> FileLoader<Value>
  ) -> Shelf<Value> {
    var loaded: [Loaded<Value>] = []
    var disabled = Set(
      unread.filter { $0.kind == kind }.map { ContentFile.stem(of: $0.fault.file) })
    var taken: [String: String] = [:]
    for file in files where file.kind == kind {
      let result = loader(loaded).load(file, takenBy: taken[file.stem])
      faults += result.faults
      if let item = result.item { loaded.append(item) }
      if result.item == nil, taken[file.stem] == nil { disabled.insert(file.stem) }
      taken[file.stem] = taken[file.stem] ?? file.name
    }
    return Shelf(loaded, disabled: disabled)
  }
}
