import LetterModel
import StrictYAML

extension CampaignFolder {
    /// Reads a file as YAML with `format: 1`; everything that is wrong is reported.
    ///
    /// - Returns: What `read` makes of its keys; `nil` when the file cannot be read at all.
    func yaml<Value>(_ file: CampaignFile, _ read: (YAMLObjectReader) -> Value) -> Value? {
        guard let text = text(of: file) else { return nil }
        do throws(Diagnostics) {
            let reader = YAMLObjectReader(try YAMLDocument.parse(text, file: file.path), diagnostics: diagnostics)
            let value = read(reader)
            reader.finish()
            return value
        } catch {
            diagnostics.report(error.all)
            return nil
        }
    }

    /// The text of a file; reports when it is not UTF-8.
    func text(of file: CampaignFile) -> String? {
        if let text = file.text { return text }
        diagnostics.report(.notUTF8(file.path))
        return nil
    }
}

extension YAMLObjectReader {
    /// Reads `format`, the version of the file's shape.
    func format() {
        _ = required("format").int(in: 1...1)
    }
}
