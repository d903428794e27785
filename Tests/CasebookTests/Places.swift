/// The root of the repository, whose content the tests load.
let repository: String = {
  let parts = #filePath.split(separator: "/").dropLast(3)
  return "/" + parts.joined(separator: "/")
}()
