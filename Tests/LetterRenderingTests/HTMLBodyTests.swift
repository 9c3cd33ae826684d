import LetterModel
import LetterRendering
import LetterTemplates
import Testing

struct HTMLBodyTests {
    private func html(_ source: String, _ values: TemplateValues = [:]) throws -> String {
        let compiled = LetterTemplate.compile(
            TemplateSource(path: "l.md", text: source),
            blocks: { _ in nil },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true)
        )
        let template = try #require(compiled.template)
        return HTMLBody.html(of: try template.binding([:]).fill(values, missing: .show))
    }

    @Test(arguments: [
        ("a\nb", "<p>a<br>b</p>\n"),
        ("# a\n## b", "<h2>a</h2>\n<h3>b</h3>\n"),
        ("* a\n  * b\n* c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>\n"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>\n"),
        ("a\n***\nb", "<p>a</p>\n<div class=\"page-break\"></div>\n<p>b</p>\n"),
        ("<b>a</b> & [t](javascript:x)", "<p>&lt;b&gt;a&lt;/b&gt; &amp; [t](javascript:x)</p>\n"),
        ("Dag ((wie))", "<p>Dag <mark class=\"missing\">((wie))</mark></p>\n"),
        ("Dag ((<b>))", "<p>Dag <mark class=\"missing\">((&lt;b&gt;))</mark></p>\n"),
        ("((wie<3??x))", "<p><mark class=\"missing\">((wie&lt;3??x))</mark></p>\n"),
    ])
    func `writes plain elements with escaped text`(source: String, expected: String) throws {
        #expect(try html(source) == expected)
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
        ("&amp;", "&amp;amp;"), ("((naam))", "((naam))"), ("# kop", "# kop"), ("日本 é", "日本 é"),
        ("ש < 1", "<bdi>ש &lt; 1</bdi>"),
    ])
    func `writes values as text`(value: String, expected: String) throws {
        #expect(try html("Dag ((x))", ["x": .text(value)]) == "<p>Dag \(expected)</p>\n")
    }
}
