import Foundation
import Shell

let arguments = CommandLine.arguments
let status = Waymark.run(
  Array(arguments.dropFirst()),
  in: .system(environment: ProcessInfo.processInfo.environment, programName: arguments.first))
exit(status.rawValue)
