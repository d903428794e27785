import Casebook
import DataFile
import Rubrics

/// Decides what of a pack is to be written, before anything is.
struct Unpacking {
  let pack: Pack
  /// The folder of content that the files go to; absolute, without a slash at its end.
  let target: String
  /// Further folders of content, the shipped one first.
  let roots: [String]
  let mayReplace: Bool
  let files: Files

  /// What becomes of one file.
  enum Fate: Sendable, Hashable {
    case written
    case replaced
    /// The same file is there already.
    case there
    /// Another file of the shipped content stays in its place.
    case shippedStays
  }

  /// The fate of each file of the pack; every obstacle of every file is told in one go.
  func plan() throws(Complaint) -> [(file: PackFile, fate: Fate)] {
    var plan: [(file: PackFile, fate: Fate)] = []
    var obstacles: [String] = []
    for file in pack.files {
      let own = "\(target)/\(file.place)"
      let others = roots.filter { $0 != target }.map { "\($0)/\(file.place)" }
      if ([own] + others).contains(where: { holds($0, file) }) {
        plan.append((file, .there))
      } else if files.kind(own) != .nothing {
        if mayReplace, files.kind(own) == .file {
          plan.append((file, .replaced))
        } else {
          obstacles.append("\(own) is there already and differs.")
        }
      } else if let other = others.first(where: { files.kind($0) != .nothing }) {
        if file.kind == .case {
          obstacles.append("\(other) has the id of a case in the pack and differs.")
        } else {
          plan.append((file, .shippedStays))
        }
      } else {
        plan.append((file, .written))
      }
    }
    guard obstacles.isEmpty else {
      throw Complaint(
        .badData, "Nothing was written. \(obstacles.joined(separator: " "))",
        advice: "--replace puts the files of the pack in place of those in \(target); a case that"
          + " differs from one of other content needs an id of its own.")
    }
    return plan
  }

  private func holds(_ path: String, _ file: PackFile) -> Bool {
    (try? files.read(path, SourceFile.limit)).map { $0.elementsEqual(file.text.utf8) } ?? false
  }

  /// The faults that the files of the pack would have among the content that is there.
  func faults(of plan: [(file: PackFile, fate: Fate)]) -> [Fault] {
    let coming = plan.filter { [.written, .replaced].contains($0.fate) }.map(\.file)
    let roots = roots.contains(target) ? roots : roots + [target]
    let content = contentFaults(coming, files.casebook(roots))
    let (present, _) = files.rubrics(roots)
    let rubricFaults =
      coming.contains { $0.kind.contentKind == nil }
      ? present.adding(coming).read(Judge.vocabulary).faults : []
    let names = Set(coming.map(\.place))
    return (content + rubricFaults).filter { names.contains($0.file) }
  }

  private func contentFaults(_ coming: [PackFile], _ casebook: Casebook) -> [Fault] {
    let added = coming.compactMap { file in
      file.kind.contentKind.map {
        ContentFile(kind: $0, name: file.place, bytes: Array(file.text.utf8))
      }
    }
    return casebook.replacing(added).faults
  }
}

extension RubricFiles {
  /// The same files with those of a pack in place of those of the same name.
  fileprivate func adding(_ coming: [PackFile]) -> RubricFiles {
    func merged(_ own: [SourceFile], _ kind: PackKind) -> [SourceFile] {
      let added = coming.filter { $0.kind == kind }
      let ids = Set(added.map(\.id))
      return own.filter { !ids.contains($0.stem) }
        + added.map { SourceFile(name: $0.place, bytes: Array($0.text.utf8)) }
    }
    return RubricFiles(
      lexicon: merged([lexicon], .lexicon).last ?? lexicon, rubrics: merged(rubrics, .rubric),
      schemes: merged(schemes, .scheme))
  }
}
