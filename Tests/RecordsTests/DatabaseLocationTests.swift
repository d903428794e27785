import Testing

@testable import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct DatabaseLocationTests {
  let folder = TemporaryFolder()

  @Test(arguments: [
    (["XDG_DATA_HOME": "/data", "HOME": "/home/jo"], "/data/waymark/waymark.db"),
    (["HOME": "/home/jo"], "/home/jo/.local/share/waymark/waymark.db"),
    (["XDG_DATA_HOME": "", "HOME": "/home/jo"], "/home/jo/.local/share/waymark/waymark.db"),
    (["XDG_DATA_HOME": "data", "HOME": "/home/jo"], "/home/jo/.local/share/waymark/waymark.db"),
    ([:], nil), (["HOME": ""], nil), (["HOME": "jo"], nil),
  ])
  func findsTheStandardPlace(environment: [String: String], file: String?) {
    #expect(DatabaseLocation.standard(environment: environment)?.file == file)
  }

  @Test func makesFoldersAndFilesForTheOwnerOnly() throws {
    let home = folder.path
    let location = try #require(DatabaseLocation.standard(environment: ["HOME": home]))
    let store = try RecordStore(at: location)
    try store.saveSample()
    #expect(permissions(of: home) == 0o755)
    for made in ["/.local", "/.local/share", "/.local/share/waymark"] {
      #expect(permissions(of: home + made) == 0o700, "\(made)")
    }
    for ending in ["", "-wal", "-shm"] {
      #expect(permissions(of: location.file + ending) == 0o600, "\(ending)")
    }
  }

  @Test func tightensWhatIsLooser() throws {
    let environment = ["XDG_DATA_HOME": folder.path]
    let location = try #require(DatabaseLocation.standard(environment: environment))
    let first = try RecordStore(at: location)
    try first.saveSample()
    let loosened = ["", "-wal", "-shm"].map { location.file + $0 }
    chmod(folder.file("waymark"), 0o777)
    for path in loosened { chmod(path, 0o644) }
    _ = try RecordStore(at: location)
    #expect(permissions(of: folder.file("waymark")) == 0o700)
    for path in loosened { #expect(permissions(of: path) == 0o600, "\(path)") }
  }

  @Test func leavesTheFolderAroundAChosenFileAlone() throws {
    let store = try RecordStore(at: folder.location())
    try store.saveSample()
    #expect(permissions(of: folder.path) == 0o755)
    #expect(permissions(of: folder.file()) == 0o600)
  }

  @Test func makesMissingFoldersOfAChosenFile() throws {
    _ = try RecordStore(at: folder.location("new/deep/x.db"))
    #expect(permissions(of: folder.file("new")) == 0o700)
    #expect(permissions(of: folder.file("new/deep/x.db")) == 0o600)
  }

  @Test func takesANameForAFileAndNeverForAURI() throws {
    let name = "file:strange?mode=memory#1.db"
    try RecordStore(at: folder.location(name)).saveSample()
    #expect(bytes(of: folder.file(name)).count > 0)
  }

  @Test func saysWhyThereIsNoPlace() {
    write([1], to: folder.file("file"))
    mkdir(folder.file("folder"), 0o700)
    let table: [(name: String, why: String)] = [
      ("file/x.db", "a part of the path is a file and not a folder"),
      ("folder", "there is something else of that name"),
      ("a\0b", "the name is not a file name"),
      (String(repeating: "n", count: 300), "the name is too long"),
    ]
    for (name, why) in table {
      let file = folder.file(name)
      let found = fault { _ = try RecordStore(at: DatabaseLocation(file: file)) }
      #expect(
        found?.description == """
          \(file): there is no place for your records: \(why). Check the folder and its \
          permissions, or name another file with --db FILE.
          """)
    }
  }

  @Test(.enabled(if: TemporaryFolder.permissionsBind))
  func saysThatAFolderMayNotBeWritten() throws {
    chmod(folder.path, 0o500)
    let found = fault { _ = try RecordStore(at: folder.location()) }
    #expect(found?.why == "you may not write in that folder")
  }

  @Test(.enabled(if: TemporaryFolder.permissionsBind))
  func saysThatAFileOrItsFolderMayOnlyBeRead() throws {
    try RecordStore(at: folder.location()).saveSample()
    chmod(folder.file(), 0o400)
    #expect(fault { _ = try RecordStore(at: folder.location()) }?.kind == .readOnly)
    chmod(folder.file(), 0o600)
    chmod(folder.path, 0o500)
    let found = fault { _ = try RecordStore(at: folder.location()) }
    #expect(found.map { [.readOnly, .noPlace].contains($0.kind) } == true)
  }
}
