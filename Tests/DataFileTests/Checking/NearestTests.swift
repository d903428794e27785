import DataFile
import Testing

@Suite struct NearestTests {
  @Test(
    arguments: [
      ("titel", "title"), ("ttile", "title"), ("tile", "title"), ("titles", "title"),
      ("Title", "title"), ("last_login", "lastLogin"), ("last login", "lastLogin"),
      ("partial", "partial-completion"), ("thraed", "thread"), ("hlep", "help"), ("thr", "thread"),
      ("h", nil), ("zzz", nil), ("", nil), ("-", nil), ("ti", nil),
      (String(repeating: "title", count: 100), nil),
    ] as [(String, String?)])
  func finds(text: String, name: String?) {
    let names = ["title", "lastLogin", "partial-completion", "thread", "help"]
    #expect(nearest(to: text, in: names) == name)
  }

  @Test func firstOfEquallyNearNamesWins() {
    #expect(nearest(to: "cat", in: ["bat", "rat"]) == "bat")
    #expect(nearest(to: "cat", in: ["rat", "bat"]) == "rat")
    #expect(nearest(to: "cat", in: ["bat", "cart", "cat"]) == "cat")
  }

  @Test func twoNamesWithTheSameBeginningAreNotGuessed() {
    #expect(nearest(to: "score", in: ["scores-worse", "scores-better"]) == nil)
  }
}
