import LetterModel
import LetterTemplates

/// The template compiler, and the letter that is filled: the bytes are a template, and a value in it too.
struct TemplatesTarget: FuzzTarget {
    let name = "templates"

    func test(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        // A short block: a whole one for each of ten inclusions would take most of the time.
        let block = String(decoding: bytes.prefix(200), as: UTF8.self)
        let compiled = LetterTemplate.compile(
            TemplateSource(path: "letter.nl.md", text: text),
            blocks: { _ in TemplateSource(path: "blocks/b.nl.md", text: block) },
            vocabulary: TemplateVocabulary(centralVariables: ["phone"], acceptsOtherNames: true)
        )
        for diagnostic in compiled.diagnostics { _ = diagnostic.description }
        guard let template = compiled.template else { return }
        let bound = template.binding(TemplateValues(texts: ["phone": text]))
        let values = Dictionary(bound.openFields.map { ($0, text) }, uniquingKeysWith: { first, _ in first })
        _ = try? bound.fill(TemplateValues(texts: values))
        _ = try? bound.fill(TemplateValues())
    }
}
