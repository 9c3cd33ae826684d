/// A URI with its scheme (RFC 3986, section 3), such as one of a register.
enum AbsoluteURI {
    /// Whether a text has the shape of one: a scheme, a colon, and no character that a URI writes as an escape.
    static func isWellFormed(_ text: String) -> Bool {
        text.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:[!-~&&[^<>"{}|\\^`]]+/) != nil
    }
}
