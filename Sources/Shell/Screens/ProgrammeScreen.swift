import Casebook
import Terminal

/// The modules of the programme in a line each, or one with its pages and tools.
struct ProgrammeScreen {
  let desk: Desk
  let module: Programme.Module?
  let look: Look

  func canvas() -> Canvas {
    var canvas = Canvas(width: look.column, glyphs: look.glyphs)
    if let module { add(module, to: &canvas) } else { addAll(to: &canvas) }
    return canvas
  }

  private func addAll(to canvas: inout Canvas) {
    let programme = desk.programme.value
    canvas.text(programme.title, .bold, first: indent)
    canvas.text(programme.about, first: indent, rest: indent)
    for module in programme.modules {
      let mark = isWorkedIn(module) ? "*" : " "
      let head =
        look.isPlain ? "\(module.number) " : " \(mark) \(padded("\(module.number)", to: 3))"
      canvas.line(
        StyledText(head) + StyledText(module.title, .bold) + StyledText("  \(module.teaches)", .dim)
      )
    }
    canvas.text("* worked in since the last review", .dim, first: indent)
  }

  private func add(_ module: Programme.Module, to canvas: inout Canvas) {
    canvas.text("\(module.number)  \(module.title)", .bold, first: indent)
    canvas.text(module.teaches, first: indent, rest: indent)
    for section in module.sections {
      canvas.text(section.title, first: "\(indent)Page: ", rest: "\(indent)  ")
    }
    for tool in module.tools {
      canvas.text(
        "\(tool.title), to \(tool.purpose)", first: "\(indent)Tool: ", rest: "\(indent)  ")
    }
  }

  private func isWorkedIn(_ module: Programme.Module) -> Bool {
    desk.review.work.contains { $0.module == module.id }
  }

  private var indent: String { look.isPlain ? "" : " " }
}
