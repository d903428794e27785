/// Reads the file of a fault list as JSON with comments and trailing commas.
///
/// Every fault of syntax that can be found is noted, and reading goes on behind it; nil where nothing
/// could be read. What is returned with faults is only good for finding more of them. Takes time in
/// proportion to the file: nesting ends at 64 brackets, size at `SourceFile.limit`.
package func readDataFile(into faults: inout FaultList) -> Node? {
  let bytes = faults.source.bytes
  if let fault = SourceFile.sizeFault(name: faults.source.name, byteCount: bytes.count) {
    faults.refuse(fault)
    return nil
  }
  if let format = foreignFormat(of: bytes) {
    faults.refuse(
      Fault(
        file: faults.source.name, line: 1, column: 1, problem: format.problem,
        advice: format.advice, excerpt: ""))
    return nil
  }
  noteInvalidText(into: &faults)
  var reader = JSONReader(faults: faults)
  let node = reader.readFile()
  faults = reader.faults
  return node
}
