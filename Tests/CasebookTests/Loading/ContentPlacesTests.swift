import Casebook
import Testing

@Suite("Content places")
struct ContentPlacesTests {
  static let home = ["HOME": "/home/kim"]

  /// The places for a program at `/opt/waymark/bin/waymark` that is started in `/here`.
  func places(
    _ folders: [String], option: String? = nil, environment: [String: String] = home
  ) -> ContentPlaces {
    let files = Set(folders.flatMap { [$0 + "/cases", $0 + "/rubrics"] })
    return ContentPlaces(
      option: option, environment: environment, workingDirectory: "/here",
      executable: "/opt/waymark/bin/waymark", fileExists: files.contains)
  }

  @Test("the nearest place wins whole")
  func order() {
    #expect(places(["/opt", "/opt/waymark", "/opt/waymark/bin", "/here"]).shipped == "/here")
    #expect(places(["/opt", "/opt/waymark", "/opt/waymark/bin"]).shipped == "/opt/waymark/bin")
    #expect(places(["/opt", "/opt/waymark"]).shipped == "/opt/waymark")
    #expect(places(["/opt"]).shipped == "/opt")
  }

  @Test("all places are told where none has content")
  func none() {
    let none = places([])
    #expect(none.shipped == nil)
    #expect(none.roots == [])
    #expect(
      none.tried.map { "\($0.reason): \($0.path)" } == [
        "the working directory: /here", "beside the program: /opt/waymark/bin",
        "up from the program: /opt/waymark", "up from the program: /opt",
        "up from the program: /",
      ])
  }

  @Test("places behind the hit are not tried")
  func tried() {
    #expect(
      places(["/opt/waymark"]).tried.map(\.path) == ["/here", "/opt/waymark/bin", "/opt/waymark"])
  }

  @Test("a hit holds cases and rubrics")
  func half() {
    let places = ContentPlaces(
      option: nil, environment: [:], workingDirectory: "/here", executable: nil,
      fileExists: { $0 == "/here/cases" })
    #expect(places.shipped == nil)
  }

  @Test("a place that the user names is the only one")
  func named() {
    let data = Self.home.merging(["WAYMARK_DATA": "/data"]) { $1 }
    #expect(
      places(["/given", "/data", "/here"], option: "/given", environment: data).shipped == "/given")
    #expect(places(["/data", "/here"], environment: data).shipped == "/data")
    let missed = places(["/here"], option: "lost", environment: data)
    #expect(missed.shipped == nil)
    #expect(missed.tried.map { "\($0.reason): \($0.path)" } == ["--data: /here/lost"])
    #expect(places(["/here"], environment: data).tried.map(\.path) == ["/data"])
    #expect(places(["/here"], environment: ["WAYMARK_DATA": ""]).shipped == "/here")
  }

  @Test(
    "the service's own folder",
    arguments: [
      (["HOME": "/home/kim"], "/home/kim/.local/share/waymark/content"),
      (["HOME": "/home/kim", "XDG_DATA_HOME": "/xdg"], "/xdg/waymark/content"),
      (
        ["HOME": "/home/kim", "XDG_DATA_HOME": "relative"], "/home/kim/.local/share/waymark/content"
      ),
      (["HOME": "/home/kim", "XDG_DATA_HOME": ""], "/home/kim/.local/share/waymark/content"),
      ([:], nil),
    ] as [([String: String], String?)])
  func own(environment: [String: String], expected: String?) {
    let found = ContentPlaces(
      option: nil, environment: environment, workingDirectory: "/here", executable: nil,
      fileExists: { _ in true })
    #expect(found.own == expected)
    #expect(found.roots == ["/here"] + [expected].compactMap(\.self))
  }

  @Test("no own folder where it is not there or is the shipped one")
  func noOwn() {
    #expect(places(["/here"]).own == nil)
    let own = "/home/kim/.local/share/waymark/content"
    #expect(places([own], option: own).roots == [own])
  }
}
