// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target: language mode 6 comes with the tools version.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: it can import what `doors` names and nothing else.
func room(_ name: String, doors: [String] = []) -> Target {
  .target(
    name: name, dependencies: doors.map { .byName(name: $0) }, swiftSettings: strict)
}

/// The tests of one room; all of them may use `TestSupport`.
func tests(of name: String, with others: [String] = [], data: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: ([name, "TestSupport"] + others).map { .byName(name: $0) },
    exclude: data,
    swiftSettings: strict)
}

let package = Package(
  name: "waymark",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "waymark", targets: ["waymark"])],
  targets: [
    // Data and text: values only, no effects.
    room("DataFile"),
    room("Prose"),
    room("Casebook", doors: ["DataFile"]),
    room("Rubrics", doors: ["DataFile", "Prose"]),
    room("Marking", doors: ["DataFile", "Prose", "Casebook", "Rubrics"]),
    room("Drafting", doors: ["DataFile", "Casebook", "Rubrics", "Randomness"]),

    // Figures: seeded chance, agreement between markers, the engine beside human markers.
    room("Randomness"),
    room("Agreement", doors: ["Randomness"]),
    room(
      "Evaluation",
      doors: ["DataFile", "Prose", "Casebook", "Rubrics", "Marking", "Agreement", "Randomness"]),

    // Effects: the database and the terminal.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    room("Records", doors: ["CSQLite", "DataFile"]),
    room("Terminal"),

    // Pages to print and to keep.
    room("Reports", doors: ["DataFile", "Marking", "Agreement", "Evaluation"]),

    // What a person meets.
    room(
      "Shell",
      doors: [
        "DataFile", "Prose", "Casebook", "Rubrics", "Marking", "Drafting", "Records", "Terminal",
        "Reports", "Evaluation",
      ]),
    .executableTarget(
      name: "waymark",
      dependencies: ["Shell"],
      swiftSettings: strict),
    .executableTarget(
      name: "waymark-bench",
      dependencies: ["DataFile", "Prose", "Casebook", "Rubrics", "Marking"],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["DataFile"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "DataFile", data: ["Golden", "Invalid"]),
    tests(of: "Prose"),
    tests(of: "Casebook", with: ["DataFile"], data: ["Invalid"]),
    tests(of: "Rubrics", with: ["DataFile", "Prose"], data: ["Invalid"]),
    tests(of: "Marking", with: ["DataFile", "Prose", "Casebook", "Rubrics"]),
    tests(of: "Randomness"),
    tests(of: "Agreement", with: ["Randomness"]),
    tests(
      of: "Evaluation",
      with: [
        "DataFile", "Prose", "Casebook", "Rubrics", "Marking", "Agreement", "Randomness",
      ]),
    tests(
      of: "Reports",
      with: ["DataFile", "Marking", "Agreement", "Evaluation", "Casebook", "Rubrics"],
      data: ["Golden"]),
    tests(of: "Drafting", with: ["DataFile", "Casebook", "Rubrics", "Prose", "Marking"]),
    tests(of: "Records", with: ["DataFile"]),
    tests(of: "Terminal"),
    tests(
      of: "Shell",
      with: [
        "DataFile", "Prose", "Casebook", "Rubrics", "Marking", "Drafting", "Records", "Terminal",
      ],
      data: ["Content", "Golden", "Sessions"]),
  ]
)
