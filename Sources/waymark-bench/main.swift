import DataFile
import Foundation

let arguments = CommandLine.arguments.dropFirst()
let asJSON = arguments.contains("--json")
let only = arguments.first { $0.hasPrefix("--only=") }?.dropFirst("--only=".count) ?? ""
let root = arguments.first { !$0.hasPrefix("-") } ?? "."

guard let suite = Suite(root: root) else { exit(3) }
let timings = suite.benchmarks.filter { only.isEmpty || $0.name.contains(only) }.map { $0.time() }
if asJSON {
  print(JSONValue.array(timings.map(\.json)).pretty)
} else {
  for timing in timings {
    let name = timing.name.padding(toLength: 30, withPad: " ", startingAt: 0)
    let median = decimal(timing.median, places: 1)
    let ninetieth = decimal(timing.ninetieth, places: 1)
    print("\(name) median \(median) µs · p90 \(ninetieth) µs · \(timing.work)")
  }
}
