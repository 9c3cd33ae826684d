import Testing
import XMLStreams

struct XMLStreamTests {
    private static let sample = """
        \u{FEFF}<?xml version="1.0" encoding="utf-8"?>
        <!-- a list: it's > short -->
        <list xmlns="urn:test" xmlns:o="urn:other" key="á&amp;&#x20AC;">
          <item key="1>2" name='"'/><item
              key=""
              o:key="x"/>
          <o:item key="3">text &lt; <![CDATA[<item>]]></o:item>
          <other xmlns="urn:other"/>
        </list>
        <!-- end -->

        """

    private static let events = [
        "3 start list 1 key=á&€",
        "4 start item 2 key=1>2 name=\"", "4 end item 2",
        "4 start item 2 key= ?=x", "6 end item 2",
        "7 start ? 2 key=3", "7 end ? 2",
        "8 start ? 2", "8 end ? 2",
        "9 end list 1",
    ]

    @Test func `gives tags with depth, line and values`() {
        let trace = StreamTrace(Self.sample)
        #expect(trace.failure == nil)
        #expect(trace.lines == Self.events)
    }

    @Test(arguments: [1, 2, 3, 5, 7, 11, 64, 100])
    func `gives the same whatever the chunks`(chunk: Int) {
        #expect(StreamTrace(Self.sample, chunk: chunk) == StreamTrace(Self.sample))
    }

    @Test func `a file cut off anywhere never passes`() {
        let bytes = Array(Self.sample.utf8)
        let end = Self.sample.utf8.count - "\n<!-- end -->\n".utf8.count
        for count in 0..<end {
            #expect(StreamTrace(Array(bytes[..<count])).failure != nil, "cut after \(count) bytes")
        }
        #expect(StreamTrace(Array(bytes[..<end])).failure == nil)
    }

    @Test func `a comment cut off after the root does not pass`() {
        #expect(StreamTrace(String(Self.sample.dropLast(3))).failure?.code == "xml-malformed")
    }

    @Test func `each cap holds exactly`() {
        let caps = XMLCaps(markupBytes: 20, textBytes: 10, depth: 2)
        let xml = { (tag: String, text: String) in "<list xmlns='urn:u'><\(tag)>\(text)</\(tag)></list>" }
        let name = String(repeating: "n", count: 17)
        #expect(StreamTrace(xml(name, "0123456789"), caps: caps).failure == nil)
        #expect(StreamTrace(xml(name, "0123456789a"), caps: caps).failure?.code == "xml-text-too-long")
        #expect(StreamTrace(xml(name + "n", ""), caps: caps).failure?.code == "xml-tag-too-long")
        #expect(StreamTrace(xml("n", "<n/>"), caps: caps).failure?.code == "xml-too-deep")
    }

    @Test func `flat memory: a long file needs no more than a short one`() throws {
        var stream = XMLStream(vocabulary: ["list", "item"], namespace: "urn:test", schema: nil)
        let item = "<item key='\(String(repeating: "0123456789", count: 200))'/>\n"
        let chunk = Array(String(repeating: item, count: 30).utf8)
        stream.feed(Array("<list xmlns='urn:test'>".utf8).span)
        _ = try stream.next()
        var count = 0
        for round in 0..<2_500 {
            stream.feed(chunk.span)
            while let event = try stream.next() { count += event.kind == .start ? 1 : 0 }
            if round == 20 { ResidentMemory.mark() }
        }
        #expect(count == 2_500 * 30)
        // The tests beside this one need memory too: what is read, 150 MB, would show all the same.
        #expect(ResidentMemory.growthSinceMark < 75 << 20)
    }
}
