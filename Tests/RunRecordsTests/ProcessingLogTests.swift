import DurableFiles
import Foundation
import LetterModel
import LetterReferences
import RunRecords
import TestSupport
import Testing

struct ProcessingLogTests {
    private static let context = ProcessingContext(
        activity: "https://register.example/verwerking?a=\"1\"",
        runID: "2026-11-16-0123456789ab",
        runKey: InventedRun.digest(1),
        programVersion: "1.2.3"
    )
    /// 2026-11-16T09:00:00.007Z.
    private static let time = 1_794_819_600_007

    private func text(_ form: ProcessingLogForm, people: Range<Int> = 1..<2) -> String {
        var lines = ProcessingLogLines(form, Self.context)
        for person in people {
            for operation in ProcessingOperation.allCases {
                lines.append(operation, InventedRun.pseudonym(person), start: Self.time, end: Self.time + 1)
            }
        }
        return String(decoding: lines.take(isEnd: true), as: UTF8.self)
    }

    private func objects(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func `a line has the fields of the standard, and no other`() throws {
        let line = try #require(try objects(text(.json)).first)
        #expect(
            Set(line.keys) == [
                "trace_id", "span_id", "status", "name", "start_time", "end_time", "resource", "attributes",
            ]
        )
        #expect((line["trace_id"] as? String)?.wholeMatch(of: /[0-9a-f]{32}/) != nil)
        #expect((line["span_id"] as? String)?.wholeMatch(of: /[0-9a-f]{16}/) != nil)
        #expect(line["status"] as? String == "Unset" && line["name"] as? String == "account-lezen")
        #expect(line["start_time"] as? String == "2026-11-16T09:00:00.007Z")
        #expect(line["end_time"] as? String == "2026-11-16T09:00:00.008Z")
        let attributes = try #require(line["attributes"] as? [String: String])
        #expect(
            attributes == [
                "dpl.core.processing_activity_id": Self.context.activity, "dpl.core.data_subject_id_type": "BSN",
                "dpl.core.data_subject_id": "00000000000000010000000000000007",
            ]
        )
    }

    @Test func `what is done with one person is one trace, and a letter follows from the account`() throws {
        let lines = try objects(text(.json))
        #expect(Set(lines.compactMap { $0["trace_id"] as? String }).count == 1)
        #expect(Set(lines.compactMap { $0["span_id"] as? String }).count == ProcessingOperation.allCases.count)
        let parents = lines.map { $0["parent_span_id"] as? String }
        #expect(parents == [nil, nil, lines[0]["span_id"] as? String, lines[0]["span_id"] as? String, nil])
    }

    @Test func `identifiers differ between people and between runs, and are equal for equal runs`() throws {
        let lines = try objects(text(.json, people: 0..<500))
        #expect(Set(lines.compactMap { $0["trace_id"] as? String }).count == 500)
        #expect(text(.json, people: 0..<500) == text(.json, people: 0..<500))
        var other = Self.context
        other.runKey = InventedRun.digest(2)
        var elsewhere = ProcessingLogLines(.json, other)
        elsewhere.append(.readAccount, InventedRun.pseudonym(1), start: 0, end: 0)
        let line = try objects(String(decoding: elsewhere.take(isEnd: true), as: UTF8.self))
        #expect(line[0]["trace_id"] as? String != lines[4]["trace_id"] as? String)
        #expect(line[0]["start_time"] as? String == "1970-01-01T00:00:00.000Z")
    }

    @Test func `OTLP says the same`() throws {
        let plain = try objects(text(.json, people: 0..<300))
        let lines = try objects(text(.otlp, people: 0..<300))
        #expect(lines.count == 6, "256 operations a line")
        let spans = lines.flatMap { line -> [[String: Any]] in
            let resource = (line["resourceSpans"] as? [[String: Any]])?.first
            let scope = (resource?["scopeSpans"] as? [[String: Any]])?.first
            return scope?["spans"] as? [[String: Any]] ?? []
        }
        try #require(spans.count == plain.count)
        for (span, line) in zip(spans, plain) {
            for (here, there) in [
                ("traceId", "trace_id"), ("spanId", "span_id"), ("parentSpanId", "parent_span_id"), ("name", "name"),
            ] {
                #expect(span[here] as? String == line[there] as? String)
            }
            let pairs = try #require(span["attributes"] as? [[String: Any]]).map {
                (key: $0["key"] as? String ?? "", value: ($0["value"] as? [String: String])?["stringValue"] ?? "")
            }
            #expect(Dictionary(uniqueKeysWithValues: pairs) == line["attributes"] as? [String: String])
            #expect(span["startTimeUnixNano"] as? String == "\(Self.time)000000")
        }
    }

    @Test(arguments: ["log.jsonl", "log.jsonl.gz"], ProcessingLogForm.allCases)
    func `the file appears whole, and only a log of the same run is replaced`(name: String, form: ProcessingLogForm)
        throws
    {
        let invented = try InventedRun()
        func write(_ context: ProcessingContext, people: Range<Int>) throws(FileFailure) {
            var file = try ProcessingLogFile(name, in: invented.folder, form, context)
            for person in people { try file.append(.makeLetter, InventedRun.pseudonym(person), start: 0, end: 0) }
            #expect((try? invented.folder.list())?.contains(name + ".part") == true)
            try file.finish()
        }
        try write(Self.context, people: 0..<2000)
        let path = invented.temporary.path("Output/extra-controlestap/\(name)")
        let text = try runTool("sh", ["-c", name.hasSuffix(".gz") ? "gzip -dc \(path)" : "cat \(path)"]).output
        #expect(text.matches(of: /brief-maken/).count == 2000)
        try write(Self.context, people: 0..<3)
        #expect(try invented.folder.list() == [name])
        var other = Self.context
        other.runID = "2026-11-16-ffffffffffff"
        let failure = #expect(throws: FileFailure.self) { try write(other, people: 0..<1) }
        #expect(failure?.isTakenName == true)
        try invented.folder.replaceFile(name, with: Array("something else".utf8))
        #expect(throws: FileFailure.self) { try write(Self.context, people: 0..<1) }
        #expect(try invented.folder.readFile(name) == Array("something else".utf8))
    }
}
