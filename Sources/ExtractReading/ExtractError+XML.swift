import XMLStreams

extension ExtractError {
    /// What is wrong with an XML file, with its name.
    init(_ error: XMLStreamError, file: String) {
        self.init(
            code: error.code,
            file: file,
            line: error.line,
            column: error.column,
            found: error.found,
            expected: error.expected,
            remedy: Self.askForNewFile
        )
    }
}
