import Evaluation
import Reports
import TestSupport
import Testing

/// The report as a page.
struct EvaluationPageTests {
  @Test("reads as it was found right")
  func golden() throws {
    Golden.check(try Small.evaluation().html(), named: "evaluation.html")
  }

  @Test("closes every element in its order, and names each id once")
  func wellFormed() throws {
    let tags = Tag.all(in: try Small.evaluation().html())
    var open: [String] = []
    for tag in tags where !["meta", "!doctype"].contains(tag.name) {
      if tag.isEnd {
        #expect(open.popLast() == tag.name)
      } else {
        open.append(tag.name)
      }
    }
    #expect(open.isEmpty)
    let ids = tags.compactMap { $0.value(of: "id") }
    #expect(Set(ids).count == ids.count)
    let targets = tags.compactMap { $0.value(of: "href") }
    #expect(!targets.isEmpty)
    #expect(targets.allSatisfy { ids.contains(String($0.dropFirst())) && $0.first == "#" })
  }

  @Test("runs nothing and fetches nothing")
  func selfContained() throws {
    let page = try Small.evaluation().html()
    let tags = Tag.all(in: page)
    let names = Set(tags.map(\.name))
    #expect(names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "embed", "form"]))
    #expect(tags.allSatisfy { $0.value(of: "src") == nil && $0.value(of: "style") == nil })
    #expect(tags.allSatisfy { !$0.text.contains(" on") })
    #expect(!page.contains("url(") && !page.contains("@import") && !page.contains("http:"))
    #expect(page.contains("Content-Security-Policy"))
  }

  @Test(
    "can be read by a screen reader: language, headings in order, tables with captions and scopes")
  func access() throws {
    let tags = Tag.all(in: try Small.evaluation().html())
    #expect(tags.first { $0.name == "html" }?.value(of: "lang") == "en-GB")
    let headings = tags.filter { !$0.isEnd && ["h1", "h2", "h3", "h4"].contains($0.name) }
      .compactMap { $0.name.last?.wholeNumberValue }
    #expect(headings.first == 1)
    #expect(headings.count { $0 == 1 } == 1)
    #expect(zip(headings, headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    let starts = tags.filter { !$0.isEnd }
    #expect(starts.count { $0.name == "table" } == starts.count { $0.name == "caption" })
    #expect(starts.filter { $0.name == "th" }.allSatisfy { $0.value(of: "scope") != nil })
    #expect(starts.count { $0.name == "svg" && $0.value(of: "role") == "img" } == 1)
    #expect(starts.contains { $0.name == "desc" })
    let labels = starts.filter { $0.value(of: "role") == "region" }.map {
      $0.value(of: "aria-label")
    }
    #expect(labels.allSatisfy { $0 != nil })
    #expect(Set(labels).count == labels.count)
  }

  @Test("shows what others wrote as text")
  func escaped() throws {
    let page = try Small.evaluation().html()
    #expect(
      page.contains(
        """
        <blockquote class="message">Hi &lt;script&gt;alert(1)&lt;/script&gt; &amp; \
        &quot;you&quot; &#39;there&#39;␛[31m
        second line&lt;U+202E&gt;</blockquote>
        """))
    #expect(page.contains("&lt;img src=x&gt;: one-case, week-1"))
    #expect(page.contains("“well &lt;b&gt;done&lt;/b&gt;” praises"))
    #expect(page.contains("Names &lt;nothing&gt;."))
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("\u{1B}"))
  }

  // Three of the nine messages agree throughout, and the withheld one has no total.
  @Test(
    "has a dot, a table and an article for each thing that should have one"
  )
  func parts() throws {
    let starts = Tag.all(in: try Small.evaluation().html()).filter { !$0.isEnd }
    #expect(starts.count { $0.name == "circle" } == 8)
    #expect(starts.count { $0.value(of: "class") == "number same" } == 60)
    #expect(starts.count { $0.name == "article" } == 6)
  }
}
