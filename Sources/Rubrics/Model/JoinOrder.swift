/// Joins in an order in which every join comes after the joins that it names.
///
/// Joins that name each other in a ring keep their order, and then see only what came before them.
/// Complexity: O(n²) in the number of joins.
func inOrderOfUse(_ joins: [Join]) -> [Join] {
  var waiting = joins
  var ordered: [Join] = []
  while !waiting.isEmpty {
    let names = Set(waiting.map(\.id))
    let next = waiting.firstIndex { join in
      !(join.one + join.near).contains { $0 != join.id && names.contains($0) }
    }
    ordered.append(waiting.remove(at: next ?? 0))
  }
  return ordered
}
