import Crypto
import Foundation
package import LetterModel
package import LetterReferences

/// Writes operations as lines of the Logboek Dataverwerkingen (Logius standard, component Logboek, interface).
///
/// The data subject is named by its pseudonym in the campaign. No name of a person, of the operator or of anybody else
/// is in it. The status is always `Unset`, the standard's word for an operation without an internal error.
package struct ProcessingLogLines: Sendable {
    /// How many operations share a line of OTLP.
    private static let batchSize = 256

    private let form: ProcessingLogForm
    private let context: ProcessingContext
    /// What stands between the times of an operation and its data subject.
    private let ending: [UInt8]
    private let run: SHA256
    private var inBatch = 0
    /// The time that was written last: many lines fall into one millisecond.
    private var known = (milliseconds: Int.min, text: [UInt8]())
    private(set) var bytes: [UInt8] = []

    /// Begins with no line.
    package init(_ form: ProcessingLogForm, _ context: ProcessingContext) {
        (self.form, self.context, run) = (form, context, ProcessingTrace.beginning(context.runKey))
        let activity = Self.json(context.activity)
        switch form {
        case .json:
            let resource = """
                "resource":{"attributes":{"service.name":"postronde","service.version":\(Self.json(context.programVersion)),\
                "service.instance.id":\(Self.json(context.runID))}}
                """
            let attributes = """
                "attributes":{"dpl.core.processing_activity_id":\(activity),\
                "dpl.core.data_subject_id_type":"BSN","dpl.core.data_subject_id":"
                """
            ending = Array("\"status\":\"Unset\",\(resource),\(attributes)".utf8)
        case .otlp:
            ending = Array(
                """
                "status":{},"attributes":[{"key":"dpl.core.processing_activity_id","value":{"stringValue":\(activity)}},\
                {"key":"dpl.core.data_subject_id_type","value":{"stringValue":"BSN"}},\
                {"key":"dpl.core.data_subject_id","value":{"stringValue":"
                """.utf8
            )
        }
    }

    /// Adds one operation.
    ///
    /// - Parameters:
    ///   - person: The data subject.
    ///   - start: Milliseconds since 1970, as `end`.
    package mutating func append(_ operation: ProcessingOperation, _ person: Pseudonym, start: Int, end: Int) {
        let trace = ProcessingTrace(of: person, in: run)
        switch form {
        case .json: appendJSON(operation, person, trace, start, end)
        case .otlp: appendOTLP(operation, person, trace, start, end)
        }
    }

    /// Gives what is written so far, and begins anew.
    ///
    /// - Parameter isEnd: Whether an open line is ended too.
    package mutating func take(isEnd: Bool) -> [UInt8] {
        if isEnd { endBatch() }
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// How many bytes wait to be taken.
    package var count: Int { bytes.count }

    /// Whether a log that begins with these bytes is of a run.
    package static func isLog(_ start: [UInt8], of runID: String) -> Bool {
        let text = String(decoding: start.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return text.contains("\"service.instance.id\":\(json(runID))")
            || text.contains("\"service.instance.id\",\"value\":{\"stringValue\":\(json(runID))}")
    }
}

// MARK: - One JSON object a line

extension ProcessingLogLines {
    private mutating func appendJSON(
        _ operation: ProcessingOperation,
        _ person: Pseudonym,
        _ trace: ProcessingTrace,
        _ start: Int,
        _ end: Int
    ) {
        bytes += "{\"trace_id\":\"".utf8
        appendHex(trace.traceID)
        bytes += "\",\"span_id\":\"".utf8
        appendHex(trace.spanID(of: operation))
        if let parent = operation.parent {
            bytes += "\",\"parent_span_id\":\"".utf8
            appendHex(trace.spanID(of: parent))
        }
        bytes += "\",\"name\":\"".utf8
        bytes += operation.name.utf8
        bytes += "\",\"start_time\":\"".utf8
        appendTime(start)
        bytes += "\",\"end_time\":\"".utf8
        appendTime(end)
        bytes += "\",".utf8
        bytes += ending
        appendHex(person.bytes)
        bytes += "\"}}\n".utf8
    }

    /// `2026-11-16T09:00:00.123Z` (RFC 3339).
    private mutating func appendTime(_ milliseconds: Int) {
        if known.milliseconds != milliseconds { known = (milliseconds, Array(Self.text(of: milliseconds).utf8)) }
        bytes += known.text
    }

    private static func text(of milliseconds: Int) -> String {
        let day = CalendarDate(daysSince1970: milliseconds / 86_400_000)
        let rest = milliseconds % 86_400_000
        let parts = [(rest / 3_600_000, 2), (rest / 60_000 % 60, 2), (rest / 1000 % 60, 2), (rest % 1000, 3)].map {
            let digits = String($0.0)
            return String(repeating: "0", count: $0.1 - digits.count) + digits
        }
        return "\(day)T\(parts[0]):\(parts[1]):\(parts[2]).\(parts[3])Z"
    }

    private mutating func appendHex(_ value: some Sequence<UInt8>) {
        for byte in value {
            bytes.append(Self.digit(byte >> 4))
            bytes.append(Self.digit(byte & 15))
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// A text as JSON, with its quotation marks.
    private static func json(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        do { return String(decoding: try encoder.encode(text), as: UTF8.self) } catch {
            preconditionFailure("A text can always be written as JSON.")
        }
    }
}

// MARK: - OTLP

extension ProcessingLogLines {
    private mutating func appendOTLP(
        _ operation: ProcessingOperation,
        _ person: Pseudonym,
        _ trace: ProcessingTrace,
        _ start: Int,
        _ end: Int
    ) {
        if inBatch == 0 { beginBatch() } else { bytes.append(UInt8(ascii: ",")) }
        bytes += "{\"traceId\":\"".utf8
        appendHex(trace.traceID)
        bytes += "\",\"spanId\":\"".utf8
        appendHex(trace.spanID(of: operation))
        if let parent = operation.parent {
            bytes += "\",\"parentSpanId\":\"".utf8
            appendHex(trace.spanID(of: parent))
        }
        // Times are nanoseconds, and whole numbers of 64 bits are texts (Protobuf in JSON).
        bytes += "\",\"name\":\"\(operation.name)\",\"kind\":1,\"startTimeUnixNano\":\"\(start)000000\",".utf8
        bytes += "\"endTimeUnixNano\":\"\(end)000000\",".utf8
        bytes += ending
        appendHex(person.bytes)
        bytes += "\"}}]}".utf8
        inBatch += 1
        if inBatch == Self.batchSize { endBatch() }
    }

    private mutating func beginBatch() {
        func attribute(_ key: String, _ value: String) -> String {
            "{\"key\":\"\(key)\",\"value\":{\"stringValue\":\(Self.json(value))}}"
        }
        let resource = [
            attribute("service.name", "postronde"), attribute("service.version", context.programVersion),
            attribute("service.instance.id", context.runID),
        ]
        bytes += "{\"resourceSpans\":[{\"resource\":{\"attributes\":[\(resource.joined(separator: ","))]},".utf8
        bytes += "\"scopeSpans\":[{\"scope\":{\"name\":\"postronde\"},\"spans\":[".utf8
    }

    private mutating func endBatch() {
        guard inBatch > 0 else { return }
        bytes += "]}]}]}\n".utf8
        inBatch = 0
    }
}
