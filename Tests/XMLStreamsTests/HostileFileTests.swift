import Testing
import XMLStreams

struct HostileFileTests {
    @Test(arguments: [Hostile.entities, Hostile.oversize, Hostile.encodings, Hostile.broken].flatMap { $0 })
    func `refuses a hostile or broken file, at its line`(file: Hostile.Case) {
        let failure = StreamTrace(file.bytes).failure
        #expect(failure?.code == file.code)
        #expect(failure?.line == file.line)
    }

    @Test(arguments: [Hostile.entities, Hostile.encodings, Hostile.broken].flatMap { $0 }, [1, 3, 16])
    func `the code and line do not depend on the chunks`(file: Hostile.Case, chunk: Int) {
        let failure = StreamTrace(file.bytes, chunk: chunk).failure
        #expect(failure?.code == file.code)
        #expect(failure?.line == file.line)
    }

    @Test(.timeLimit(.minutes(5)), arguments: Hostile.oversize)
    func `is quick to refuse what is too large`(file: Hostile.Case) {
        let clock = ContinuousClock()
        let time = clock.measure { _ = StreamTrace(file.bytes, chunk: 4096) }
        #expect(time < .seconds(2))
    }

    @Test func `never quotes the file`() {
        let secret = "Geheimnaam"
        for text in [
            "<\(secret)>", "<a>&\(secret);</a>", "<a \(secret)></a>", "<a></\(secret)>", "<a>\(secret)\u{1}</a>",
        ] {
            let failure = StreamTrace(text).failure
            #expect(failure != nil)
            #expect(!String(describing: failure).contains(secret))
        }
    }

    @Test func `opens nothing that a file points to`() {
        let schemaHint = "xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:schemaLocation='urn:test /nowhere.xsd'"
        let trace = StreamTrace("<list xmlns='urn:test' \(schemaHint)/>")
        #expect(trace.failure == nil)
        #expect(trace.lines.count == 2)
    }
}
