import Testing
import XMLStreams

struct SchemaTests {
    private static let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test" xmlns="urn:test"
            elementFormDefault="qualified">
          <xs:element name="list"><xs:complexType><xs:sequence>
            <xs:element name="item" minOccurs="1" maxOccurs="unbounded"><xs:complexType>
              <xs:attribute name="key" type="xs:date" use="required"/>
              <xs:attribute name="name" type="xs:string"/>
            </xs:complexType></xs:element>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """

    private static func list(_ content: String) -> String { "<list xmlns='urn:test'>\n\(content)</list>" }

    @Test func `passes a valid file, tag for tag`() {
        let trace = StreamTrace(
            Self.list("<item key='2026-11-01'/>\n<item key='2026-11-02' name=''/>\n"),
            schema: Self.schema
        )
        #expect(trace.failure == nil)
        #expect(trace.lines.count == 6)
    }

    @Test(arguments: [
        ("<root xmlns='urn:test'/>", "xml-schema-root", 1),
        ("<list/>", "xml-schema-root", 1),
        ("<list xmlns='urn:other'/>", "xml-schema-root", 1),
        (list(""), "xml-schema-element", 2),
        (list("<other/>"), "xml-schema-element", 2),
        (list("<item xmlns='urn:other' key='2026-11-01'/>"), "xml-schema-element", 2),
        (list("<item key='2026-11-01'><item key='2026-11-01'/></item>"), "xml-schema-content", 2),
        (list("\n<item/>"), "xml-schema-attribute-missing", 3),
        (list("<item key='2026-11-01' age='3'/>"), "xml-schema-attribute", 2),
        (list("<item key='2026-11-01' x:key='3' xmlns:x='urn:x'/>"), "xml-schema-attribute", 2),
        (list("<item key='2026-11-31'/>"), "xml-schema-value", 2),
        (list("text<item key='2026-11-01'/>"), "xml-schema-text", 2),
        (list("<item key='2026-11-01'><![CDATA[x]]></item>"), "xml-schema-content", 2),
    ])
    func `refuses what the schema does not allow`(text: String, code: String, line: Int) {
        for chunk in [1, 7, 65_536] {
            let failure = StreamTrace(text, chunk: chunk, schema: Self.schema).failure
            #expect(failure?.code == code)
            #expect(failure?.line == line)
        }
    }

    @Test func `gives no tag that the schema refuses`() {
        let trace = StreamTrace(Self.list("<item key='2026-11-01'/><item key='x'/>"), schema: Self.schema)
        #expect(trace.lines.count == 3)
        #expect(trace.failure != nil)
    }

    @Test(arguments: [Hostile.entities, Hostile.oversize, Hostile.encodings, Hostile.broken].flatMap { $0 })
    func `refuses hostile files with a schema too`(file: Hostile.Case) {
        #expect(StreamTrace(file.bytes, schema: Self.schema).failure != nil)
    }

    @Test func `a declared encoding, version or instruction is refused under a schema too`() {
        let body = Self.list("<item key='2026-11-01'/>")
        let code = { (start: String) in StreamTrace(start + body, schema: Self.schema).failure?.code }
        #expect(code("") == nil)
        #expect(code("<?xml version='1.0' encoding='ISO-8859-1'?>") == "xml-encoding")
        #expect(code("<?xml version='1.1'?>") == "xml-version")
        #expect(code("<?go?>") == "xml-processing-instruction")
        #expect(code("<!DOCTYPE list>") == "xml-doctype")
    }
}
