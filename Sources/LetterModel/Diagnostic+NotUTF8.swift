extension Diagnostic {
    /// A file of text whose bytes are not UTF-8.
    package static func notUTF8(_ file: String) -> Diagnostic {
        Diagnostic(
            code: "not-utf-8",
            place: SourcePlace(file: file),
            found: "The file is not UTF-8.",
            remedy: "Save it as UTF-8."
        )
    }
}
