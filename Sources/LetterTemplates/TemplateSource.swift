/// The text of a template or block file, and the path that messages name.
package struct TemplateSource: Hashable, Sendable {
    /// As the user gave it, or relative to the campaign folder.
    package var path: String
    /// The whole file, front matter included.
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
