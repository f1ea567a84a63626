/// Why an input cannot be read: what the system said.
struct InputError: Error {
  var message: String
}
