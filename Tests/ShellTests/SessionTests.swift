import Foundation
import TestSupport
import Testing

@testable import Shell

/// Whole sessions: what is typed, and every screen that it leads to, to the last character.
struct SessionTests {
  private static let folder = TestWorld.folder + "/Sessions"

  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".session") }.map { String($0.dropLast(8)) }.sorted()
  }

  @Test(arguments: SessionTests.names)
  func screens(of name: String) throws {
    let script = try SessionScript(fileAt: "\(Self.folder)/\(name).session")
    Golden.check(script.transcript(), fileAt: "\(Self.folder)/\(name).screen")
  }

  @Test func noScreenIsWithoutItsSession() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    let screens = files.filter { $0.hasSuffix(".screen") }.map { String($0.dropLast(7)) }
    #expect(screens.sorted() == Self.names)
  }
}
