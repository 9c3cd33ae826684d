/// The text of a template or block file, and the path that messages name.
package struct TemplateSource: Hashable, Sendable {
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
